import type { Cell } from '../model.ts';

export const EMPTY: Cell = { text: '', number: null };

export function textCell(text: string, code?: string): Cell {
  return code === undefined ? { text, number: null } : { text, number: null, code };
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(%?)$/;

/** A cell of a page's table: a number or percentage where it is nothing but one; 3-5 and 5.5∶57.7∶36.8 stay words, leading zeros too. */
export function readCell(text: string): Cell {
  const plain = text.trim();
  const found = NUMBER.exec(plain);
  if (!found || /^[+-]?0\d/.test(plain)) return textCell(plain);
  const digits = plain.replace(/[,+%]/g, '');
  return found[1] ? percentCell(digits, plain) : { text: digits, number: Number(digits) };
}

/** A percentage from its digits. */
export function percentCell(digits: string, code?: string): Cell {
  return { text: `${digits}%`, number: Number(digits), percent: true, ...(code === undefined ? {} : { code }) };
}
