import type { SourceCell } from '../model.ts';

/** A table found in lines of text: [from, to) are its lines. */
export interface TextTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly SourceCell[])[];
}

const RULE = /^\|? ?:?-{2,}:? *(?:\| *:?-{2,}:? *)*\|?$/;
const LONGEST_RULE = 4000;

type Form = (lines: readonly string[], from: number) => TextTable | null;

/** Finds the tables written into a text: Markdown, tabs, or names and numbers parted by blanks. */
export function findTextTables(lines: readonly string[]): TextTable[] {
  return findTables(lines, (all, at) => markdownAt(all, at) ?? tabbedAt(all, at) ?? spacedAt(all, at));
}

/** Finds the tables in a page's lines: Markdown (the second line of each is its rule), tabs, or columns set apart by runs of blanks. */
export function findLineTables(lines: readonly string[]): TextTable[] {
  return findTables(lines, (all, at) => markdownAt(all, at) ?? tabbedAt(all, at) ?? alignedAt(all, at));
}

function findTables(lines: readonly string[], form: Form): TextTable[] {
  const found: TextTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const table = form(lines, at);
    if (!table) continue;
    found.push(table);
    at = table.to - 1;
  }
  return found;
}

/** | 指标 | 单位 |, a rule of dashes, and the rows. */
function markdownAt(lines: readonly string[], from: number): TextTable | null {
  const rule = (lines[from + 1] ?? '').slice(0, LONGEST_RULE).trim();
  if (!isPiped(lines[from]) || !RULE.test(rule)) return null;
  let to = from + 2;
  while (isPiped(lines[to])) to++;
  const rows = lines.slice(from, to).filter((_, index) => index !== 1);
  return to - from < 3 ? null : { from, to, rows: rows.map((line, index) => piped(line).map((text) => cell(text, index === 0))) };
}

const isPiped = (line: string | undefined) => line !== undefined && /^\s{0,8}\|/.test(line);

function piped(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((text) =>
      text
        .replace(/^\s*<br\s*\/?>/i, '')
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/^ (?=\S)/, '')
        .trimEnd(),
    );
}

/** Lines of the same number of tabs, with numbers in all but the first. */
function tabbedAt(lines: readonly string[], from: number): TextTable | null {
  const columns = (line: string | undefined) => (line?.includes('\t') ? line.split('\t').length : 0);
  const width = columns(lines[from]);
  let to = from;
  while (width > 1 && columns(lines[to]) === width && (to === from || /\t.*\d/.test(lines[to] ?? ''))) to++;
  if (to - from < 3) return null;
  return { from, to, rows: lines.slice(from, to).map((line, index) => line.split('\t').map((text) => cell(text, index === 0))) };
}

const VALUE = /^(?:[+\-−–－]?\d[\d,.]*%?|[-—–…]+)$/;

/** Two blanks or more, or a leader of dots. */
const GAP = /[ \u00a0\u2002\u2003\u3000]*[….·]{3,}[ \u00a0\u2002\u2003\u3000]*|[ \u00a0\u2002\u2003\u3000]{2,}/;

/** 粮食产量  万吨  126.4  0.8: as many columns in every line, two blanks or more between them, and a value at the end of all but the first. */
function alignedAt(lines: readonly string[], from: number): TextTable | null {
  const columns = (line: string | undefined) => ((line ?? '').length < 200 ? (line ?? '').trim().split(GAP) : []);
  const width = columns(lines[from]).length;
  let to = from;
  while (width > 2 && columns(lines[to]).length === width && (to === from || VALUE.test(columns(lines[to]).at(-1) ?? ''))) to++;
  if (to - from < 3) return null;
  return { from, to, rows: lines.slice(from, to).map((line, index) => columns(line).map((text) => cell(text, index === 0))) };
}

/** 食品烟酒 8.3 7.8 9.6, line after line with as many numbers; the lines before them that share out the same columns are the head. One number a line asks for a head: it may be a page. */
function spacedAt(lines: readonly string[], from: number): TextTable | null {
  const parts = (line: string | undefined) => spaced(line ?? '');
  let first = from;
  while (first < from + 3 && isHeadLine(lines[first])) first++;
  const width = parts(lines[first])?.length ?? 0;
  let to = first;
  while (width > 1 && parts(lines[to])?.length === width) to++;
  if (to - first < 3) return null;
  const head = lines.slice(from, first).flatMap((line) => line.replace(/^- /, '').trim().split(/\s+/));
  if (first > from ? head.length !== width : width < 3) return null;
  const rows = lines.slice(first, to).map((line) => (parts(line) ?? []).map((text) => cell(text, false)));
  return { from, to, rows: head.length > 0 ? [head.map((text) => cell(text, true)), ...rows] : rows };
}

/** A name and the numbers after it; null if a line is anything else. */
function spaced(line: string): string[] | null {
  if (line.length > 200) return null;
  const words = line.replace(/^- /, '').trim().split(/\s+/);
  const start = words.findIndex((word) => VALUE.test(word));
  if (start < 1 || !words.slice(start).every((word) => VALUE.test(word)) || /[。；！？]/.test(line)) return null;
  return [words.slice(0, start).join(''), ...words.slice(start)];
}

function isHeadLine(line: string | undefined): boolean {
  const words = (line ?? '').replace(/^- /, '').trim().split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 10 &&
    (line ?? '').length < 120 &&
    !words.some((word) => VALUE.test(word) || /[。，；：！？]/.test(word))
  );
}

function cell(text: string, header: boolean): SourceCell {
  return { text: text.trim(), header, colSpan: 1, rowSpan: 1, indent: /^\s*/.exec(text)?.[0].length ?? 0 };
}
