import { expect, test } from 'vitest';
import { AT, linjiang } from './fixtures/library.ts';
import { merge } from './merge.ts';
import { latest, type SavedReport } from './saved.ts';

const [report] = linjiang() as [SavedReport];
const from = (address: string, savedAt: string, tags: string[] = []): SavedReport => ({
  ...report,
  tags,
  versions: [{ ...latest(report), address, savedAt }],
});

test('saving the same page again renews its version and keeps the tags', () => {
  const merged = merge(from('a', AT, ['重点']), from('a', '2026-04-01T00:00:00.000Z'));
  expect(merged.versions.map(({ savedAt }) => savedAt)).toEqual(['2026-04-01T00:00:00.000Z']);
  expect(merged.tags).toEqual(['重点']);
});

const addresses = (saved: SavedReport) => saved.versions.map(({ address }) => address);

test('another address is a second version of the same report, the newest first', () => {
  expect(addresses(merge(from('a', '2026-04-01T00:00:00.000Z'), from('b', AT, ['存'])))).toEqual(['a', 'b']);
});

test('a file that says the same word by word is no version of its own, and takes no page’s address away', () => {
  expect(addresses(merge(from('file:1.txt', AT), from('file:2.txt', '2026-04-01T00:00:00.000Z')))).toEqual(['file:2.txt']);
  expect(addresses(merge(from('https://a.example/', AT), from('file:2.txt', '2026-04-01T00:00:00.000Z')))).toEqual(['https://a.example/']);
  const other = from('file:3.txt', AT);
  const changed = { ...other, versions: other.versions.map((each) => ({ ...each, paragraphs: each.paragraphs.slice(1) })) };
  expect(addresses(merge(from('file:1.txt', AT), changed))).toHaveLength(2);
});

test('an older version of the same address never replaces a later one', () => {
  expect(merge(from('a', '2026-04-01T00:00:00.000Z'), from('a', AT)).versions).toHaveLength(1);
  expect(latest(merge(from('a', '2026-04-01T00:00:00.000Z'), from('a', AT))).savedAt).toBe('2026-04-01T00:00:00.000Z');
});
