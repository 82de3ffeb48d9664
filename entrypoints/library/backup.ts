import { libraryParts } from '../../lib/library/file.ts';
import type { LibraryStore } from '../edge/library-store.ts';

/** The whole library as one file, put together report by report, so that no text of the whole ever stands in memory. */
export async function writeBackup(store: LibraryStore): Promise<Blob> {
  const { head, join, foot } = libraryParts();
  const parts: BlobPart[] = [head];
  await store.each((report) => parts.push(new Blob([parts.length > 1 ? join : '', JSON.stringify(report)])));
  return new Blob([...parts, foot], { type: 'application/json' });
}
