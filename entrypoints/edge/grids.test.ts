import { expect, test } from 'vitest';
import { fromMessages } from '../../components/words.ts';
import type { Reading } from '../../lib/model.ts';
import messages from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { SAMPLE } from '../../tests/samples/reading.ts';
import { gridsOf } from './grids.ts';

const words = fromMessages(messages);
const [first] = SAMPLE.reports;
if (!first) throw new Error('the sample has no report');

/** The sample as a page with a second report, which holds its last row. */
const LAST = SAMPLE.rows.length - 1;
const twice: Reading = {
  ...SAMPLE,
  reports: [first, { ...first, year: 2020 }],
  figures: SAMPLE.figures.map((figure, index) => (index === SAMPLE.rows[LAST]?.figure ? { ...figure, report: 1 } : figure)),
};
const made = (citation: boolean) => gridsOf(twice, words, { citation, baseUnits: false });

test('rows of two reports are two tables, each with its own citation', () => {
  const grids = made(true).indicators({ rows: SAMPLE.rows.map((_, row) => row), all: true });
  expect(grids.map(({ title, body, notes }) => [title, body.length, notes[0]?.includes(title.slice(-4))])).toEqual([
    ['例州市 2021', LAST, true],
    ['例州市 2020', 1, true],
  ]);
});

test('what is asked for is copied, in its order', () => {
  const [grid] = made(false).indicators({ rows: [3, 0], all: false });
  const name = (row: number) => SAMPLE.rows[row]?.indicator;
  expect(grid?.body.map(([cell]) => cell?.text)).toEqual([name(3), name(0)]);
  expect(grid?.notes).toEqual([]);
});

test('a file of the whole holds the other reports and the tables of the page, one of some rows only those', () => {
  const names = (all: boolean) =>
    made(false)
      .sheets({ rows: [0], all })
      .map(({ name, grid }) => [name, grid.body.length]);
  const notices = [expect.any(String), SAMPLE.notices.length];
  expect(names(true)).toEqual([['例州市 2021', LAST], ['例州市 2020', 1], ['表1 例州市人口', 4], notices]);
  expect(names(false)).toEqual([['例州市 2021', 1], notices]);
});

test('the file is named after the first report', () => {
  expect(made(false).fileName()).toBe('例州市-2021-政府工作报告.xlsx');
});
