import type { Line } from '../../../lib/table/lines.ts';
import type { Drawing } from './drawing.ts';

/** What a row's look depends on besides its line. */
export interface RowLook {
  /** Whether a line passes the filters. */
  readonly shown: (line: Line) => boolean;
  readonly drawing: Pick<Drawing, 'revealed'>;
  readonly selected: ReadonlySet<number>;
  /** The figure of the row in the tab order, and of the row marked in the page; −1 for none. */
  readonly stop: number;
  readonly marked: number;
}

/**
 * Brings rows up to date without drawing them anew, so that typing in the filter costs a comparison for each row: `rows` are the elements
 * of `lines`, in the same order. A name like the one above is dimmed, not left out.
 */
export function dressRows(rows: ArrayLike<HTMLElement>, lines: readonly Line[], look: RowLook): void {
  let above = '';
  lines.forEach((line, at) => {
    const row = rows[at];
    if (!row) return;
    const shown = look.shown(line) && look.drawing.revealed.has(line.figure);
    row.toggleAttribute('hidden', !shown);
    if (!shown) return;
    row.toggleAttribute('data-repeated', line.name === above);
    row.toggleAttribute('data-marked', line.figure === look.marked);
    set(row, 'aria-selected', String(look.selected.has(line.row)));
    set(row, 'tabindex', line.figure === look.stop ? '0' : '-1');
    above = line.name;
  });
}

/** Writing what is there already would have the browser look at the row again. */
function set(row: HTMLElement, name: string, value: string): void {
  if (row.getAttribute(name) !== value) row.setAttribute(name, value);
}
