import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Figure } from '../model.ts';
import { cellRange } from './cell-range.ts';
import { readRows } from './tables.ts';

test('a figure of a table leads to its cell, past hidden rows and rows of inner tables', () => {
  const html =
    '<table><tr style="display:none"><td>x</td></tr><tr><td>指标<table><tr><td>1</td></tr></table></td><td>金额</td></tr><tr><td>出口</td><td>12</td></tr></table>';
  const table = new JSDOM(html).window.document.querySelector('table') as HTMLTableElement;
  expect(readRows(table).map((row) => row.map(({ text }) => text))).toEqual([
    ['指标', '金额'],
    ['出口', '12'],
  ]);
  const figure = { cell: { table: 0, row: 1, cell: 1 } } as Figure;
  expect(cellRange(figure, { blocks: [], tables: [table] })?.toString()).toBe('12');
  table.remove();
  expect(cellRange(figure, { blocks: [], tables: [table] })).toBeNull();
});
