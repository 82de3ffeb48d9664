import type { Cell, Grid } from '../model.ts';
import { guard } from './guard.ts';

function field({ text, number }: Cell): string {
  return number === null ? guard(text.replace(/[\t\r\n]+/g, ' ')) : text;
}

/** Tab-separated values, a blank line between tables, notes below. Tabs and line breaks inside a cell become blanks. */
export function writeTsv(grids: readonly Grid[]): string {
  return grids
    .map(({ head, body, notes }) => [...[...head, ...body].map((row) => row.map(field).join('\t')), ...notes].join('\n'))
    .join('\n\n');
}
