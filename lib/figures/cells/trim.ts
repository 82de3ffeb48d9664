import type { Grid } from './grid.ts';

/** Leaves out rows and columns that show nothing of their own: blank, or only covered by a merged cell of a neighbour. */
export function trim(grid: Grid): Grid {
  return transpose(trimRows(transpose(trimRows(grid))));
}

function trimRows(grid: Grid): Grid {
  const above = grid.filter((row, y) => row.some((cell, x) => cell.text !== '' && cell !== grid[y - 1]?.[x]));
  return above.filter((row, y) => row.some((cell, x) => cell.text !== '' && cell !== above[y + 1]?.[x]));
}

function transpose(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, x) => grid.map((row) => row[x] as Grid[number][number]));
}
