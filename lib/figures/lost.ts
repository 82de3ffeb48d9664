import type { NumberSpan } from './number.ts';
import { readUnit } from './unit.ts';

/** A number the site destroyed, unit and all: text.slice(start, end). */
export interface LostNumber {
  readonly start: number;
  readonly end: number;
}

/** What shows that a masked stretch was a number; words that only begin like a unit (人民, 项目) do not. */
const UNIT =
  '(?=\\s?(?:[万亿](?![达科象载州年宁山安])|[%％‰倍亩吨元]|个(?:百分点)?|公里|平方|人次|家(?![园庭属具居门乡政畜电])|户(?![籍外])|项(?!目)|名(?![优城校单医牌师县镇])))';
/** 8xx亿元, xxx亿元, 4**家, 3**.6亿元, 某某万吨. A product (2×66万千瓦), bold digits and a year (20xx年) are none. */
const MASKED = new RegExp(
  `(?:(?<![*＊\\d.])\\d[\\d.]*[*＊]{1,4}(?:\\.\\d+)?|(?<![A-Za-z×\\d])\\d*[xX×]{2,}(?:\\.[\\dxX×]+)?|(?<![A-Za-z×\\d])\\d+[xX×](?:\\.[\\dxX×]+)?|(?<![\\d万亿])某某?)${UNIT}`,
  'g',
);

/** 完成投资1.亿元: the decimals are gone. */
function withoutDecimals(text: string, { unit, start, end }: NumberSpan): LostNumber[] {
  if (unit !== '' || text[end] !== '.') return [];
  const lost = readUnit(text, end + 1);
  return lost.end > end + 1 ? [{ start, end: lost.end }] : [];
}

/** The numbers of a folded text that cannot be read any more, in order. */
export function lostNumbers(text: string, numbers: readonly NumberSpan[]): LostNumber[] {
  const lost = numbers.flatMap((number) => withoutDecimals(text, number));
  if (!/[xX×*＊某]/.test(text)) return lost;
  for (const { index, 0: found } of text.matchAll(MASKED)) {
    const end = index + found.length;
    lost.push({ start: index, end: Math.max(end, readUnit(text, end).end) });
  }
  return lost.sort((a, b) => a.start - b.start);
}
