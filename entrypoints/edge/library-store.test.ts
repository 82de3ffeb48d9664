import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refused, readLibrary, writeLibrary } from '../../lib/library/file.ts';
import { linjiang } from '../../lib/library/fixtures/library.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import { type LibraryStore, openLibrary } from './library-store.ts';

let store: LibraryStore;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openLibrary();
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

async function all(): Promise<SavedReport[]> {
  const reports: SavedReport[] = [];
  await store.each((report) => reports.push(report));
  return reports;
}

test('a saved report is listed once, however often it is saved', async () => {
  await store.save(linjiang());
  await store.save(linjiang());
  expect((await store.entries()).map(({ year }) => year)).toEqual([2012, 2016, 2017]);
  expect(await store.get('work-report|临江市|2016')).toEqual(linjiang()[1]);
});

test('export, wipe, import gives the same library', async () => {
  await store.save(linjiang());
  const entries = await store.entries();
  const file = writeLibrary(await all());
  await store.remove(entries.map(({ id }) => id));
  expect(await store.entries()).toEqual([]);
  await store.save(readLibrary(file));
  expect(await store.entries()).toEqual(entries);
  expect(writeLibrary(await all())).toBe(file);
});

test('what was removed can be put back as it was', async () => {
  await store.save(linjiang());
  const removed = await store.remove(['work-report|临江市|2016']);
  expect(await store.entries()).toHaveLength(2);
  await store.replace(removed);
  expect(await all()).toEqual(linjiang());
});

test('entries of nonsense shape, or none, are made anew from their reports; a report of nonsense shape is listed by its id', async () => {
  await store.save(linjiang());
  const sound = await store.entries();
  store.close();
  await scrawl('entries', { id: 'work-report|临江市|2012', year: 'x', addresses: null }, { id: 'nothing|of|it' });
  await scrawl('reports', { id: 'work-report|临江市|2018', versions: [{}] });
  await erase('entries', 'work-report|临江市|2017');
  store = await openLibrary();
  const entries = await store.entries();
  expect(entries.slice(0, 3)).toEqual(sound);
  expect(entries.slice(3)).toMatchObject([{ id: 'work-report|临江市|2018', title: 'work-report|临江市|2018', figures: 0 }]);
});

/** Writes into the database past our own code, as a damaged disk or another version would. */
const scrawl = (name: string, ...values: object[]) =>
  change(name, (store) => {
    for (const value of values) store.put(value);
  });
const erase = (name: string, key: string) => change(name, (store) => store.delete(key));

function change(name: string, write: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('report-lens');
    opening.onerror = failed;
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(name, 'readwrite');
      write(transaction.objectStore(name));
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** Lets the n-th write of the test fail as a full disk does. */
function failAt(n: number): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    if (++count === n) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

test.each([1, 2, 3, 4])('a full disk at write %d leaves the library as it was', async (n) => {
  const [first, second, third] = linjiang() as [SavedReport, SavedReport, SavedReport];
  await store.save([first]);
  failAt(n);
  await expect(store.save([second, third])).rejects.toMatchObject({ reason: 'full' });
  vi.restoreAllMocks();
  expect(await all()).toEqual([first]);
  expect(await store.entries()).toHaveLength(1);
});

test('a file that proves damaged half-way leaves the library as it was', async () => {
  const [first] = linjiang() as [SavedReport];
  await store.save([first]);
  const damaged = writeLibrary(linjiang()).replace(/"indicator"(?![\s\S]*"indicator")/, '"lost"');
  await expect(store.save(readLibrary(damaged))).rejects.toBeInstanceOf(Refused);
  expect(await all()).toEqual([first]);
  expect(await store.entries()).toHaveLength(1);
});

test('data that could not be read again is not stored', async () => {
  const [first] = linjiang() as [SavedReport];
  await expect(
    store.save([
      { ...first, year: Number.NaN },
      { ...first, tags: 1 as never },
    ]),
  ).rejects.toMatchObject({ reason: 'damaged' });
  expect(await store.entries()).toEqual([]);
});

test('a damaged stored report is refused by itself and disturbs no other', async () => {
  await store.save(linjiang());
  const [first] = linjiang() as [SavedReport];
  store.close();
  const { openDB } = await import('idb');
  const db = await openDB('report-lens');
  await db.put('reports', { ...first, versions: [] });
  db.close();
  store = await openLibrary();
  expect(await store.get(first.id)).toEqual({ refused: 'damaged', report: 1, path: 'versions' });
  expect(await all()).toHaveLength(2);
});
