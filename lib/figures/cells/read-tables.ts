import type { CleanText, Table } from '../../model.ts';

/** Lays out the data tables of the body for copying. */
export function readTables(clean: CleanText): Table[] {
  return clean.tables.map((table) => ({
    caption: table.caption,
    unit: '',
    headerRows: 1,
    after: table.after,
    rows: table.rows.map((row) => row.flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell.text))),
  }));
}
