import type { Line } from '../../../lib/table/lines.ts';

/** Rows that come into view at first and in each frame after, about as many as fit a panel: the browser lays one out in a third of a millisecond. */
const IN_VIEW = 24;
/** Rows that are put into the document at first, hidden where they are not in view yet, and in each frame after: thirty times as quick. */
const MADE_AT_FIRST = 1000;
const MADE_PER_FRAME = 250;

/** How far a table is drawn. Rows go by their figures. */
export interface Drawing {
  /** All rows, in the order shown. */
  readonly order: readonly Line[];
  /** Which of them are in the document. */
  readonly made: ReadonlySet<number>;
  /** Which of them are in view. */
  readonly revealed: ReadonlySet<number>;
}

/**
 * Draws some more of a table. What is drawn and still passes the filter (`visible`) stays; with another order it begins anew, with so many
 * more rows as stand `above` what the reader looks at.
 */
export function drawMore(before: Drawing | null, order: readonly Line[], visible: readonly Line[], above: number): Drawing {
  const same = before?.order === order ? before : null;
  const revealed = new Set<number>();
  let fresh = same ? IN_VIEW : IN_VIEW + 2 * above;
  for (const { figure } of visible) if (same?.revealed.has(figure) || fresh-- > 0) revealed.add(figure);
  return { order, made: makeMore(same, order, revealed), revealed };
}

function makeMore(same: Drawing | null, order: readonly Line[], revealed: ReadonlySet<number>): ReadonlySet<number> {
  if (same && same.made.size >= order.length) return same.made;
  const made = new Set([...(same?.made ?? []), ...revealed]);
  let more = same ? MADE_PER_FRAME : MADE_AT_FIRST;
  for (const { figure } of order) {
    if (more <= 0) break;
    if (made.has(figure)) continue;
    made.add(figure);
    more--;
  }
  return made;
}

/** True once nothing is left to draw. */
export function isDrawn({ order, made, revealed }: Drawing, visible: readonly Line[]): boolean {
  return made.size >= order.length && revealed.size >= visible.length;
}
