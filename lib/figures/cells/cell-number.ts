import { fold } from '../../fold.ts';
import type { Bound } from '../../model.ts';
import { readNumber } from '../number.ts';

/** The number of a cell: as written, signed; `unit` only where the cell itself names one. */
export interface CellNumber {
  readonly value: number;
  readonly valueTo?: number;
  readonly unit: string;
  readonly bound: Bound;
  /** The cell says itself that it is a rate of change: 增长6%. */
  readonly growth: boolean;
}

const YEAR = /^(?:19|20)\d\d年$/;
/** Words and marks that may stand before or after a cell's number, and what they say of it. */
const BEFORE: readonly { readonly words: RegExp; readonly bound?: Bound; readonly sign?: -1; readonly growth?: true }[] = [
  { words: /^(?:控制在|不超过|不高于|低于|小于|≤|<|＜)/, bound: 'le' },
  { words: /^(?:不低于|不少于|高于|大于|超过|突破|≥|>|＞)/, bound: 'ge' },
  { words: /^约/, bound: 'approx' },
  { words: /^(?:下降|降低|减少|负增长)/, sign: -1, growth: true },
  { words: /^(?:增长|上升|提高|增加)/, growth: true },
  { words: /^[-▲△↓负]/, sign: -1 },
  { words: /^(?:[+↑]|达到|预计)/ },
  { words: /^第(?=\d+[位名])/ },
];
const AFTER: readonly { readonly words: RegExp; readonly bound: Bound }[] = [
  { words: /^(?:以内|以下)$/, bound: 'le' },
  { words: /^(?:及?以上)$/, bound: 'ge' },
  { words: /^(?:左右|上下)$/, bound: 'approx' },
];

/** Whether a cell's text is a number, its sign, bound and unit included, and nothing else. 2020年 is not. */
export function isNumeric(text: string): boolean {
  return readCellNumber(text) !== null;
}

/** Reads a cell that is a number and nothing else; null otherwise (blank, —, 2020年, words, or a number in brackets: see bracketed.ts). */
export function readCellNumber(text: string): CellNumber | null {
  const folded = fold(text).replace(/\s/g, '');
  if (folded.length > 40 || !/\d/.test(folded) || YEAR.test(folded)) return null;
  let bound: Bound = '';
  let sign = 1;
  let growth = false;
  let at = 0;
  for (let word = wordAt(folded, at); word; word = wordAt(folded, at)) {
    bound = word.bound ?? bound;
    sign *= word.sign ?? 1;
    growth ||= word.growth ?? false;
    at += word.length;
  }
  const span = /\d/.test(folded[at] ?? '') ? readNumber(folded, at) : null;
  if (!span) return null;
  const rest = folded.slice(span.end);
  const after = AFTER.find(({ words }) => words.test(rest));
  if (rest !== '' && !after) return null;
  bound = after?.bound ?? (span.bound || bound);
  const to = span.valueTo === undefined ? {} : { valueTo: sign * span.valueTo };
  return { value: sign * span.value || 0, ...to, unit: span.unit, bound, growth: growth && /[%‰]/.test(span.unit) };
}

function wordAt(text: string, at: number) {
  const rest = text.slice(at, at + 6);
  const found = BEFORE.find(({ words }) => words.test(rest));
  return found && { ...found, length: found.words.exec(rest)?.[0].length ?? 1 };
}
