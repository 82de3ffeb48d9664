import { fold } from '../../fold.ts';
import type { CleanText, Paragraph, SourceTable, Table } from '../../model.ts';
import { type Heading, headingIn, isContinued, mergeHeadings, NO_HEADING } from './caption.ts';
import { CAPTION_FORMS } from './caption-words.ts';
import { type Grid, layOut, shown } from './grid.ts';
import { stackHalves } from './halves.ts';
import { countHeaderRows } from './header.ts';
import { headingAbove } from './heading-above.ts';
import { takeHeadingRows } from './heading-rows.ts';
import { mergedCells } from './merged.ts';
import { unshift } from './shifted.ts';
import { splitLines } from './split-lines.ts';
import { splitTables } from './split-tables.ts';
import { trim } from './trim.ts';

/** A table laid out: what is shown, and the grid with the way back to the source. */
export interface LaidTable {
  readonly table: Table;
  readonly grid: Grid;
  /** The year the text above speaks of, for a table of a report that names none. */
  readonly year: string;
  /** The notes under it. */
  readonly notes: string;
}

interface Part {
  readonly heading: Heading;
  readonly grid: Grid;
  readonly headerRows: number;
  readonly after: number;
  readonly notes: string;
}

/** Lays out the data tables of the body, those cut by a page break joined. */
export function readTables(clean: CleanText): LaidTable[] {
  const parts: Part[] = [];
  clean.tables.forEach((source, index) => {
    const before = clean.tables[index - 1]?.after ?? -1;
    const above = mergeHeadings(headingIn(source.caption), headingAbove(clean.paragraphs, source.after, before));
    splitTables(trim(splitLines(layOut(source, index), source))).forEach((grid, nth) => {
      const part = partOf(grid, source, nth === 0 ? above : NO_HEADING);
      const last = parts.at(-1);
      if (!part) return;
      if (last && goesOn(last, part))
        parts[parts.length - 1] = { ...last, notes: part.notes, grid: [...last.grid, ...withoutHead(last, part)] };
      else parts.push(part);
    });
  });
  return parts.map(({ heading: { caption, unit }, grid, headerRows, after, notes }) => {
    const merged = mergedCells(grid, headerRows);
    const rows = grid.map((row) => row.map((cell) => cell.text));
    return {
      grid,
      notes: [notes, noteIn(clean.paragraphs[after + 1])].join('\n'),
      year: yearAbove(clean.paragraphs, after),
      table: { caption, unit, headerRows, after, rows, ...(merged.length > 0 && { merged }) },
    };
  });
}

function partOf(whole: Grid, { after }: SourceTable, above: Heading): Part | null {
  const inside = takeHeadingRows(whole);
  const rough = trim(inside.grid);
  if (rough.length === 0) return null;
  const grid = stackHalves(unshift(rough, countHeaderRows(rough)), countHeaderRows(rough));
  const headerRows = countHeaderRows(grid);
  const rows = withoutBreaks(grid, headerRows);
  return rows.length === 0 ? null : { heading: mergeHeadings(inside.heading, above), grid: rows, headerRows, after, notes: inside.notes };
}

/** A paragraph's text if it is a note. */
const noteIn = (paragraph: Paragraph | undefined) => (CAPTION_FORMS.note.pattern.test(paragraph?.folded ?? '') ? paragraph?.text : '');

/** How many paragraphs above a table may tell its year. */
const YEAR_LINES = 12;

/** The last year the nearest paragraph with one names, not counting those it compares with. */
function yearAbove(paragraphs: readonly Paragraph[], after: number): string {
  for (let at = after; at >= 0 && at > after - YEAR_LINES; at--) {
    const years = [...(paragraphs[at]?.folded ?? '').matchAll(/(?<![比较与和同自从\d.])(?:19|20)\d\d(?=年)/g)];
    if (years.length > 0) return years.at(-1)?.[0] ?? '';
  }
  return '';
}

/** A page break inside a table leaves 续表 and the head again between its rows. */
function withoutBreaks(grid: Grid, headerRows: number): Grid {
  const head = grid.slice(0, headerRows);
  return grid.filter((row, y) => {
    if (y < headerRows) return true;
    const cells = shown(row);
    return !(cells.length === 1 && isContinued(cells[0]?.text ?? '')) && !head.some((line) => sameRow(line, row));
  });
}

const sameHead = (a: Part, b: Part) =>
  a.headerRows > 0 && a.headerRows === b.headerRows && a.grid.slice(0, a.headerRows).every((row, y) => sameRow(row, b.grid[y] ?? []));

const sameRow = (a: Grid[number], b: Grid[number]) =>
  a.length === b.length && a.every((cell, x) => fold(cell.text) === fold(b[x]?.text ?? ''));

/** Whether a table carries on the one before: it says so, or it has the same head, no caption or the same, and nothing stands between. */
function goesOn(last: Part, next: Part): boolean {
  if (last.grid[0]?.length !== next.grid[0]?.length) return false;
  const { caption, continued } = next.heading;
  const same = caption === '' || fold(caption) === fold(last.heading.caption);
  return continued || (same && next.after === last.after && sameHead(last, next));
}

function withoutHead(last: Part, next: Part): Grid {
  return sameHead(last, next) ? next.grid.slice(next.headerRows) : next.grid;
}
