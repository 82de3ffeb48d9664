import { monthsPart, partOfYear } from '../../calendar.ts';
import { fold } from '../../fold.ts';

const SPAN = /((?:19|20)\d\d)年?\s*[-－—–~～至到]\s*((?:19|20)\d\d)年?/;
const YEAR = /(?<![\d.])((?:19|20)\d\d)(?![\d.])/;
const PLAN = /(十[一二三四五六]?|[一二三四五六七八九])五(?=["”’』规计时末以期])/;
const NUMERALS = '零一二三四五六七八九十';
const QUARTERS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** Parts of a year; `to` gives the part from what the pattern caught, undefined if it is none. */
const PARTS: readonly {
  readonly pattern: RegExp;
  readonly to: (first: string, last: string) => string | undefined;
  readonly example: string;
}[] = [
  { pattern: /前三季度/, to: () => 'Q1-Q3', example: '前三季度' },
  {
    pattern: /(?<![\d.])(\d{1,2})月?\s*[-－—–~～至到]\s*(\d{1,2})月/,
    to: (first, last) => monthsPart(Number(first), Number(last)),
    example: '1—11月',
  },
  { pattern: /上半年/, to: () => 'H1', example: '上半年' },
  { pattern: /下半年/, to: () => 'H2', example: '下半年' },
  { pattern: /第?([一二三四])季度/, to: (first) => `Q${QUARTERS[first]}`, example: '一季度' },
  { pattern: /(?<![\d\-－—–至])(1[0-2]|[1-9])月(?!\s*[-－—–至])/, to: (first) => first.padStart(2, '0'), example: '4月末' },
];

/** The time that a head, row name or caption names: `2020`, `2016-2020`, `2020-04`, `2020-Q1`, or empty. A part of a year needs its year. */
export function periodIn(text: string, year = ''): string {
  const folded = fold(text).replace(/[比较为是](?:19|20)\d\d年?/g, '');
  const span = SPAN.exec(folded);
  if (span) return `${span[1]}-${span[2]}`;
  const own = YEAR.exec(folded)?.[1] ?? '';
  const base = own || year;
  for (const { pattern, to } of base === '' ? [] : PARTS) {
    const found = pattern.exec(folded);
    const part = found && to(found[1] ?? '', found[2] ?? '');
    if (part !== undefined && part !== null) return partOfYear(base, part);
  }
  return own;
}

/** The one year a period lies in: 2020 of `2020`, `2020-04` and `2020-Q1-Q3`; empty for several years. */
export const yearOf = (period: string): string => /^(\d{4})(?!-\d{4})/.exec(period)?.[1] ?? '';

/** The same part of another year: `2020-Q1-Q3` → `2019-Q1-Q3`. */
export const inYear = (period: string, year: string): string => period.replaceAll(yearOf(period), year);

const LAST_MONTHS: Readonly<Record<string, string>> = { Q1: '03', H1: '06', 'Q1-Q3': '09' };

/** What 本月 and 累计 are in a table of a month or of a year's first months: its last month, or all of them; anything else stays. */
export function monthOr(period: string, head: string): string {
  const year = yearOf(period);
  const part = period.slice(5);
  const last = LAST_MONTHS[part] ?? /^(?:01-\d{4}-)?(\d\d)$/.exec(part)?.[1];
  if (!year || !last) return period;
  if (/累计/.test(head)) return partOfYear(year, monthsPart(1, Number(last)) ?? part);
  return /[本当]月/.test(head) ? partOfYear(year, last) : period;
}

/** The years of the five-year plan a text names: “十三五” → `2016-2020`. The first began in 1953, the sixth in 1981; each since took five years. */
export function planPeriod(text: string): string {
  const name = PLAN.exec(fold(text))?.[1] ?? '';
  const number = name.length === 2 ? 10 + NUMERALS.indexOf(name.charAt(1)) : NUMERALS.indexOf(name);
  if (number < 6) return '';
  const first = 1981 + (number - 6) * 5;
  return `${first}-${first + 4}`;
}

/** 上年, 去年: the year before the table's. */
export function isYearBefore(head: string): boolean {
  return /^(?:上年|去年|上一年|上年同期|去年同期)(?!.*(?:增|%|±))/.test(fold(head));
}
