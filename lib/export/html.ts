import type { Cell, Grid } from '../model.ts';
import { guard } from './guard.ts';
import { type Span, spans } from './merged.ts';
import { numberFormat, storedNumber } from './number-format.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A cell that says of itself what it is. Excel and WPS read `x:num` and `mso-number-format`, LibreOffice `sdval` and `sdnum`: so a number
 * is a number in every locale, and 3-5 is no date.
 */
function tableCell(tag: 'td' | 'th', cell: Cell, { rows, columns }: Span): string {
  const { text, number } = cell;
  const open = `${tag}${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  if (number === null) return `<${open} style="mso-number-format:'\\@'" sdnum="1033;0;@">${escaped(guard(text))}</${tag}>`;
  const format = numberFormat(cell);
  const stored = storedNumber(cell);
  return `<${open} x:num="${stored}" style="mso-number-format:'${format}'" sdval="${stored}" sdnum="1033;0;${format}">${text}</${tag}>`;
}

function table({ title, head, body, merged, notes }: Grid, captioned: boolean): string {
  const span = spans(merged);
  const line = (tag: 'td' | 'th', row: readonly Cell[], y: number) =>
    row
      .map((cell, x) => {
        const reach = span(y, x);
        return reach && tableCell(tag, cell, reach);
      })
      .join('');
  const section = (tag: 'td' | 'th', rows: readonly (readonly Cell[])[], from = 0) =>
    rows.map((row, y) => `<tr>${line(tag, row, from + y)}</tr>`).join('\n');
  const caption = captioned && title ? `<caption>${escaped(title)}</caption>` : '';
  const foot = notes.map((note) => `<p>${escaped(note)}</p>`).join('');
  return `<table border="1">${caption}<thead>\n${section('th', head)}\n</thead><tbody>\n${section('td', body, head.length)}\n</tbody></table>${foot}`;
}

/** A document with one real table for each grid, as the clipboard's text/html. */
export function writeHtml(grids: readonly Grid[]): string {
  const tables = grids.map((grid) => table(grid, grids.length > 1)).join('\n');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>\n${tables}\n</body></html>`;
}
