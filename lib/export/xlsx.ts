import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, Grid } from '../model.ts';
import { spans } from './merged.ts';
import { numberFormat, storedNumber } from './number-format.ts';

/** Longest sheet name Excel takes, and the signs it refuses. */
const NAME_LENGTH = 31;
const REFUSED = /[\\/?*[\]:]/g;

/** Widest column, in characters. */
const WIDEST = 48;

/** One sheet of the file. `filtered`: an automatic filter over the head row. */
export interface XlsxSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly filtered: boolean;
}

/**
 * Writes an .xlsx file: typed numbers with the decimals the report wrote, percentages as percentages, a frozen head. Loaded only when a
 * file is asked for.
 */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<ArrayBuffer> {
  const names = sheetNames(sheets);
  const written = sheets.map((sheet, at) => ({
    data: sheetData(sheet.grid),
    sheet: names[at] ?? '',
    stickyRowsCount: sheet.grid.head.length,
    columns: widths(sheet.grid).map((width) => ({ width })),
  }));
  const transform = { 'xl/worksheets/sheet{id}.xml': { transform: autoFilter(sheets) } };
  const file = await writeXlsxFile(written, { features: [{ files: { transform } }] }).toBlob();
  return file.arrayBuffer();
}

function sheetData({ head, body, merged, notes }: Grid): SheetData {
  const span = spans(merged);
  const placed = (cell: SheetData[number][number], row: number, column: number) => {
    const reach = span(row, column);
    if (!cell || !reach) return null;
    return { ...cell, columnSpan: reach.columns, rowSpan: reach.rows, ...(reach.columns > 1 && { align: 'center' as const }) };
  };
  return [
    ...[...head.map((row) => row.map(heading)), ...body.map((row) => row.map(typed))].map((row, y) =>
      row.map((cell, x) => placed(cell, y, x)),
    ),
    ...notes.map((note) => [{ value: note, type: String }]),
  ];
}

const heading = ({ text }: Cell) => ({ value: text, type: String, fontWeight: 'bold' as const, bottomBorderStyle: 'thin' as const });

function typed(cell: Cell) {
  if (cell.number === null) return cell.text ? { value: cell.text, type: String, format: '@' } : null;
  return { value: storedNumber(cell), type: Number, format: numberFormat(cell) };
}

/** Column widths in characters; a Chinese one is two wide. */
function widths({ head, body }: Grid): number[] {
  const rows = [...head, ...body];
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const widest = rows.reduce((most, row) => Math.max(most, displayWidth(row[column]?.text ?? '')), 4);
    return Math.min(WIDEST, widest + 2);
  });
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e80' ? 2 : 1;
  return width;
}

/** Puts Excel's automatic filter, which the library leaves to its users, after a sheet's data. */
function autoFilter(sheets: readonly XlsxSheet[]) {
  return (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
    const sheet = sheets[sheetIndex];
    const range = sheet?.filtered && filterRange(sheet.grid);
    return range ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`) : xml;
  };
}

function filterRange({ head, body }: Grid): string | null {
  const columns = head.at(-1)?.length ?? 0;
  return columns ? `A${head.length}:${columnName(columns)}${head.length + body.length}` : null;
}

/** 1 is A, 27 is AA. */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Names Excel accepts: short, without its refused signs, each but once. */
function sheetNames(sheets: readonly XlsxSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain = name.replace(REFUSED, ' ').trim().slice(0, NAME_LENGTH) || 'Sheet';
    let unique = plain;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${plain.slice(0, NAME_LENGTH - 4)} ${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
