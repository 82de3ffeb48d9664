import { expect, test } from 'vitest';
import { AT, linjiang } from './fixtures/library.ts';
import { reading } from './fixtures/report.ts';
import { type MatrixRow, matrix } from './matrix.ts';
import { observe } from './observe.ts';
import { save } from './save.ts';
import type { SavedReport } from './saved.ts';
import { series } from './series.ts';
import { scaleOf } from './units.ts';

const observations = linjiang().flatMap(observe);
const table = matrix(observations, '临江市');
const row = (name: string) => table.rows.find((each) => each.name === name) as MatrixRow;
const written = ({ cells }: MatrixRow) => cells.map(({ value }) => value?.shown.written ?? '—');
const growth = ({ cells }: MatrixRow) => cells.map((cell) => cell.growth?.shown.written ?? '—');
const marks = ({ cells }: MatrixRow) => cells.map(({ value }) => value?.marks.join() ?? '');

test('years stand side by side; the number is as written; what no report states is a gap', () => {
  expect(table.years).toEqual([2011, 2015, 2016]);
  expect(written(row('地区生产总值'))).toEqual(['1800', '2500.8', '2760']);
  expect(growth(row('地区生产总值'))).toEqual(['10.2', '7.5', '7']);
  expect(row('地区生产总值').unit).toBe('亿元');
});

test('a later report’s other number is shown beside the first, not instead of it', () => {
  expect(marks(row('地区生产总值'))).toEqual(['', 'restated', '']);
  const cell = row('地区生产总值').cells[1]?.value;
  expect(cell?.others.map(({ written, source }) => [source.year, written])).toEqual([[2017, '2510']]);
});

test('redefined measures share a row with today’s and are marked', () => {
  expect(written(row('一般公共预算收入'))).toEqual(['150.5', '280', '—']);
  expect(marks(row('一般公共预算收入'))).toEqual(['definition', '', '']);
  expect(marks(row('农村居民人均可支配收入'))).toEqual(['definition', '', '']);
});

test('a number of another area is marked', () => expect(marks(row('空气质量优良率'))).toEqual(['', 'scope', '']));

test('one number for several indicators is stated of each of them', () => {
  const [report] = save(
    reading('临江市', 2016, [
      {
        text: '城镇居民人均可支配收入和农村居民人均可支配收入均增长8%。',
        figures: [{ at: '8%', indicator: '城镇居民人均可支配收入和农村居民人均可支配收入', kind: 'growth' }],
      },
    ]),
    'a',
    AT,
  );
  expect(observe(report as SavedReport).map(({ key, written }) => [key, written])).toEqual([
    ['income-urban', '8'],
    ['income-rural', '8'],
  ]);
});

test('leading indicators stand first', () => expect(table.rows[0]?.name).toBe('地区生产总值'));

test('every number leads to its figure', () => {
  const reports = new Map(linjiang().map((each) => [each.id, each]));
  for (const each of observations) {
    const figure = reports.get(each.source.report)?.versions[0]?.figures[each.source.figure];
    expect(figure?.sentence).toContain(each.written);
  }
});

test('a line has a point for each year a report speaks of', () => {
  const line = series(observations, 'gdp|level', 'growth');
  expect(line.lines.map(({ place, points }) => [place, ...points.map(({ year, height }) => `${year}:${height}`)])).toEqual([
    ['临江市', '2011:10.2', '2015:7.5', '2016:7'],
  ]);
  expect(series(observations, 'gdp|level', 'value').unit).toBe('元');
  expect(series(observations, 'gdp|level', 'growth', 'target').lines[0]?.points).toMatchObject([{ year: 2016, height: 7.25 }]);
});

test('what has another base unit stands apart, not on the axis', () => {
  const dollar = observations.map((each) =>
    each.year === 2016 && each.key === 'gdp' && each.status === 'actual' ? { ...each, unit: '亿美元' } : each,
  );
  const line = series(dollar, 'gdp|level', 'value');
  expect(line.lines[0]?.points.map(({ year }) => year)).toEqual([2011, 2015]);
  expect(line.apart.map(({ shown }) => shown.unit)).toEqual(['亿美元']);
});

test.each([
  ['元', 1, '元'],
  ['万元', 1e4, '元'],
  ['亿元', 1e8, '元'],
  ['万亿元', 1e12, '元'],
  ['万多个', 1e4, '个'],
  ['千瓦时', 1, '千瓦时'],
  ['亿千瓦时', 1e8, '千瓦时'],
  ['万千瓦', 1e4, '千瓦'],
  ['%', 1, '%'],
])('unit %s', (unit, factor, base) => expect(scaleOf(unit)).toEqual({ factor, base }));
