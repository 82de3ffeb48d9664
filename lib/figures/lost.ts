import { DESTROYED } from './data/destroyed.ts';
import type { NumberSpan } from './number.ts';
import { readUnit } from './unit.ts';

/** A number the site destroyed, unit and all: text.slice(start, end). */
export interface LostNumber {
  readonly start: number;
  readonly end: number;
}

/** 2.个体工商户: where a number stands that only counts the points of a list. */
const LIST_PLACE = /(?:^|[。；;：:！？!?\s）)])$/;
/** Units that no point of a list begins with. */
const PLAIN_UNIT = /^\s?(?:[%‰万亿元倍]|个百分点)/;

/** 完成投资1.亿元: the decimals are gone. */
function withoutDecimals(text: string, { unit, start, end }: NumberSpan): LostNumber[] {
  if (unit !== '' || text[end] !== '.') return [];
  const lost = readUnit(text, end + 1);
  if (lost.end === end + 1) return [];
  const listed = LIST_PLACE.test(text.slice(Math.max(0, start - 1), start)) && !PLAIN_UNIT.test(text.slice(end + 1, lost.end + 2));
  return listed ? [] : [{ start, end: lost.end }];
}

/** The numbers of a folded text that cannot be read any more, in order. */
export function lostNumbers(text: string, numbers: readonly NumberSpan[]): LostNumber[] {
  const lost = numbers.flatMap((number) => withoutDecimals(text, number));
  for (const { form, sign } of DESTROYED) {
    if (!sign.test(text)) continue;
    for (const { index, 0: found } of text.matchAll(form)) {
      const end = index + found.length;
      lost.push({ start: index, end: Math.max(end, readUnit(text, end).end) });
    }
  }
  return lost.sort((a, b) => a.start - b.start);
}
