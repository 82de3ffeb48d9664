import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Line } from '../../../lib/table/lines.ts';
import type { Group, Sorting, SortKey } from '../../../lib/table/view.ts';
import { useTools } from '../context.ts';
import { dressRows, type RowLook } from './dress-rows.ts';
import { FigureRow } from './row.tsx';
import { TableHead } from './table-head.tsx';

const COLUMNS = ['name', 'value', 'unit', 'change', 'period', 'status', 'section'] as const;

export interface FigureTableProps extends RowLook {
  readonly groups: readonly Group[];
  readonly groupName: (key: string) => string;
  readonly sorting: Sorting | null;
  readonly onSort: (key: SortKey) => void;
  readonly onCopyGroup: (rows: readonly number[]) => void;
  /** Handles every event of the body by the row and number it happened in. */
  readonly events: Record<string, (event: Event) => void>;
}

/** The indicator table: native, all rows in the document, so that find-in-page and screen readers see everything. */
export function FigureTable({ groups, groupName, sorting, onSort, onCopyGroup, events, ...look }: FigureTableProps) {
  const { words } = useTools();
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
          look={look}
          onCopyGroup={onCopyGroup}
        />
      ))}
    </table>
  );
}

interface GroupRowsProps extends Pick<FigureTableProps, 'onCopyGroup'> {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly look: RowLook;
}

/** A group's head, which sticks under the column heads, and its rows. A group without a shown row is hidden as a whole. */
function GroupRows({ name, lines, look, onCopyGroup }: GroupRowsProps) {
  const { words } = useTools();
  const { shown, drawing } = look;
  const body = useRef<HTMLTableSectionElement>(null);
  const visible = useMemo(() => lines.filter(shown), [lines, shown]);
  const drawn = visible.some(({ figure }) => drawing.revealed.has(figure));
  const rows = useMemo(() => lines.map((line) => <FigureRow key={line.figure} line={line} words={words} />), [lines, words]);
  useLayoutEffect(() => {
    if (drawn && body.current) dressRows([...body.current.children].slice(-lines.length) as HTMLElement[], lines, look);
  });
  return (
    <tbody ref={body} hidden={!drawn}>
      {name && (
        <tr class="group">
          <th scope="rowgroup" colSpan={7}>
            <span class="group-name">{name}</span>
            <span class="group-count">{visible.length}</span>
            <button
              type="button"
              class="group-copy"
              tabIndex={-1}
              aria-label={`${words('copy_group')}${words('cell_sep')}${name}`}
              title={words('copy_group')}
              onClick={() => onCopyGroup(visible.map((line) => line.row))}
            />
          </th>
        </tr>
      )}
      {rows}
    </tbody>
  );
}
