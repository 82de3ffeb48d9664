import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceCell, SourceTable } from '../../model.ts';
import { readCellNumber } from './cell-number.ts';
import { cleanCell } from './clean-cell.ts';
import { layOut } from './grid.ts';
import { trim } from './trim.ts';

const cell = fc.record<SourceCell>({
  text: fc.oneof(
    fc.constantFrom('', '指标', '2020年', '12.5', '-3', '单位：万元', '其中：公路', '（%）', '—', '1\n2'),
    fc.string({ maxLength: 6 }),
  ),
  header: fc.boolean(),
  colSpan: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1000)),
  rowSpan: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1000)),
  indent: fc.nat(8),
});
const source: fc.Arbitrary<SourceTable> = fc.record({
  after: fc.integer({ min: -1, max: 3 }),
  caption: fc.constantFrom('', '表1 人口', '单位：人'),
  rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 7 }),
});

describe('the grid', () => {
  test('is a rectangle whatever spans a table has, and trimming keeps every text', () => {
    fc.assert(
      fc.property(source, (table) => {
        const grid = layOut(table, 0);
        const trimmed = trim(grid);
        for (const each of [grid, trimmed]) expect(new Set(each.map((row) => row.length)).size).toBeLessThan(2);
        const texts = (rows: typeof grid) =>
          new Set(
            rows
              .flat()
              .map(({ text }) => text)
              .filter((text) => text !== ''),
          );
        expect(texts(trimmed)).toEqual(texts(grid));
      }),
    );
  });

  test('repeats a merged cell in every place it covers', () => {
    const at = (text: string, colSpan = 1, rowSpan = 1): SourceCell => ({ text, header: false, colSpan, rowSpan, indent: 0 });
    const table = {
      after: -1,
      caption: '',
      rows: [
        [at('a', 2), at('b', 1, 2)],
        [at('c'), at('d')],
      ],
    };
    expect(layOut(table, 0).map((row) => row.map(({ text }) => text).join(''))).toEqual(['aab', 'cdb']);
  });
});

test.each([
  ['衣　着', '衣着'],
  ['居　住[9]', '居住'],
  ['欧盟［39］', '欧盟'],
  ['－１３．３', '-13.3'],
  ['−0.5%', '-0.5%'],
  ['１９６，６１８．３', '196,618.3'],
  ['2016—2020', '2016—2020'],
  ['—', '—'],
  ['钢材①', '钢材'],
  ['微克/m³', '微克/m³'],
  ['GDP 增速', 'GDP增速'],
])('%s is shown as %s', (text, shown) => expect(cleanCell(text)).toBe(shown));

test.each([
  ['196,618.3', 196618.3, '', ''],
  ['43 210', 43210, '', ''],
  ['+3.2%', 3.2, '%', ''],
  ['-10.2%', -10.2, '%', ''],
  ['6.5%左右', 6.5, '%', 'approx'],
  ['≥7', 7, '', 'ge'],
  ['控制在3%以内', 3, '%', 'le'],
  ['下降2%', -2, '%', ''],
  ['12億元', 12, '亿元', ''],
])('the cell %s is %d', (text, value, unit, bound) => {
  expect(readCellNumber(text)).toMatchObject({ value, unit, bound });
});

test.each(['', '—', '2020年', '(5.1)', '与经济增长同步', '第3', '1-2月', '12月底', '3个项目完成'])('the cell %s is no number', (text) => {
  expect(readCellNumber(text)).toBeNull();
});
