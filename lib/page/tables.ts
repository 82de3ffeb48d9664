import { fold } from '../fold.ts';
import type { SourceCell } from '../model.ts';
import { finish, inTurn, type Steps } from '../steps.ts';
import { isHidden, readCell, visibleText } from './cell-text.ts';
import { madeRows } from './made-tables.ts';
import { TABLE_WORDS } from './table-words.ts';

/** Rows between two rests. */
const REST = 20;

/** A table's own rows in the order shown; those of tables inside it, hidden ones and advertisements left out. */
function* rowSteps(table: Element): Steps<Element[]> {
  if (table.tagName !== 'TABLE') return madeRows(table).filter((row) => !isHidden(row));
  const rows: Element[] = [];
  yield* inTurn([...table.querySelectorAll('tr')], REST, (row) => {
    if (row.closest('table') === table && !isOutOfPlace(row)) rows.push(row);
  });
  const isFoot = (row: Element) => row.parentElement?.tagName === 'TFOOT';
  return [...rows.filter((row) => !isFoot(row)), ...rows.filter(isFoot)];
}

/** A row that is not shown, or that is nothing but one wide link, frame or call: an advertisement. */
function isOutOfPlace(row: Element): boolean {
  if (isHidden(row)) return true;
  const cells = cellsOf(row);
  const shown = cells.filter((cell) => (cell.textContent ?? '').trim() !== '');
  if (cells.length === 1 && row.querySelector('iframe,ins,script')) return true;
  if (shown.length === 1 && isCall(visibleText(row))) return true;
  const links = [...row.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
  return cells.length === 1 && links.trim() !== '' && links.replace(/\s/g, '') === (row.textContent ?? '').replace(/\s/g, '');
}

/** 更多数据请登录会员中心下载 */
function isCall(text: string): boolean {
  return text.length < 60 && TABLE_WORDS.call.filter((word) => fold(text).includes(word)).length >= 2;
}

function cellsOf(row: Element): Element[] {
  const all = row.tagName === 'TR' ? [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH') : [...row.children];
  return all.filter((cell) => !isHidden(cell));
}

/** The cells of a table as they stand in the markup, row by row. */
export function* readRowSteps(table: Element): Steps<SourceCell[][]> {
  const rows: SourceCell[][] = [];
  yield* inTurn(yield* rowSteps(table), REST, (row) => {
    rows.push(cellsOf(row).map((cell) => readCell(cell, row.parentElement?.tagName === 'THEAD')));
  });
  return rows;
}

/** The page's element of the cell that `readRowSteps` gave at [row][cell]. */
export function cellElement(table: Element, row: number, cell: number): Element | undefined {
  const found = finish(rowSteps(table))[row];
  return found && cellsOf(found)[cell];
}

/** The text of a table's own caption element, empty if it has none. */
export function readCaption(table: Element): string {
  const caption = [...table.children].find((child) => child.tagName === 'CAPTION');
  return caption ? visibleText(caption).replace(/\n/g, ' ').trim() : '';
}

const widest = (rows: readonly Element[][]) => rows.reduce((most, row) => Math.max(most, row.length), 0);

const NUMBER = /^[（(]?(?:[+\-−–—－＋±≥≤>＞<＜↑↓▲△约]|增长|上升|下降)?\s*\d[\d,，.\s]*(?:%|％|‰)?(?:余|左右|以上|以内)?[）)]?$/;
const SENTENCE = /[。；！？]/;
/** Characters in a cell from which on a table is a layout of texts. */
const LONGEST_CELL = 400;

/**
 * Whether a table holds data: rows and columns of short cells, with numbers among them or with the heads that tables of reports have.
 * Page layout, links, advertisements, price lists and records about the document do not.
 */
export function* dataTableSteps(table: Element): Steps<boolean> {
  const rows: Element[][] = [];
  const all: Tally = { texts: [], numbers: 0, offers: 0, records: 0, cells: 0, size: 0, links: 0, linked: 0 };
  for (const row of yield* rowSteps(table)) {
    const own = cellsOf(row);
    if (own.length > 0) rows.push(own);
    for (const cell of own) if (!tally(all, cell)) return false;
    if (rows.length % REST === 0) yield;
  }
  const { texts } = all;
  if (rows.length < 2 || texts.length < 4 || widest(rows) < 2) return false;
  const inside = [...table.querySelectorAll('table')].some((inner) => (inner.textContent ?? '').trim() !== '');
  if (inside && all.numbers < 6) return false;
  if (isLinkList(table, all) || isOffer(rows, all) || isRecord(all) || isCalendar(texts)) return false;
  return holdsData(rows, texts, all.numbers);
}

/** What the cells of a table hold, counted. */
interface Tally {
  /** The texts of the cells that have one. */
  readonly texts: string[];
  /** Lines that are a number; texts with a word of an offer, of a record. */
  numbers: number;
  offers: number;
  records: number;
  /** Cells and their characters, of all and of those that are one link. */
  cells: number;
  size: number;
  links: number;
  linked: number;
}

/** Counts a cell in; false where its text is too long for a cell. */
function tally(all: Tally, cell: Element): boolean {
  const text = visibleText(cell).trim();
  if (text.length > LONGEST_CELL) return false;
  const whole = cell.textContent?.trim() ?? '';
  const link = cell.querySelector('a');
  all.cells++;
  all.size += whole.length;
  if (link && link.textContent?.trim() === whole) {
    all.links++;
    all.linked += whole.length;
  }
  if (text === '') return true;
  const folded = fold(text);
  all.texts.push(folded);
  for (const line of folded.split('\n')) if (NUMBER.test(line)) all.numbers++;
  if (mentions(folded, TABLE_WORDS.offer)) all.offers++;
  if (mentions(folded, TABLE_WORDS.record)) all.records++;
  return true;
}

function isLinkList(table: Element, { cells, size, links, linked }: Tally): boolean {
  return links > cells / 3 || linked > size / 2 || table.querySelector('input,select,textarea,form') !== null;
}

const mentions = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));

function isOffer(rows: readonly Element[][], { texts, offers }: Tally): boolean {
  const head = (rows[0] ?? []).map((cell) => fold(visibleText(cell)));
  return head.some((text) => mentions(text, TABLE_WORDS.offer)) ? offers >= 2 : offers > texts.length / 5;
}

function isRecord({ texts, records }: Tally): boolean {
  return records >= 2 && records >= texts.length / 6;
}

/** 1 2 3 4 … — days of a month, or pages. */
function isCalendar(texts: readonly string[]): boolean {
  const plain = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  return plain.length >= 4 && plain.slice(1).every((value, i) => value === (plain[i] ?? 0) + 1) && plain.length > texts.length / 2;
}

/** Enough numbers, or words under the heads of a report's table. A table that holds the report's sentences is body text. */
function holdsData(rows: readonly Element[][], texts: readonly string[], numbers: number): boolean {
  const long = texts.filter((text) => text.length > 60 || SENTENCE.test(text));
  const heads = rows.slice(0, 3).flat().filter(isHead).length;
  const marked = heads >= 2 || rows.some((row) => row.some((cell) => cell.tagName === 'TH'));
  if (numbers >= 3 && numbers >= texts.length / (marked ? 8 : 4) && (long.length <= texts.length / 4 || numbers >= texts.length / 4))
    return true;
  if (numbers >= 2 && numbers >= texts.length / 4 && heads > 0 && texts.every((text) => text.length <= SHORT)) return true;
  const widths = rows.map((row) => row.length);
  const usual = widths.filter((width) => width >= 3).length;
  return heads >= 2 && rows.length >= 3 && usual >= rows.length * 0.6 && widest(rows) <= 12 && lengthOf(long) <= MOST_TEXT;
}

/** Longest cell of a table of two numbers. */
const SHORT = 30;

/** More text than this in long cells is no table but a report laid out in one. */
const MOST_TEXT = 3000;

const lengthOf = (texts: readonly string[]) => texts.reduce((all, text) => all + text.length, 0);

function isHead(cell: Element): boolean {
  const text = fold(visibleText(cell)).trim();
  return text.length <= 14 && mentions(text, TABLE_WORDS.head);
}
