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
  return findTables(lines, (all, at) => markdownAt(all, at) ?? tabbedAt(all, at) ?? alignedAt(all, at) ?? spacedAt(all, at));
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

/**
 * 食品烟酒 8.3 7.8 9.6, line after line with as many numbers; the lines before them that share out the same columns are the head. One number
 * a line asks for a head: it may be a page. A second word in every line (水泥 万吨 310.0 -8.1) is a column of its own.
 */
function spacedAt(lines: readonly string[], from: number): TextTable | null {
  const parts = (line: string | undefined) => spaced(line ?? '');
  let first = from;
  while (first < from + 3 && isHeadLine(lines[first])) first++;
  const width = parts(lines[first])?.values.length ?? 0;
  const found: Spaced[] = [];
  for (let row = parts(lines[first]); row && row.values.length === width; row = parts(lines[first + found.length])) found.push(row);
  if (width < 1 || found.length < 3) return null;
  const two = found.every(({ names }) => names.length === 2) && found.some(({ names }) => (names[0] ?? '').length > 1);
  const head = lines.slice(from, first).flatMap((line) => line.replace(/^- /, '').trim().split(/\s+/));
  // Without a head nobody knows whether 水泥 万吨 beside 其他 水泥 万吨 is a name or a name and its unit.
  const mixed = !two && found.some(({ names: [name = '', more] }) => more && name.length > 1);
  if (first > from ? head.length !== width + (two ? 2 : 1) : width < 2 || mixed) return null;
  const rows = found.map(({ names, values }) => [...(two ? names : [names.join('')]), ...values].map((text) => cell(text, false)));
  return { from, to: first + found.length, rows: head.length > 0 ? [head.map((text) => cell(text, true)), ...rows] : rows };
}

interface Spaced {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** The words of a name and the numbers after it; null if a line is anything else. */
function spaced(line: string): Spaced | null {
  if (line.length > 200) return null;
  const words = line.replace(/^- /, '').trim().split(/\s+/);
  const start = words.findIndex((word) => VALUE.test(word));
  if (start < 1 || !words.slice(start).every((word) => VALUE.test(word)) || /[。；！？]/.test(line)) return null;
  return { names: words.slice(0, start), values: words.slice(start) };
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
