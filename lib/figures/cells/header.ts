import { fold } from '../../fold.ts';
import { isNumeric } from './cell-number.ts';
import { type Grid, type GridCell, shown } from './grid.ts';
import { isUnit } from './unit-text.ts';

const MOST = 4;
const YEAR = /^(?:19|20)\d\d年?$/;
const UNIT = /^[（(]?([^（()）]+)[)）]?$/;

/** How many rows at the top are heads: at least one, and as many as their merged cells, their markup or a row of units ask for. */
export function countHeaderRows(grid: Grid): number {
  if (grid.length < 2 || holdsData(grid[0] ?? [])) return 0;
  let count = 1;
  while (count < Math.min(MOST, grid.length - 1) && isHeader(grid, count)) count++;
  return count;
}

function isHeader(grid: Grid, y: number): boolean {
  const row = grid[y] ?? [];
  const above = grid[y - 1] ?? [];
  const cells = shown(row);
  if (holdsData(row) && !isNumbering(cells)) return false;
  // One cell over rows whose names are marked as heads too is a group's name.
  const groups = cells.length === 1 && grid.slice(y + 1).some((line) => line[0]?.header && holdsData(line));
  const marked = cells.length > 0 && cells.every((cell) => cell.header) && !groups;
  const hangs = row.some((cell, x) => cell.text !== '' && cell.text === above[x]?.text);
  const split = cells.length > 1 && above.some((cell, x) => x > 0 && cell.text !== '' && cell === above[x - 1]);
  return marked || hangs || split || isUnits(cells) || isNumbering(cells);
}

/** Whether a row holds a value: a number that is no year. A head may hold years only. */
function holdsData(row: readonly GridCell[]): boolean {
  return shown(row).some((cell) => !cell.header && isNumeric(cell.text) && !YEAR.test(fold(cell.text)));
}

/** (亿元) | (%) under the names of the columns. */
function isUnits(cells: readonly GridCell[]): boolean {
  return cells.length > 0 && cells.every((cell) => isUnit(UNIT.exec(fold(cell.text))?.[1] ?? ''));
}

/** 甲 | 乙 | 1 | 2 under the names of the columns. */
function isNumbering(cells: readonly GridCell[]): boolean {
  return cells.length > 2 && cells[0]?.text === '甲' && cells.slice(1).every((cell) => /^[乙丙丁\d]+$/.test(cell.text));
}
