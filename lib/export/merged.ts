import type { Merged } from '../model.ts';

/** How far a cell reaches in a table that can merge. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

const ONE: Span = { rows: 1, columns: 1 };

/** Tells of every place of a table how far its cell reaches, or null where another cell covers it. */
export function spans(merged: readonly Merged[] = []): (row: number, column: number) => Span | null {
  const known = new Map<string, Span | null>();
  for (const { row, column, rows, columns } of merged) {
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++) known.set(`${row + y},${column + x}`, x || y ? null : { rows, columns });
  }
  return (row, column) => {
    const span = known.get(`${row},${column}`);
    return span === undefined ? ONE : span;
  };
}
