import type { Cell, Grid } from '../model.ts';
import { guard } from './guard.ts';

function field({ text, number }: Cell): string {
  const safe = number === null ? guard(text) : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function record(row: readonly Cell[]): string {
  return `${row.map(field).join(',')}\r\n`;
}

/** RFC 4180, with a byte order mark, without which Excel takes it for the system's old encoding. Notes follow as records of one field. */
export function writeCsv(grids: readonly Grid[]): string {
  const tables = grids.map(({ head, body, notes }) =>
    [...head, ...body, ...notes.map((text) => [{ text, number: null }])].map(record).join(''),
  );
  return `\ufeff${tables.join('\r\n')}`;
}
