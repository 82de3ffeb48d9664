import { fold } from '../fold.ts';
import type { SourceCell } from '../model.ts';
import { isHidden, readCell, visibleText } from './cell-text.ts';
import { TABLE_WORDS } from './table-words.ts';

/** A table's own rows in the order shown; those of tables inside it, hidden ones and advertisements left out. */
export function ownRows(table: Element): Element[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table && !isOutOfPlace(row));
  const isFoot = (row: Element) => row.parentElement?.tagName === 'TFOOT';
  return [...rows.filter((row) => !isFoot(row)), ...rows.filter(isFoot)];
}

/** A row that is not shown, or that is nothing but one wide link, frame or call: an advertisement. */
function isOutOfPlace(row: Element): boolean {
  if (isHidden(row)) return true;
  const cells = cellsOf(row);
  if (cells.length === 1 && (row.querySelector('iframe,ins,script') || isCall(visibleText(row)))) return true;
  const links = [...row.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
  return cells.length === 1 && links.trim() !== '' && links.replace(/\s/g, '') === (row.textContent ?? '').replace(/\s/g, '');
}

/** 更多数据请登录会员中心下载 */
function isCall(text: string): boolean {
  return text.length < 60 && TABLE_WORDS.call.filter((word) => fold(text).includes(word)).length >= 2;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => (cell.tagName === 'TD' || cell.tagName === 'TH') && !isHidden(cell));
}

/** The cells of a table as they stand in the markup, row by row. */
export function readRows(table: Element): SourceCell[][] {
  return ownRows(table).map((row) => cellsOf(row).map((cell) => readCell(cell, row.parentElement?.tagName === 'THEAD')));
}

/** The page's element of the cell that `readRows` gave at [row][cell]. */
export function cellElement(table: Element, row: number, cell: number): Element | undefined {
  const found = ownRows(table)[row];
  return found && cellsOf(found)[cell];
}

/** The text of a table's own caption element, empty if it has none. */
export function readCaption(table: Element): string {
  const caption = [...table.children].find((child) => child.tagName === 'CAPTION');
  return caption ? visibleText(caption).replace(/\n/g, ' ').trim() : '';
}

const NUMBER = /^[（(]?[+\-−–—－＋±≥≤>＞<＜]?\s*\d[\d,，.\s]*(?:%|％|‰)?[）)]?$/;
const SENTENCE = /[。；！？]/;

/**
 * Whether a table holds data: rows and columns of short cells, with numbers among them or with the heads that tables of reports have.
 * Page layout, links, advertisements, price lists and records about the document do not.
 */
export function isDataTable(table: Element): boolean {
  const rows = ownRows(table)
    .map(cellsOf)
    .filter((row) => row.length > 0);
  const cells = rows.flat();
  const texts = cells.map((cell) => visibleText(cell).trim()).filter((text) => text !== '');
  if (rows.length < 2 || texts.length < 4 || Math.max(...rows.map((row) => row.length)) < 2) return false;
  const inside = [...table.querySelectorAll('table')].some((inner) => (inner.textContent ?? '').trim() !== '');
  const numbers = texts.flatMap((text) => text.split('\n')).filter((line) => NUMBER.test(fold(line))).length;
  if (inside && numbers < 6) return false;
  if (isLinkList(table, cells) || texts.some((text) => text.length > 400)) return false;
  return isOffer(rows, texts) || isRecord(texts) || isCalendar(texts) ? false : holdsData(rows, texts, numbers);
}

function isLinkList(table: Element, cells: readonly Element[]): boolean {
  const linked = cells.filter(
    (cell) => cell.querySelector('a') && cell.querySelector('a')?.textContent?.trim() === cell.textContent?.trim(),
  );
  const length = (all: readonly Element[]) => lengthOf(all.map((cell) => cell.textContent?.trim() ?? ''));
  return (
    linked.length > cells.length / 3 || length(linked) > length(cells) / 2 || table.querySelector('input,select,textarea,form') !== null
  );
}

const mentions = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));

function isOffer(rows: readonly Element[][], texts: readonly string[]): boolean {
  const head = (rows[0] ?? []).map((cell) => fold(visibleText(cell)));
  const offers = texts.filter((text) => mentions(fold(text), TABLE_WORDS.offer)).length;
  return head.some((text) => mentions(text, TABLE_WORDS.offer)) ? offers >= 2 : offers > texts.length / 5;
}

function isRecord(texts: readonly string[]): boolean {
  const keys = texts.filter((text) => mentions(fold(text), TABLE_WORDS.record)).length;
  return keys >= 2 && keys >= texts.length / 6;
}

/** 1 2 3 4 … — days of a month, or pages. */
function isCalendar(texts: readonly string[]): boolean {
  const plain = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  return plain.length >= 6 && plain.slice(1).every((value, i) => value === (plain[i] ?? 0) + 1) && plain.length > texts.length / 2;
}

/** Enough numbers, or words under the heads of a report's table. A table that holds the report's sentences is body text. */
function holdsData(rows: readonly Element[][], texts: readonly string[], numbers: number): boolean {
  const long = texts.filter((text) => text.length > 60 || SENTENCE.test(text));
  const heads = rows.slice(0, 3).flat().filter(isHead).length;
  const marked = heads >= 2 || rows.some((row) => row.some((cell) => cell.tagName === 'TH'));
  if (numbers >= 3 && numbers >= texts.length / (marked ? 8 : 4) && (long.length <= texts.length / 4 || numbers >= texts.length / 4))
    return true;
  const widths = rows.map((row) => row.length);
  const usual = widths.filter((width) => width >= 3).length;
  return heads >= 2 && rows.length >= 3 && usual >= rows.length * 0.6 && Math.max(...widths) <= 12 && lengthOf(long) <= MOST_TEXT;
}

/** More text than this in long cells is no table but a report laid out in one. */
const MOST_TEXT = 3000;

const lengthOf = (texts: readonly string[]) => texts.reduce((all, text) => all + text.length, 0);

function isHead(cell: Element): boolean {
  const text = fold(visibleText(cell)).trim();
  return text.length <= 14 && mentions(text, TABLE_WORDS.head);
}
