import type { SourceTable } from '../../model.ts';
import { isNumeric } from './cell-number.ts';
import { cleanCell } from './clean-cell.ts';
import type { Grid, GridCell } from './grid.ts';

/**
 * Old pages put a whole column into one cell, line by line. Such a row, where every cell has the same number of lines and some hold
 * nothing but numbers, becomes as many rows.
 */
export function splitLines(grid: Grid, source: SourceTable): Grid {
  return grid.flatMap((row) => {
    const linesOf = new Map(row.map((cell) => [cell, rawLines(cell, source)]));
    const counts = new Set([...linesOf.values()].filter((lines) => lines.length > 0).map((lines) => lines.length));
    const count = [...counts][0] ?? 0;
    const filled = row.filter((cell) => cell.text !== '');
    if (counts.size !== 1 || count < 2 || filled.length < 2) return [row];
    if (![...linesOf.values()].some((lines) => lines.length > 1 && lines.every((line) => isNumeric(cleanCell(line))))) return [row];
    return Array.from({ length: count }, (_, line) => {
      const made = new Map([...linesOf].map(([cell, lines]) => [cell, lineOf(cell, lines, line)]));
      return row.map((cell) => made.get(cell) ?? cell);
    });
  });
}

function rawLines(cell: GridCell, source: SourceTable): string[] {
  const text = source.rows[cell.origin.row]?.[cell.origin.cell]?.text ?? '';
  return text === '' ? [] : text.split('\n');
}

function lineOf(cell: GridCell, lines: readonly string[], line: number): GridCell {
  const raw = lines[line] ?? '';
  const indent = /^[\s\u00a0\u3000]*/.exec(raw)?.[0].length ?? 0;
  return { ...cell, text: cleanCell(raw), indent };
}
