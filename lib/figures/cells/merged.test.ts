import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANK, type Grid } from './grid.ts';
import { mergedCells } from './merged.ts';

const cell = (text: string) => ({ ...BLANK, text });

test('a head over two columns and one over two rows are one cell each; a blank is none', () => {
  const [name, sum, a, b, blank] = [cell('指标'), cell('合计'), cell('上年'), cell('本年'), cell('')];
  const grid: Grid = [
    [name, sum, sum, blank],
    [name, a, b, blank],
    [cell('人口'), cell('1'), cell('1'), blank],
  ];
  expect(mergedCells(grid, 2)).toEqual([
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
  ]);
});

test('a cell merged from the head into the body is two', () => {
  const long = cell('全市');
  expect(
    mergedCells(
      [
        [long, long],
        [long, long],
        [long, long],
      ],
      1,
    ),
  ).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 2, columns: 2 },
  ]);
});

test('merged cells never overlap, stay inside, and cover one cell only', () => {
  const cells = ['', 'a', 'b', 'c'].map(cell);
  const grids = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([width, height]) =>
      fc.array(fc.array(fc.constantFrom(...cells), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
  fc.assert(
    fc.property(grids, fc.nat(3), (grid, headerRows) => {
      const taken = new Set<string>();
      for (const { row, column, rows, columns } of mergedCells(grid, Math.min(headerRows, grid.length))) {
        for (let y = row; y < row + rows; y++) {
          for (let x = column; x < column + columns; x++) {
            expect(grid[y]?.[x]).toBe(grid[row]?.[column]);
            expect(taken.has(`${y},${x}`)).toBe(false);
            taken.add(`${y},${x}`);
          }
        }
      }
    }),
  );
});
