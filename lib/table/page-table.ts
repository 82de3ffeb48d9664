import type { Grid, Table } from '../model.ts';
import { readCell, textCell } from './cell.ts';

/** A table of the page as a grid: as it stands, with its numbers as numbers. The unit line joins the caption. */
export function gridOfTable(table: Table, notes: readonly string[]): Grid {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const padded = table.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const title = table.unit ? `${table.caption}（${table.unit}）` : table.caption;
  return {
    title,
    head: padded.slice(0, table.headerRows).map((row) => row.map((cell) => textCell(cell))),
    body: padded.slice(table.headerRows).map((row) => row.map(readCell)),
    ...(table.merged && { merged: table.merged }),
    notes,
  };
}
