import { save } from '../../lib/library/save.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import type { Reading } from '../../lib/model.ts';
import { rememberBefore, takeBefore } from './library-before.ts';
import { LibraryError, type LibraryStore, openLibrary } from './library-store.ts';

/** What saving a page answers: the reports' ids and a ticket for taking it back, or why nothing was saved. */
export type Saved = { readonly ids: readonly string[]; readonly ticket: number } | { readonly failed: LibraryError['reason'] };

let opened: Promise<LibraryStore> | undefined;

/** The library, opened once; tried again after a failure. */
function library(): Promise<LibraryStore> {
  opened ??= openLibrary().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function stored(store: LibraryStore, ids: readonly string[]): Promise<SavedReport[]> {
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((report) => report !== undefined && !('refused' in report)) as SavedReport[];
}

/** Now, or a moment after what is saved already: what is saved last is the newest, even where the clock has been set back since. */
function afterAll(known: readonly SavedReport[], now: string): string {
  const latest = known.flatMap(({ versions }) => versions).reduce((last, { savedAt }) => (savedAt > last ? savedAt : last), '');
  const next = latest < now ? Number.NaN : Date.parse(latest) + 1;
  return Number.isNaN(next) ? now : new Date(next).toISOString();
}

/** Saves the reports of a page; one that is there already is renewed. */
export async function saveReading(reading: Reading, address: string): Promise<Saved> {
  try {
    const store = await library();
    const now = new Date().toISOString();
    const ids = save(reading, address, now).map(({ id }) => id);
    const known = await stored(store, ids);
    const ticket = await rememberBefore({ ids, reports: known });
    await store.save(save(reading, address, afterAll(known, now)));
    return { ids, ticket };
  } catch (error) {
    return { failed: error instanceof LibraryError ? error.reason : 'unavailable' };
  }
}

/** Takes a saving back: what it added is gone, what it renewed is as it was. False if that is no longer known. */
export async function undoSave(ticket: number): Promise<boolean> {
  try {
    const known = await takeBefore(ticket);
    if (!known) return false;
    const store = await library();
    const kept = new Set(known.reports.map(({ id }) => id));
    await store.remove(known.ids.filter((id) => !kept.has(id)));
    await store.replace(known.reports);
    return true;
  } catch {
    return false;
  }
}
