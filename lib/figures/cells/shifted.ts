import { BLANK, type Grid } from './grid.ts';

/**
 * Some converters leave a head one column beside its data. A column with a head and no data, next to one with data and no head, are one:
 * the head moves over and the empty column goes.
 */
export function unshift(grid: Grid, headerRows: number): Grid {
  const width = grid[0]?.length ?? 0;
  const head = (x: number) => grid.slice(0, headerRows).some((row) => (row[x]?.text ?? '') !== '');
  const data = (x: number) => grid.slice(headerRows).some((row) => (row[x]?.text ?? '') !== '');
  const empty = new Set<number>();
  const moved = new Map<number, number>();
  for (let x = 0; x < width; x++) {
    if (!head(x) || data(x)) continue;
    const beside = [x + 1, x - 1].find((other) => other >= 0 && other < width && !head(other) && data(other) && !moved.has(other));
    if (beside === undefined) continue;
    empty.add(x);
    moved.set(beside, x);
  }
  if (empty.size === 0) return grid;
  return grid.map((row, y) =>
    row.map((cell, x) => (y < headerRows ? (row[moved.get(x) ?? x] ?? BLANK) : cell)).filter((_, x) => !empty.has(x)),
  );
}
