import type { ComponentChild } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Line } from '../../../lib/table/lines.ts';
import type { Group, Sorting, SortKey } from '../../../lib/table/view.ts';
import { useTools } from '../context.ts';
import { FigureRow } from './row.tsx';
import { TableHead } from './table-head.tsx';

const COLUMNS = ['name', 'value', 'unit', 'change', 'period', 'status', 'section'] as const;

export interface FigureTableProps {
  readonly groups: readonly Group[];
  readonly groupName: (key: string) => string;
  /** Whether a line passes the filters, and whether it is drawn already. */
  readonly shown: (line: Line) => boolean;
  readonly revealed: (line: Line) => boolean;
  readonly sorting: Sorting | null;
  readonly selected: ReadonlySet<number>;
  /** The figure of the row in the tab order, and of the row marked in the page; −1 for none. */
  readonly stop: number;
  readonly marked: number;
  readonly onSort: (key: SortKey) => void;
  readonly onCopyGroup: (rows: readonly number[]) => void;
  /** Handles every event of the body by the row and number it happened in. */
  readonly events: Record<string, (event: Event) => void>;
}

/** The indicator table: native, all rows in the document, so that find-in-page and screen readers see everything. */
export function FigureTable(props: FigureTableProps) {
  const { words } = useTools();
  const { groups, groupName, shown, revealed, sorting, selected, stop, marked, onSort, onCopyGroup, events } = props;
  return (
    <table class="figures" {...events}>
      <caption class="sr">{words('tab_figures')}</caption>
      <colgroup>
        {COLUMNS.map((name) => (
          <col key={name} class={`c-${name}`} />
        ))}
      </colgroup>
      <TableHead sorting={sorting} onSort={onSort} />
      {groups.map(({ key, lines }) => (
        <GroupRows
          key={`${groups.length > 1}/${key}`}
          name={groups.length > 1 || key ? groupName(key) : ''}
          lines={lines}
          shown={shown}
          revealed={revealed}
          selected={selected}
          stop={stop}
          marked={marked}
          onCopyGroup={onCopyGroup}
        />
      ))}
    </table>
  );
}

interface GroupRowsProps extends Pick<FigureTableProps, 'shown' | 'revealed' | 'selected' | 'stop' | 'marked' | 'onCopyGroup'> {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** A group's head, which sticks under the column heads, and its rows. A group without a shown row is hidden as a whole. */
function GroupRows({ name, lines, shown, revealed, selected, stop, marked, onCopyGroup }: GroupRowsProps) {
  const { words } = useTools();
  const visible = useMemo(() => lines.filter(shown), [lines, shown]);
  const kept = useRef<ComponentChild[]>([]);
  // A group without a shown row is hidden as a whole; its rows need no new look, which is most of the work of filtering.
  if (visible.length > 0 || kept.current.length === 0) kept.current = rowsOf();

  function rowsOf(): ComponentChild[] {
    let above = '';
    return lines.map((line) => {
      const isShown = shown(line);
      const repeated = isShown && line.name === above;
      if (isShown) above = line.name;
      return (
        <FigureRow
          key={line.figure}
          line={line}
          words={words}
          repeated={repeated}
          hidden={!isShown || !revealed(line)}
          selected={selected.has(line.row)}
          stop={line.figure === stop}
          marked={line.figure === marked}
        />
      );
    });
  }

  return (
    <tbody hidden={!visible.some(revealed)}>
      {name && (
        <tr class="group">
          <th scope="rowgroup" colSpan={7}>
            <span class="group-name">{name}</span>
            <span class="group-count">{visible.length}</span>
            <button
              type="button"
              class="group-copy"
              aria-label={`${words('copy_group')}${words('cell_sep')}${name}`}
              title={words('copy_group')}
              onClick={() => onCopyGroup(visible.map((line) => line.row))}
            />
          </th>
        </tr>
      )}
      {kept.current}
    </tbody>
  );
}
