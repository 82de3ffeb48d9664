import { isCaption, isContinued, readLine } from './caption.ts';
import { stubHead } from './column-words.ts';
import { type Grid, shown } from './grid.ts';
import { countHeaderRows } from './header.ts';

/** Two tables in one element: a row that is nothing but a title, over a head, begins the next. */
export function splitTables(grid: Grid): Grid[] {
  const starts = grid.flatMap((_, y) => (y > 1 && beginsTable(grid, y) ? [y] : []));
  return [0, ...starts].map((from, i) => grid.slice(from, starts[i]));
}

/** A numbered caption over a row without data, or another title over one that begins with 指标, 项目 or the like. */
function beginsTable(grid: Grid, y: number): boolean {
  const row = grid[y] ?? [];
  const [cell, more] = shown(row);
  if (!cell || more || isContinued(cell.text) || row.filter((place) => place === cell).length <= row.length / 2) return false;
  const rest = grid.slice(y + 1);
  const head = rest.findIndex((line) => shown(line).length > 1 && !shown(line).every(({ text }) => readLine(text, false)));
  if (head < 0 || head > 2 || countHeaderRows(rest.slice(head)) === 0) return false;
  return isCaption(cell.text) || (readLine(cell.text, false) !== null && stubHead(shown(rest[head] ?? [])[0]?.text ?? ''));
}
