import { fold } from '../../fold.ts';
import { type CellNumber, readCellNumber } from './cell-number.ts';

/** What a number in brackets is in a table: what comes together over the years of a plan, a number below zero, or nobody says. */
export type BracketMeaning = 'sum' | 'minus' | '';

const NUMBER = /^[〔［[（(【]\s*([^〔［[（(【〕］\]）)】]+?)\s*[〕］\]）)】]$/;
const BRACKETS = '(?:(?:[方圆中小]?括号|括弧)|[〔［[（(【]\\s*[〕］\\]）)】])(?:[内中里])?';

/** How captions, heads and notes say it; each with an example. The first form found decides. */
export const BRACKET_FORMS: readonly { readonly pattern: RegExp; readonly meaning: BracketMeaning; readonly example: string }[] = [
  {
    pattern: new RegExp(`${BRACKETS}[^。；;]{0,10}(?:负[数值]|为负|下降|减少|降幅)`),
    meaning: 'minus',
    example: '注：括号内为负数。',
  },
  { pattern: new RegExp(`${BRACKETS}[^。；;]{0,10}累计`), meaning: 'sum', example: '注：〔 〕内为五年累计数。' },
  { pattern: /[〔［[（(【](?:[五三]年)?累计[数值]?[〕］\]）)】]/, meaning: 'sum', example: '年均增速〔累计〕' },
];

/** Whether a cell is a number in brackets. */
export function isBracketed(text: string): boolean {
  return readCellNumber(NUMBER.exec(fold(text))?.[1] ?? '') !== null;
}

/** What the words around a table say about its numbers in brackets. */
export function bracketMeaning(words: string): BracketMeaning {
  const folded = fold(words);
  return BRACKET_FORMS.find(({ pattern }) => pattern.test(folded))?.meaning ?? '';
}

/** Reads 〔13.5〕 where the table says what it means; null where it does not, or the cell is something else. */
export function readBracketed(text: string, meaning: BracketMeaning): CellNumber | null {
  const number = meaning === '' ? null : readCellNumber(NUMBER.exec(fold(text))?.[1] ?? '');
  return number && meaning === 'minus' ? { ...number, value: -Math.abs(number.value) } : number;
}
