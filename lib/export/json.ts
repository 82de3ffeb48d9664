import type { Cell, Grid } from '../model.ts';

function value({ text, number, code }: Cell): string | number | null {
  return code ?? number ?? (text || null);
}

/** The indicator table is a list of objects; a page's own table is its rows. Several tables are a list of {title, rows}. */
export function writeJson(grids: readonly Grid[]): string {
  const [only] = grids;
  return JSON.stringify(grids.length === 1 && only ? rows(only) : grids.map((grid) => ({ title: grid.title, rows: rows(grid) })), null, 2);
}

function rows({ ids, head, body, notes }: Grid): unknown[] {
  if (!ids) return [...head, ...body].map((row) => row.map(value));
  const source = notes.length ? { source: notes.join(' ') } : {};
  return body.map((row) => ({
    ...Object.fromEntries(row.flatMap((cell, column) => entries(ids[column] ?? String(column), cell))),
    ...source,
  }));
}

/** A percentage loses its sign as a number, so its unit stands beside it. */
function entries(id: string, cell: Cell): [string, unknown][] {
  return cell.percent
    ? [
        [id, value(cell)],
        [`${id}_unit`, '%'],
      ]
    : [[id, value(cell)]];
}
