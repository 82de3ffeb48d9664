import type { SourceCell, SourceTable } from '../../model.ts';
import { cleanCell } from './clean-cell.ts';

/** Where a cell comes from: the source table, its row and its cell there. */
export interface CellOrigin {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** One place of the laid-out grid. A merged cell stands in every place it covers, as the same object. */
export interface GridCell {
  readonly text: string;
  readonly header: boolean;
  readonly indent: number;
  readonly origin: CellOrigin;
}

/** Rows of equal length. */
export type Grid = readonly (readonly GridCell[])[];

/** No table of a report is wider; keeps a stray colspan from blowing up the grid. */
const WIDEST = 120;

const NOWHERE: CellOrigin = { table: -1, row: -1, cell: -1 };
export const BLANK: GridCell = { text: '', header: false, indent: 0, origin: NOWHERE };

/** Lays a source table out as a rectangle, merged cells repeated. `table` is its index among the source tables. */
export function layOut(source: SourceTable, table: number): Grid {
  const rows: GridCell[][] = source.rows.map(() => []);
  source.rows.forEach((cells, row) => {
    const line = rows[row] ?? [];
    let column = 0;
    cells.forEach((cell, index) => {
      while (line[column]) column++;
      if (column >= WIDEST) return;
      const placed = place(cell, { table, row, cell: index });
      const right = column + Math.min(cell.colSpan, WIDEST - column);
      const below = Math.min(row + cell.rowSpan, rows.length);
      while (column < right && !line[column]) {
        for (let y = row; y < below; y++) {
          const other = rows[y];
          if (other && !other[column]) other[column] = placed;
        }
        column++;
      }
    });
  });
  return square(rows);
}

function place(cell: SourceCell, origin: CellOrigin): GridCell {
  const text = cleanCell(cell.text);
  return text === '' ? { ...BLANK, header: cell.header } : { text, header: cell.header, indent: cell.indent, origin };
}

function square(rows: readonly GridCell[][]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? BLANK));
}

/** The distinct cells of a row that show something, in order. */
export function shown(row: readonly GridCell[]): GridCell[] {
  return [...new Set(row)].filter((cell) => cell.text !== '');
}
