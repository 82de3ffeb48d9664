import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { LINJIANG } from '../../lib/library/fixtures/library.ts';
import { reading } from '../../lib/library/fixtures/report.ts';
import { saveReading, undoSave } from './library-save.ts';
import { openLibrary } from './library-store.ts';

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

test('what cannot be saved says why', async () => {
  const broken = { ...page, figures: page.figures.map((figure) => ({ ...figure, value: Number.NaN })) };
  expect(await saveReading(broken, 'https://a.example/1')).toEqual({ failed: 'damaged' });
  expect(await addresses()).toEqual([]);
});
