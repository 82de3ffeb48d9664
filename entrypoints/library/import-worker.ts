/** Reads and saves one file after another, away from the page. A file is one transaction: ended in the middle, it was never there. */
import { readLibrary } from '../../lib/library/file.ts';
import type { FailureReason } from '../../lib/library/progress.ts';
import { save } from '../../lib/library/save.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import type { Reading } from '../../lib/model.ts';
import { decode } from '../../lib/page/decode.ts';
import { readPlain, readText } from '../../lib/pipeline.ts';
import { LibraryError, type LibraryStore, openLibrary } from '../edge/library-store.ts';
import type { Answer, Task } from './import-model.ts';

const answer = (message: Answer) => self.postMessage(message);

/** An expected failure of one file, with its reason. */
class Refused extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason, detail = '') {
    super(detail);
    this.reason = reason;
  }
}

function accept(reading: Reading, address: string, at: string): SavedReport[] {
  if (reading.paragraphs.every(({ text }) => text.trim() === '')) {
    throw new Refused(reading.notices.some(({ kind }) => kind === 'image-only') ? 'image-only' : 'empty');
  }
  if (!reading.verdict.detected) throw new Refused('not-report', reading.verdict.reasons.map(({ detail }) => detail).join(' · '));
  const reports = save(reading, address, at);
  if (reports.length === 0) throw new Refused('not-report');
  return reports;
}

function reportsOf(task: Task): readonly SavedReport[] {
  if (task.kind === 'page') return accept(readText(task.source, task.verdict), task.address, task.at);
  if (task.kind === 'text') return accept(readPlain(decode(new Uint8Array(task.bytes), 'text'), task.name), task.address, task.at);
  const read = readLibrary(new TextDecoder().decode(task.bytes));
  if (!('refused' in read)) return read.reports;
  throw new Refused(read.refused, 'path' in read ? `${read.report} ${read.path}` : '');
}

let opened: Promise<LibraryStore> | undefined;

async function work(task: Task): Promise<void> {
  answer({ part: 'read' });
  const reports = reportsOf(task);
  answer({ part: 'save' });
  opened ??= openLibrary();
  answer({ entries: await (await opened).save(reports) });
}

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  work(data).catch((error: unknown) => {
    if (error instanceof Refused || error instanceof LibraryError) answer({ failed: error.reason, detail: error.message });
    else answer({ failed: 'broken', detail: error instanceof Error ? error.message : String(error) });
  });
});
