import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/model.ts';
import type { Headline } from '../../../lib/table/headlines.ts';
import type { Line } from '../../../lib/table/lines.ts';
import { categoryWord } from '../../category-words.ts';
import { useTools } from '../context.ts';
import type { Memory, PanelState } from '../model.ts';
import { Cards } from './cards.tsx';
import { FigureTable } from './table.tsx';
import { Toolbar } from './toolbar.tsx';
import { Unreadable } from './unreadable.tsx';
import { useRowEvents } from './use-row-events.ts';
import type { TableView } from './use-table-view.ts';

interface FiguresTabProps {
  readonly reading: Reading;
  readonly lines: readonly Line[];
  readonly cards: readonly Headline[];
  readonly year: number | null;
  readonly view: TableView;
  readonly picked: PanelState['picked'];
  readonly filter: RefObject<HTMLInputElement | null>;
  /** Shows the source card of a figure beside its row; null takes it away. */
  readonly onHover: (hover: { figure: number; row: HTMLElement } | null) => void;
  readonly onCopyRows: (rows: readonly number[]) => void;
}

/** Cards, toolbar and table. */
export function FiguresTab({ reading, lines, cards, year, view, picked, filter, onHover, onCopyRows }: FiguresTabProps) {
  const { words, actions, report, memory } = useTools();
  const [marked, setMarked] = useState(-1);
  const [stop, setStop] = useState(-1);
  const root = useRef<HTMLDivElement>(null);
  const go = (figure: number) => {
    setMarked(rowFigure(reading, figure));
    // Its sentence is in view in the page now.
    onHover(null);
    report(actions.goToFigure(figure), { failed: words('source_gone') });
  };
  const events = useRowEvents({
    go,
    select: view.toggle,
    copyRows: onCopyRows,
    hover: onHover,
    focus: setStop,
    rowOf: (figure) => rowIndex(reading, figure),
  });
  const first = view.visible[0]?.figure ?? -1;
  const inView = useMemo(() => view.visible.some((line) => line.figure === stop), [view.visible, stop]);
  useEffect(() => {
    if (!picked || !isFresh(memory, picked)) return;
    const figure = rowFigure(reading, picked.figure);
    const row = root.current?.querySelector<HTMLElement>(`tr[data-figure="${figure}"]`);
    if (!row) return;
    if (!view.visible.some((line) => line.figure === figure)) return view.clear();
    // Rows come in over some frames.
    if (row.hidden) return;
    memory.set('picked', picked.count);
    setMarked(figure);
    setStop(figure);
    row.scrollIntoView({ block: 'center' });
  }, [picked?.count, view.visible, view.drawing]);
  const groupName = (key: string) =>
    view.grouping === 'category' ? categoryWord(key, words) : (reading.sections[Number(key)]?.heading ?? words('cat_other'));
  return (
    <div ref={root}>
      <Cards cards={cards} year={year} onGo={go} />
      <Toolbar {...view} lines={lines} input={filter} onText={view.filterBy} onChip={view.choose} onGrouping={view.setGrouping} />
      <FigureTable
        groups={view.groups}
        groupName={groupName}
        shown={view.shown}
        drawing={view.drawing}
        sorting={view.sorting}
        selected={view.selected}
        stop={inView ? stop : first}
        marked={marked}
        onSort={view.sortBy}
        onCopyGroup={onCopyRows}
        events={events}
      />
      {view.visible.length === 0 && (
        <p class="no-match">
          {words('nomatch')}{' '}
          <button type="button" class="link" onClick={view.clear}>
            {words('clear')}
          </button>
        </p>
      )}
      <p class="sr" role="status">
        {words('rows_shown', view.visible.length)}
      </p>
      <Unreadable notices={reading.notices} />
      <p class="foot-note">{words('foot')}</p>
    </div>
  );
}

/** True for a number picked in the page whose row was not shown yet. */
export function isFresh(memory: Memory, picked: PanelState['picked']): boolean {
  return picked !== null && memory.get('picked') !== picked.count;
}

function rowIndex({ rows }: Reading, figure: number): number {
  return rows.findIndex((row) => row.figure === figure || row.growth === figure || row.from === figure);
}

/** The figure a number's row stands for. */
function rowFigure(reading: Reading, figure: number): number {
  return reading.rows[rowIndex(reading, figure)]?.figure ?? -1;
}
