import { fold } from '../../fold.ts';

const SPAN = /((?:19|20)\d\d)年?\s*[-－—–~～至到]\s*((?:19|20)\d\d)年?/;
const PART = /((?:19|20)\d\d)年(?:(\d{1,2})月|第?([一二三四1-4])季度)?/;
const YEAR = /(?<![\d.])((?:19|20)\d\d)(?![\d.])/;
const QUARTERS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** The time that a head, row name or caption names: `2020`, `2016-2020`, `2020-04`, `2020-Q1`, or empty. */
export function periodIn(text: string): string {
  const folded = fold(text).replace(/[比较为是](?:19|20)\d\d年?/g, '');
  const span = SPAN.exec(folded);
  if (span) return `${span[1]}-${span[2]}`;
  const part = PART.exec(folded);
  if (part?.[2] && !/\d月?[-－—至]\d/.test(folded)) return `${part[1]}-${part[2].padStart(2, '0')}`;
  if (part?.[3]) return `${part[1]}-Q${QUARTERS[part[3]] ?? part[3]}`;
  return part?.[1] ?? YEAR.exec(folded)?.[1] ?? '';
}

/** 上年, 去年: the year before the table's. */
export function isYearBefore(head: string): boolean {
  return /^(?:上年|去年|上一年|上年同期|去年同期)(?!.*(?:增|%|±))/.test(fold(head));
}
