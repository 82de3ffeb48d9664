import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { LINJIANG } from '../../lib/library/fixtures/library.ts';
import { reading } from '../../lib/library/fixtures/report.ts';
import { openLibrary } from './library-store.ts';

/** The browser's storage for a session: what it holds went through JSON. */
const held = new Map<string, string>();
const session = {
  get: async (key: string) => (held.has(key) ? { [key]: JSON.parse(held.get(key) ?? '') } : {}),
  set: async (items: object) => {
    for (const [key, value] of Object.entries(items)) held.set(key, JSON.stringify(value));
  },
};
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }));
const { saveReading, undoSave } = await import('./library-save.ts');

const page = reading('临江市', 2016, LINJIANG[1]?.lines ?? []);
const ticketOf = (saved: Awaited<ReturnType<typeof saveReading>>) => ('ticket' in saved ? saved.ticket : -1);
async function addresses(): Promise<string[]> {
  const store = await openLibrary();
  const entries = await store.entries();
  store.close();
  return entries.flatMap((entry) => entry.addresses);
}

test('saving adds, saving elsewhere adds a version, and each can be taken back once', async () => {
  const first = await saveReading(page, 'https://a.example/1');
  expect(first).toMatchObject({ ids: ['work-report|临江市|2016'] });
  const second = await saveReading(page, 'https://b.example/2');
  expect((await addresses()).sort()).toEqual(['https://a.example/1', 'https://b.example/2']);
  expect(await undoSave(ticketOf(second))).toBe(true);
  expect(await addresses()).toEqual(['https://a.example/1']);
  expect(await undoSave(ticketOf(second))).toBe(false);
  expect(await undoSave(ticketOf(first))).toBe(true);
  expect(await addresses()).toEqual([]);
});

test('a saving can be taken back after the background that made it is gone', async () => {
  const saved = await saveReading(page, 'https://a.example/1');
  vi.resetModules();
  const { undoSave: undoLater } = await import('./library-save.ts');
  expect(await undoLater(ticketOf(saved))).toBe(true);
  expect(await addresses()).toEqual([]);
});

test('with the clock set back, what is saved last still stands in the place of what was saved before', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2099-12-31T23:59:59Z') });
  const first = await saveReading(page, 'https://a.example/1');
  vi.setSystemTime(new Date('1970-01-01T00:00:00Z'));
  const shorter = { ...page, paragraphs: page.paragraphs.slice(0, -1) };
  const second = await saveReading(shorter, 'https://a.example/1');
  vi.useRealTimers();
  const store = await openLibrary();
  const kept = await store.get('work-report|临江市|2016');
  store.close();
  expect(kept).toMatchObject({ versions: [{ paragraphs: { length: shorter.paragraphs.length } }] });
  for (const saved of [second, first]) await undoSave(ticketOf(saved));
});

test('with the clock set back, what is saved last comes first, wherever it was found', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2099-12-31T23:59:59Z') });
  const first = await saveReading(page, 'https://a.example/1');
  vi.setSystemTime(new Date('1970-01-01T00:00:00Z'));
  const later = [await saveReading(page, 'https://b.example/1'), await saveReading(page, 'https://c.example/1')];
  vi.useRealTimers();
  expect(await addresses()).toEqual(['https://c.example/1', 'https://b.example/1', 'https://a.example/1']);
  for (const saved of [...later.reverse(), first]) await undoSave(ticketOf(saved));
});

test('what cannot be saved says why', async () => {
  const broken = { ...page, figures: page.figures.map((figure) => ({ ...figure, value: Number.NaN })) };
  expect(await saveReading(broken, 'https://a.example/1')).toEqual({ failed: 'damaged' });
  expect(await addresses()).toEqual([]);
});
