import type { Cell } from '../model.ts';

export const EMPTY: Cell = { text: '', number: null };

export function textCell(text: string, code?: string): Cell {
  return code === undefined ? { text, number: null } : { text, number: null, code };
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** A cell of a page's table: a number where it is nothing but one; 3-5, 5.5∶57.7∶36.8 and 12.3% stay words. Leading zeros are words too. */
export function readCell(text: string): Cell {
  const plain = text.trim();
  if (!NUMBER.test(plain) || /^[+-]?0\d/.test(plain)) return textCell(plain);
  return { text: plain.replaceAll(',', '').replace(/^\+/, ''), number: Number(plain.replaceAll(',', '')) };
}
