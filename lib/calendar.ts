/** A run of whole years, both ends included. A single year has `from === to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Chinese numerals of the five-year plans: the n-th entry is plan n. */
const PLAN_NAMES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'];
const EARLY_PLANS: readonly Span[] = [
  { from: 0, to: 0 },
  { from: 1953, to: 1957 },
  { from: 1958, to: 1962 },
];

/** The years of the plan called “N五” (`十二` → 2011–2015; example: “十二五”时期). Undefined for a name no plan has. */
export function planYears(name: string): Span | undefined {
  const n = PLAN_NAMES.indexOf(name);
  if (n < 1) return undefined;
  return EARLY_PLANS[n] ?? { from: 1951 + 5 * n, to: 1955 + 5 * n };
}

/**
 * A mention of a five-year plan in folded text; the one group that is set is the plan's numeral. “十五” needs quotes or a word like 时期 behind it,
 * or it is the number fifteen.
 */
export const PLAN_MENTION =
  /(?:[“"'‘]|(?<![一二三四五六七八九十第两]))(十[一二三四五]|[一二三四五六七八九])五[”"'’]?(?!年级|小)|[“"'‘](十)五[”"'’]|(?<![一二三四五六七八九])(十)五(?=期间|时期|计划|规划|末)|第(十[一二三四五]?|[一二三四五六七八九])个五年(?=计划|规划)/;

/** The plan a match of `PLAN_MENTION` names. */
export function planNamed(found: RegExpMatchArray | null): Span | undefined {
  return planYears(found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4] ?? '');
}

/** Chinese or Arabic digits of a year → the year (`二○一二`, `一九九八`, `2016`); undefined if it is none between 1949 and 2099. */
export function yearNumber(digits: string): number | undefined {
  const ascii = digits.replace(/[一二三四五六七八九○〇零]/g, (c) => String('○一二三四五六七八九'.indexOf(c.replace(/[〇零]/, '○'))));
  const year = Number(ascii);
  return /^\d{4}$/.test(ascii) && year >= 1949 && year <= 2099 ? year : undefined;
}

const NUMERAL_YEAR = /(?:一[八九]|二[○〇零])[○〇零一二三四五六七八九]{2}(?=\s?年)/g;

/** Writes years in Chinese digits with ASCII ones, letter for letter, so that offsets hold (一九九四年 → 1994年). */
export function asciiYears(folded: string): string {
  return folded.replace(NUMERAL_YEAR, (digits) => String(yearNumber(digits) ?? digits));
}

/** A small whole number in Chinese or Arabic digits, up to 99 (`十四` → 14, `二十` → 20, `5` → 5); undefined if it is none. */
export function smallNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const found = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!found || text === '') return undefined;
  const digit = (c: string | undefined) => (c ? '一二三四五六七八九'.indexOf(c) + 1 : 0);
  return (found[2] ? (digit(found[1]) || 1) * 10 : 0) + digit(found[3]);
}

/** `2015` for one year, `2011-2015` for several. */
export function spanText(span: Span): string {
  return span.from === span.to ? String(span.to) : `${span.from}-${span.to}`;
}

/**
 * A run of months as the part of a year it is: '' for the whole year, `Q2`, `H1`, `Q1-Q3`, `04` for one month, else `01-11`. Undefined if it
 * is no run of months.
 */
export function monthsPart(from: number, to: number): string | undefined {
  if (!(from >= 1 && from <= to && to <= 12)) return undefined;
  const named: Readonly<Record<string, string>> = { '1-12': '', '1-6': 'H1', '7-12': 'H2', '1-9': 'Q1-Q3' };
  const months = [from, to].map((month) => String(month).padStart(2, '0'));
  if (from === to) return months[0];
  return named[`${from}-${to}`] ?? (to - from === 2 && to % 3 === 0 ? `Q${to / 3}` : months.join('-'));
}

/** A part of a year as a period: `2015-Q3`, `2020-04`; months that have no name of their own from end to end, `2020-01-2020-11`. */
export function partOfYear(year: number | string, part: string): string {
  return part === '' ? String(year) : `${year}-${part.replace(/^(\d\d)-(?=\d\d$)/, `$1-${year}-`)}`;
}

/** A year a site has masked: 20xx年, 202x年, 20**年, 20__年. */
export const MASKED_YEAR = /20(?:[xX×*_○]{2}|\d[xX×*_])(?=\s?年)/;
