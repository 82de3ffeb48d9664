import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Entry, entryOf } from '../../lib/library/entry.ts';
import { isEntry, unreadable } from '../../lib/library/entry-shape.ts';
import { merge } from '../../lib/library/merge.ts';
import { parseReport, type Refusal } from '../../lib/library/migrate.ts';
import type { SavedReport } from '../../lib/library/saved.ts';

/** `reports` holds whole reports, `entries` what the list needs of each. A transaction always spans both: they never disagree. */
interface Shape extends DBSchema {
  reports: { key: string; value: SavedReport };
  entries: { key: string; value: Entry };
}

/** Why a change did not happen. The library is as it was before. */
export class LibraryError extends Error {
  readonly reason: 'full' | 'unavailable' | 'damaged';
  constructor(reason: LibraryError['reason'], cause: unknown) {
    super(`library: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The saved reports of this browser. Every change is one transaction: it happens as a whole or not at all. */
export interface LibraryStore {
  /** Adds or renews reports, in one go; they are asked for one at a time. Answers the entries as they now are. */
  save(reports: Iterable<SavedReport>): Promise<readonly Entry[]>;
  /** Puts reports in the place of what is stored under their ids, without merging: for undo, tags and renaming. */
  replace(reports: readonly SavedReport[]): Promise<readonly Entry[]>;
  /** The list: an entry for each report that is stored, made anew where the stored one is damaged or missing. */
  entries(): Promise<readonly Entry[]>;
  /** One report, migrated; undefined if there is none; a refusal if what is stored is damaged. */
  get(id: string): Promise<SavedReport | Refusal | undefined>;
  /** Every report that can be read, one at a time, so that memory holds one. */
  each(visit: (report: SavedReport) => void): Promise<void>;
  /** Takes reports out and answers them, so that they can be put back. */
  remove(ids: readonly string[]): Promise<readonly SavedReport[]>;
  close(): void;
}

/** What the browser threw, as one of our reasons; anything else stays what it is. */
function explain(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const name = error.name;
  return new LibraryError(name === 'QuotaExceededError' ? 'full' : 'unavailable', error);
}

/** Plain data as a file would give it back: what is stored now must be readable later, or it is not stored at all. */
function plain(report: SavedReport): SavedReport {
  const parsed = parseReport(JSON.parse(JSON.stringify(report)));
  if ('refused' in parsed) throw new LibraryError('damaged', new Error(JSON.stringify(parsed)));
  return parsed;
}

type Change = (stored: SavedReport | undefined, fresh: SavedReport) => SavedReport;

async function write(db: IDBPDatabase<Shape>, fresh: Iterable<SavedReport>, change: Change): Promise<Entry[]> {
  const transaction = db.transaction(['reports', 'entries'], 'readwrite', { durability: 'strict' });
  const done = transaction.done.catch((error: unknown) => Promise.reject(explain(error)));
  const writing = (async () => {
    const written: Entry[] = [];
    for (const each of fresh) {
      const report = plain(each);
      const stored = await transaction.objectStore('reports').get(report.id);
      const known = stored && parseReport(stored);
      const next = change(known && !('refused' in known) ? known : undefined, report);
      const entry = entryOf(next);
      await transaction.objectStore('reports').put(next);
      await transaction.objectStore('entries').put(entry);
      written.push(entry);
    }
    return written;
  })().catch((error: unknown) => {
    abort(transaction);
    throw explain(error);
  });
  const [written] = await Promise.all([writing, done]);
  return written;
}

/** Takes everything back that a transaction has done; harmless if it has already failed by itself. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Already over.
  }
}

/** Nothing that is stored is missing from the list, and nothing damaged is in it. */
async function listed(db: IDBPDatabase<Shape>): Promise<Entry[]> {
  const [stored, ids] = await Promise.all([db.getAll('entries'), db.getAllKeys('reports')]);
  const sound = new Map(stored.filter(isEntry).map((entry) => [entry.id, entry]));
  const entries: Entry[] = [];
  for (const id of ids) {
    const known = sound.get(id);
    const report = known ? undefined : parseReport(await db.get('reports', id));
    if (report) entries.push('refused' in report ? unreadable(String(id)) : entryOf(report));
    else if (known) entries.push(known);
  }
  return entries;
}

/** Opens the library, making it where there is none. Rejects with a LibraryError where the browser keeps no databases. */
export async function openLibrary(name = 'report-lens'): Promise<LibraryStore> {
  const db = await openDB<Shape>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('reports', { keyPath: 'id' });
      fresh.createObjectStore('entries', { keyPath: 'id' });
    },
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  }).catch((error: unknown) => Promise.reject(explain(error)));
  return {
    save: (reports) => write(db, reports, merge),
    replace: (reports) => write(db, reports, (_, fresh) => fresh),
    entries: () => listed(db),
    async get(id) {
      const stored = await db.get('reports', id);
      return stored && parseReport(stored);
    },
    async each(visit) {
      for (const id of await db.getAllKeys('reports')) {
        const report = parseReport(await db.get('reports', id));
        if (!('refused' in report)) visit(report);
      }
    },
    async remove(ids) {
      const transaction = db.transaction(['reports', 'entries'], 'readwrite', { durability: 'strict' });
      const removed: SavedReport[] = [];
      for (const id of ids) {
        const stored = await transaction.objectStore('reports').get(id);
        if (stored) removed.push(stored);
        await transaction.objectStore('reports').delete(id);
        await transaction.objectStore('entries').delete(id);
      }
      await transaction.done;
      return removed;
    },
    close: () => db.close(),
  };
}
