import { expect, test } from 'vitest';
import { type Entry, entryOf } from './entry.ts';
import { linjiang } from './fixtures/library.ts';
import { groupByPlace, search } from './search.ts';

const entries = linjiang().map(entryOf);
const years = (found: readonly Entry[]) => found.map(({ year }) => year);

test('place, year and indicator are found, in any script, and every word must occur', () => {
  expect(years(search(entries, ''))).toEqual([2017, 2016, 2012]);
  expect(years(search(entries, '臨江 2016'))).toEqual([2016]);
  expect(years(search(entries, '纯收入'))).toEqual([2012]);
  expect(years(search(entries, '武汉'))).toEqual([]);
});

test('tags are found by #', () => {
  const tagged = entries.map((entry) => (entry.year === 2012 ? { ...entry, tags: ['重点'] } : entry));
  expect(years(search(tagged, '#重点'))).toEqual([2012]);
});

test('orders', () => {
  expect(years(search(entries, '', 'figures'))).toEqual([2016, 2017, 2012]);
  expect(years(search(entries, '', 'year'))).toEqual([2017, 2016, 2012]);
});

test('groups have one head for one place, whatever its script; unknown places come last', () => {
  const more = [...entries, { ...(entries[0] as Entry), id: 'x', place: '臨江市' }, { ...(entries[0] as Entry), id: 'y', place: '' }];
  const groups = groupByPlace(search(more, ''));
  expect(groups.map((group) => [group.place, group.entries.length])).toEqual([
    ['临江市', 4],
    ['', 1],
  ]);
});

test('one place is found among 2,000 reports', () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({ ...(entries[i % 3] as Entry), id: `${i}`, place: `第${i % 200}市` }));
  expect(search(many, '第7市 生产总值')).toHaveLength(10);
});
