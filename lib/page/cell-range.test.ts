import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Figure } from '../model.ts';
import { readPage } from '../pipeline.ts';
import { finish } from '../steps.ts';
import { cellRange } from './cell-range.ts';
import { readRowSteps } from './tables.ts';

test('a figure of a table leads to its cell, past hidden rows and rows of inner tables', () => {
  const html =
    '<table><tr style="display:none"><td>x</td></tr><tr><td>指标<table><tr><td>1</td></tr></table></td><td>金额</td></tr><tr><td>出口</td><td>12</td></tr></table>';
  const table = new JSDOM(html).window.document.querySelector('table') as HTMLTableElement;
  expect(finish(readRowSteps(table)).map((row) => row.map(({ text }) => text))).toEqual([
    ['指标', '金额'],
    ['出口', '12'],
  ]);
  const figure = { cell: { table: 0, row: 1, cell: 1 } } as Figure;
  expect(cellRange(figure, { blocks: [], tables: [table] })?.toString()).toBe('12');
  table.remove();
  expect(cellRange(figure, { blocks: [], tables: [table] })).toBeNull();
});

test('a figure of a table written in lines leads to its line', () => {
  const lines = ['| 指标 | 2020年 |', '|---|---|', '| 粮食产量（万吨） | 12.6 |', '| 茶叶产量（万吨） | 0.3 |'];
  const lead = '各位代表：现在，我代表县人民政府向大会报告政府工作，请予审议。';
  const html = `<title>青溪县2021年政府工作报告</title><h1>青溪县2021年政府工作报告</h1><p>${lead}</p>${lines.map((line) => `<p>${line}</p>`).join('')}<p>${lead}</p>`;
  const { reading, locator } = readPage(new JSDOM(html).window.document);
  expect(reading.tables.map(({ rows }) => rows.length)).toEqual([3]);
  expect(reading.paragraphs.some(({ text }) => text.includes('|'))).toBe(false);
  const figure = reading.figures.find(({ indicator }) => indicator === '茶叶产量') as Figure;
  expect(figure).toMatchObject({ value: 0.3, unit: '万吨', period: '2020', table: 0, row: 2, column: 1 });
  expect(cellRange(figure, locator)?.toString()).toBe('| 茶叶产量（万吨） | 0.3 |');
});
