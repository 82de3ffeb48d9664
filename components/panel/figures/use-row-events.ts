import { useMemo, useRef } from 'preact/hooks';

interface RowActions {
  readonly go: (figure: number) => void;
  readonly select: (row: number) => void;
  readonly copyRows: (rows: readonly number[]) => void;
  readonly hover: (hover: { figure: number; row: HTMLElement } | null) => void;
  readonly focus: (figure: number) => void;
  readonly rowOf: (figure: number) => number;
}

/** One set of handlers for the whole table: each finds the row, and within it the number, the event happened in. */
export function useRowEvents(actions: RowActions): Record<string, (event: Event) => void> {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(() => {
    const hover = (event: Event) => {
      const row = rowAt(event);
      latest.current.hover(row && { figure: figureAt(event), row });
    };
    return {
      onPointerOver: hover,
      onPointerLeave: () => latest.current.hover(null),
      onFocusIn: (event) => {
        hover(event);
        const row = rowAt(event);
        if (row) latest.current.focus(Number(row.dataset.figure));
      },
      onFocusOut: () => latest.current.hover(null),
      onClick: (event) => click(event as MouseEvent, latest.current),
      onKeyDown: (event) => key(event as KeyboardEvent, latest.current),
    };
  }, []);
}

function rowAt({ target }: Event): HTMLTableRowElement | null {
  return (target as Element).closest<HTMLTableRowElement>('tr[data-figure]');
}

/** The figure of the number under the event, or of its row. */
function figureAt({ target }: Event): number {
  return Number((target as Element).closest<HTMLElement>('[data-figure]')?.dataset.figure ?? -1);
}

function click(event: MouseEvent, actions: RowActions): void {
  const row = rowAt(event);
  if (!row) return;
  const index = actions.rowOf(Number(row.dataset.figure));
  if ((event.target as Element).closest('.row-copy')) actions.copyRows([index]);
  else if (event.ctrlKey || event.metaKey || event.shiftKey) actions.select(index);
  else if (!hasSelection(row)) actions.go(figureAt(event));
}

/** A click that ends a selection of text in the row is no wish to go anywhere. */
function hasSelection(row: HTMLElement): boolean {
  const root = row.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? row.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(row, true);
}

function key(event: KeyboardEvent, actions: RowActions): void {
  const row = rowAt(event);
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  const done = move(event.key, row, event.target as HTMLElement) || act(event, row, actions);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Up, down, home and end go through the shown rows; left and right through the numbers of a row. */
function move(pressed: string, row: HTMLTableRowElement, at: HTMLElement): boolean {
  if (pressed === 'ArrowLeft' || pressed === 'ArrowRight') {
    const stops: HTMLElement[] = [row, ...row.querySelectorAll<HTMLElement>('.source')];
    stops[stops.indexOf(at) + (pressed === 'ArrowRight' ? 1 : -1)]?.focus();
    return true;
  }
  if (!['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(pressed)) return false;
  const rows = [...(row.closest('table')?.querySelectorAll<HTMLElement>('tbody:not([hidden]) > tr[data-figure]:not([hidden])') ?? [])];
  const from = rows.indexOf(row);
  const to =
    { ArrowUp: Math.max(0, from - 1), ArrowDown: Math.min(rows.length - 1, from + 1), Home: 0, End: rows.length - 1 }[pressed] ?? from;
  rows[to]?.focus();
  return true;
}

/** The rows on view in a part of the table. */
function shownIn(part: HTMLElement | null): HTMLElement[] {
  return [...(part?.querySelectorAll<HTMLElement>('tr[data-figure]:not([hidden])') ?? [])];
}

function act(event: KeyboardEvent, row: HTMLTableRowElement, actions: RowActions): boolean {
  if (event.key === 'Enter') actions.go(figureAt(event));
  else if (event.key === 'C') actions.copyRows(shownIn(row.closest('tbody')).map((each) => actions.rowOf(Number(each.dataset.figure))));
  else if (event.key === ' ') actions.select(actions.rowOf(Number(row.dataset.figure)));
  else return false;
  return true;
}
