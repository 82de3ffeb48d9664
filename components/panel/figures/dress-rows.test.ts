import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { linesOf } from '../../../lib/table/lines.ts';
import { SAMPLE } from '../../../tests/samples/reading.ts';
import { dressRows, type RowLook } from './dress-rows.ts';

const lines = linesOf(SAMPLE, (name) => name);
const { document } = new JSDOM('<table></table>').window;
const rows = lines.map(() => document.createElement('tr'));
const figures = new Set(lines.map(({ figure }) => figure));
const all: RowLook = { shown: () => true, drawing: { revealed: figures }, selected: new Set(), stop: -1, marked: -1 };
const having = (name: string, value: string) => lines.filter((_, at) => rows[at]?.getAttribute(name) === value).map(({ figure }) => figure);

test('one row is the tab stop, one is marked, the selected ones say so', () => {
  const [first, second] = lines;
  if (!first || !second) throw new Error('the sample has no two rows');
  dressRows(rows, lines, { ...all, stop: second.figure, marked: first.figure, selected: new Set([second.row]) });
  expect(having('tabindex', '0')).toEqual([second.figure]);
  expect(having('data-marked', '')).toEqual([first.figure]);
  expect(having('aria-selected', 'true')).toEqual([second.figure]);
  dressRows(rows, lines, all);
  expect(having('data-marked', '')).toEqual([]);
});

test('a name is dimmed where the row shown above has the same', () => {
  dressRows(rows, lines, all);
  const repeated = lines.filter((line, at) => line.name === lines[at - 1]?.name).map(({ figure }) => figure);
  expect(repeated.length).toBeGreaterThan(0);
  expect(having('data-repeated', '')).toEqual(repeated);
  const only = repeated[0];
  dressRows(rows, lines, { ...all, shown: ({ figure }) => figure === only });
  expect(rows.filter(({ hidden }) => !hidden)).toHaveLength(1);
  expect(rows.find(({ hidden }) => !hidden)?.hasAttribute('data-repeated')).toBe(false);
});

test('what is not drawn yet is hidden, though it passes', () => {
  dressRows(rows, lines, { ...all, drawing: { revealed: new Set([...figures].slice(0, 2)) } });
  expect(rows.filter(({ hidden }) => !hidden)).toHaveLength(2);
});
