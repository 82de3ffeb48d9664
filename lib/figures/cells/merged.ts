import type { Merged } from '../../model.ts';
import type { Grid } from './grid.ts';

/** The merged cells of a grid, each clipped to the head or the body it begins in, since no table's markup spans both. */
export function mergedCells(grid: Grid, headerRows: number): Merged[] {
  const covered = new Set<string>();
  return grid.flatMap((line, row) =>
    line.flatMap((cell, column): Merged[] => {
      if (cell.text === '' || covered.has(`${row},${column}`)) return [];
      const bottom = row < headerRows ? headerRows : grid.length;
      const columns = run(column, line.length, (x) => line[x] === cell && !covered.has(`${row},${x}`));
      const same = (y: number) => !grid[y]?.slice(column, column + columns).some((other) => other !== cell);
      const rows = run(row, bottom, same);
      for (let y = row; y < row + rows; y++) for (let x = column; x < column + columns; x++) covered.add(`${y},${x}`);
      return rows * columns > 1 ? [{ row, column, rows, columns }] : [];
    }),
  );
}

/** How many places from `from` on hold, before `end`. */
function run(from: number, end: number, holds: (at: number) => boolean): number {
  let at = from + 1;
  while (at < end && holds(at)) at++;
  return at - from;
}
