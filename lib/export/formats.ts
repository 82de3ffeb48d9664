import type { Grid } from '../model.ts';
import { writeCsv } from './csv.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import { writeTsv } from './tsv.ts';

interface Format {
  readonly mime: string;
  readonly extension: string;
  readonly write: (grids: readonly Grid[]) => string;
}

/** Every format a table can be copied in, in the order of the menu. (.xlsx is a file, not a text: see xlsx.ts, loaded when asked for.) */
export const FORMATS = {
  html: { mime: 'text/html', extension: 'html', write: writeHtml },
  tsv: { mime: 'text/tab-separated-values', extension: 'tsv', write: writeTsv },
  markdown: { mime: 'text/markdown', extension: 'md', write: writeMarkdown },
  csv: { mime: 'text/csv', extension: 'csv', write: writeCsv },
  json: { mime: 'application/json', extension: 'json', write: writeJson },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

/** What goes onto the clipboard, as one item. */
export interface ClipboardContent {
  readonly plain: string;
  readonly html: string | null;
}

/** The clipboard's content in a format: a table with its plain twin for spreadsheets and word processors, else the text itself. */
export function clipboardContent(format: FormatId, grids: readonly Grid[]): ClipboardContent {
  if (format === 'html' || format === 'tsv') return { plain: writeTsv(grids), html: writeHtml(grids) };
  return { plain: FORMATS[format].write(grids), html: null };
}
