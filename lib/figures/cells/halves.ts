import { fold } from '../../fold.ts';
import { isNumeric } from './cell-number.ts';
import type { Grid } from './grid.ts';

/** Two (or three) tables side by side, known by a head that repeats itself, become one: the right one under the left. */
export function stackHalves(grid: Grid, headerRows: number): Grid {
  const width = grid[0]?.length ?? 0;
  for (const parts of [2, 3, 4]) {
    if (headerRows > 0 && width % parts === 0 && width / parts >= 2 && repeats(grid, headerRows, width / parts)) {
      return stack(grid, headerRows, width / parts);
    }
  }
  return grid;
}

function repeats(grid: Grid, headerRows: number, size: number): boolean {
  const same = grid.slice(0, headerRows).every((row) => row.every((cell, x) => fold(cell.text) === fold(row[x % size]?.text ?? '')));
  const stub = (x: number) => grid.slice(headerRows).filter((row) => row[x]?.text && !isNumeric(row[x].text)).length;
  const names = new Set((grid[0] ?? []).slice(0, size).map(({ text }) => text));
  return same && names.size > 1 && stub(0) > 0 && stub(size) > 0;
}

function stack(grid: Grid, headerRows: number, size: number): Grid {
  const parts = (grid[0]?.length ?? 0) / size;
  const data = grid.slice(headerRows);
  const stacked = Array.from({ length: parts }, (_, part) => data.map((row) => row.slice(part * size, (part + 1) * size))).flat();
  return [...grid.slice(0, headerRows).map((row) => row.slice(0, size)), ...stacked.filter((row) => row.some((cell) => cell.text !== ''))];
}
