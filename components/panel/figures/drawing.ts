import type { Line } from '../../../lib/table/lines.ts';

/**
 * Rows that come into view at first, about as many as fit a panel, and in each frame after: the browser lays one out in a third of a
 * millisecond. (To put it into the document, hidden, takes a hundredth: all are there at once.)
 */
const IN_VIEW = 24;
const A_FRAME = 60;

/** How far a table is drawn. */
export interface Drawing {
  /** All rows, in the order shown. */
  readonly order: readonly Line[];
  /** The figures of those that are in view. */
  readonly revealed: ReadonlySet<number>;
}

/**
 * Draws some more of a table. What is drawn and still passes the filter (`visible`) stays; with another order it begins anew, with so many
 * more rows as stand `above` what the reader looks at.
 */
export function drawMore(before: Drawing | null, order: readonly Line[], visible: readonly Line[], above: number): Drawing {
  const same = before?.order === order ? before : null;
  const revealed = new Set<number>();
  let fresh = same ? A_FRAME : IN_VIEW + 2 * above;
  for (const { figure } of visible) if (same?.revealed.has(figure) || fresh-- > 0) revealed.add(figure);
  return { order, revealed };
}
