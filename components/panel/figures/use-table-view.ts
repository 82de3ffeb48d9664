import { useCallback, useMemo } from 'preact/hooks';
import type { Line } from '../../../lib/table/lines.ts';
import {
  arrange,
  type Chip,
  type Group,
  type Grouping,
  nextSorting,
  type Sorting,
  type SortKey,
  textFilter,
  underChip,
} from '../../../lib/table/view.ts';
import { useKept } from '../context.ts';
import type { Memory } from '../model.ts';
import type { Drawing } from './drawing.ts';
import { useDrawing } from './use-drawing.ts';

export interface TableView {
  readonly text: string;
  readonly chip: Chip;
  readonly grouping: Grouping;
  readonly sorting: Sorting | null;
  readonly selected: ReadonlySet<number>;
  readonly groups: readonly Group[];
  /** Whether a line passes the filters. */
  readonly shown: (line: Line) => boolean;
  /** How far the lines are drawn: at first, and after a change of filter or order, the first rows are, the others in the next frames. */
  readonly drawing: Drawing;
  /** The lines that pass, in the order shown. */
  readonly visible: readonly Line[];
  readonly filterBy: (text: string) => void;
  readonly choose: (chip: Chip) => void;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly sortBy: (key: SortKey) => void;
  readonly toggle: (row: number) => void;
  readonly clear: () => void;
}

/** No row of the table is lower, in CSS px. */
const LEAST_HEIGHT = 20;

const NONE: ReadonlySet<number> = new Set();

/** What the reader did with the table: filter, chip, grouping, sorting and selected rows. */
export function useTableView(lines: readonly Line[], memory: Memory, report: number): TableView {
  const [text, setText] = useKept(memory, 'text', '');
  const [chip, setChip] = useKept<Chip>(memory, 'chip', 'all');
  const [grouping, setGrouping] = useKept<Grouping>(memory, 'grouping', 'category');
  const [sorting, setSorting] = useKept<Sorting | null>(memory, 'sorting', null);
  const [selected, setSelected] = useKept(memory, `selected ${report}`, NONE);
  const groups = useMemo(() => arrange(lines, grouping, sorting), [lines, grouping, sorting]);
  const shown = useMemo(() => {
    const matches = textFilter(text);
    return (line: Line) => underChip(line, chip) && matches(line);
  }, [text, chip]);
  const order = useMemo(() => groups.flatMap((group) => group.lines), [groups]);
  const visible = useMemo(() => order.filter(shown), [order, shown]);
  // Where the reader had scrolled to is drawn at once, so that the panel stays there.
  const above = () => ((memory.get('scroll') as number | undefined) ?? 0) / LEAST_HEIGHT;
  const drawing = useDrawing(order, visible, above);
  const sortBy = useCallback((key: SortKey) => setSorting((now) => nextSorting(now, key)), []);
  const toggle = useCallback((row: number) => setSelected((now) => toggled(now, row)), []);
  const clear = useCallback(() => {
    setText('');
    setChip('all');
  }, []);
  return {
    text,
    chip,
    grouping,
    sorting,
    selected,
    groups,
    shown,
    drawing,
    visible,
    filterBy: setText,
    choose: setChip,
    setGrouping,
    sortBy,
    toggle,
    clear,
  };
}

function toggled(now: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(now);
  if (!next.delete(row)) next.add(row);
  return next;
}
