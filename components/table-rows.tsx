import type { ComponentChildren } from 'preact';
import { spans } from '../lib/export/merged.ts';
import type { Table } from '../lib/model.ts';

interface TableRowsProps<C> extends Pick<Table, 'headerRows' | 'merged'> {
  readonly rows: readonly (readonly C[])[];
  readonly textOf: (cell: C) => string;
  readonly draw: (cell: C) => ComponentChildren;
}

/** Head and body of a page's own table, merged as in the page. Columns of numbers are set flush right. */
export function TableRows<C>({ rows, headerRows, merged, textOf, draw }: TableRowsProps<C>) {
  const span = spans(merged);
  const body = rows.slice(headerRows).map((row) => row.map(textOf));
  const numeric = (rows[0] ?? []).map((_, column) => isNumeric(body, column));
  const line = (row: readonly C[], y: number) => {
    const Cell = y < headerRows ? 'th' : 'td';
    return (
      <tr key={y}>
        {row.map((cell, x) => {
          const reach = span(y, x);
          if (!reach) return null;
          const scope = Cell === 'td' ? undefined : reach.columns > 1 ? 'colgroup' : 'col';
          return (
            <Cell key={x} class={className(numeric[x], reach.columns)} scope={scope} colSpan={reach.columns} rowSpan={reach.rows}>
              {draw(cell)}
            </Cell>
          );
        })}
      </tr>
    );
  };
  return (
    <>
      <thead>{rows.slice(0, headerRows).map(line)}</thead>
      <tbody>{rows.slice(headerRows).map((row, at) => line(row, headerRows + at))}</tbody>
    </>
  );
}

/** A heading over several columns stands in their middle. */
function className(numeric: boolean | undefined, columns: number): string | undefined {
  if (columns > 1) return 'over';
  return numeric ? 'numeric' : undefined;
}

/** Whether most cells of a column are numbers. */
function isNumeric(body: readonly (readonly string[])[], column: number): boolean {
  return body.filter((row) => /^[-+−–\d.,%‰\s]+$/.test(row[column] ?? '')).length * 2 > body.length;
}
