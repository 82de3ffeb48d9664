import type { Bound } from '../model.ts';
import { compound } from './compound.ts';
import { chineseNumeral } from './numeral.ts';
import { plainUnit, readUnit, type UnitSpan } from './unit.ts';

export type NumberForm = 'digits' | 'hanzi' | 'magnitude' | 'percent-words' | 'fraction' | 'ratio' | 'doubling';

/** A number with its unit: text.slice(start, end). `value` and `unit` are as written; `bound` is ge after 多 or 余. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueTo?: number;
  readonly unit: string;
  /** Where the unit stands, so that it can be taken from the text in its own script; equal ends where the words have no separate unit. */
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly bound: Bound;
  readonly form: NumberForm;
  readonly rule: string;
}

const DIGITS =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d.])(?=\s?[\u4e00-\u9fff%])|(?<=[\u4e00-\u9fff])\d{1,3}(?: \d{3})+\.\d+(?=\s?[\u4e00-\u9fff])|\d+(?:\s?\.\s?\d+)?/y;
const WIDE_GROUP = /，\d{3}(?![\d，])(?=\s?[万亿千]?[\u4e00-\u9fff])/y;
const RANGE = /\s?(?:[-—–－~～∼〜]{1,2}|[至到])\s?(?=\d)/y;
const RATIO_PART = /\s?[∶：:︰﹕比]\s?(\d+(?:\.\d+)?)(?!\d)/y;
const SLASH = /\/(\d{1,3})(?![\d/])/y;
const PER_MYRIADS = /\s?\/(?:1|10|十)万人?(?![\u4e00-\u9fff]*[元亩吨公户家件])/y;
const HANZI = /[零〇一二三四五六七八九十百千万亿两]{1,24}(?:点[零〇一二三四五六七八九]{1,9})?/y;
const WORDS = /(百|千)分之([零〇一二三四五六七八九十百点两]{1,12}|\d+(?:\.\d+)?)/y;
const WORDS_RANGE = /(?:至|到|—|-)(?:[百千]分之)?([零〇一二三四五六七八九十百点两]{1,12})(?![个多万亿倍番])/y;
const FRACTION = /([二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})/y;
const DOUBLING = /翻(?:[了过]?(?:将近|近)?(一|两|二|三|四)?番)/y;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The digits at `index`: their end and value; null for a number too long to be kept exactly. */
function digitsAt(text: string, index: number): { end: number; value: number | null } | null {
  const found = at(DIGITS, text, index);
  if (!found) return null;
  let raw = found[0];
  if (raw.length <= 3) for (let more = at(WIDE_GROUP, text, index + raw.length); more; more = null) raw += more[0];
  const plain = raw.replace(/[,，\s]/g, '');
  const significant = plain.replace(/^0+|\./g, '').length;
  return { end: index + raw.length, value: significant > 15 ? null : Number(plain) };
}

/** 6.2∶55.1∶38.7 — one figure: the first part is the value, the rest the unit. A clock time (10:30) is none. */
function ratioAt(text: string, start: number, first: { end: number; value: number }): NumberSpan | null {
  const parts: string[] = [];
  let end = first.end;
  for (let part = at(RATIO_PART, text, end); part && parts.length < 4; part = at(RATIO_PART, text, end)) {
    parts.push(part[1] ?? '');
    end += part[0].length;
  }
  if (!parts.length || parts.length > 3) return null;
  const whole = text.slice(start, end);
  const sum = parts.reduce((total, part) => total + Number(part), first.value);
  if (!whole.includes('.') && !(parts.length === 1 ? parts[0] === '1' || sum === 10 || sum === 100 : Math.abs(sum - 100) < 2 || sum === 10))
    return null;
  const unit = parts.map((part) => `:${part}`).join('');
  return { start, end, value: first.value, unit, unitStart: end, unitEnd: end, bound: '', form: 'ratio', rule: 'ratio' };
}

/** 占全国1/3 — a share of 33.3 %, to one decimal. A date (1/3/2015) is none. */
function slashAt(text: string, start: number, first: { end: number; value: number }): NumberSpan | null {
  const below = at(SLASH, text, first.end);
  const divisor = Number(below?.[1]);
  if (!below || !divisor || first.value >= divisor || text[start - 1] === '/') return null;
  const end = first.end + below[0].length;
  return { start, end, ...share(first.value / divisor), unitStart: end, unitEnd: end, bound: '', form: 'fraction', rule: 'fraction' };
}

/** 死亡率8.6/10万: so many of a hundred thousand. */
function perMyriadsAt(text: string, start: number, first: { end: number; value: number }): NumberSpan | null {
  const per = text[first.end] === '/' || text[first.end + 1] === '/' ? at(PER_MYRIADS, text, first.end) : null;
  if (!per) return null;
  const end = first.end + per[0].length;
  const span = { start, end, value: first.value, unit: per[0].trim(), unitStart: first.end, unitEnd: end } as const;
  return { ...span, bound: '', form: 'digits', rule: 'per-myriads' };
}

const share = (part: number) => ({ value: Math.round(part * 1000) / 10, unit: '%' });

function between(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  return /[从由自][^，；。、]*$/.test(before) && !/[比较]/.test(before);
}

/** 7%-7.5%, 2至3万户 — one figure with two values. 从2到3 is no range but a change. */
function rangeAt(text: string, start: number, first: { end: number; value: number }, unit: UnitSpan): NumberSpan | null {
  const dash = at(RANGE, text, unit.end);
  if (!dash || (/[至到]/.test(dash[0]) && between(text, start))) return null;
  const second = digitsAt(text, unit.end + dash[0].length);
  if (!second || second.value === null || second.value <= first.value) return null;
  const last = readUnit(text, second.end);
  const own = plainUnit(text.slice(unit.start, unit.end));
  const common = plainUnit(text.slice(last.start, last.end));
  if (own && own !== common && !common.startsWith(own)) return null;
  const bound = last.more ? 'ge' : '';
  const span = { start, end: last.end, unit: common, unitStart: last.start, unitEnd: last.end } as const;
  return { ...span, value: first.value, valueTo: second.value, bound, form: 'digits', rule: 'range' };
}

function digitNumber(text: string, start: number): NumberSpan | null {
  const found = digitsAt(text, start);
  if (!found || found.value === null) return null;
  const first = { end: found.end, value: found.value };
  const unit = readUnit(text, first.end);
  const special =
    ratioAt(text, start, first) ??
    perMyriadsAt(text, start, first) ??
    slashAt(text, start, first) ??
    rangeAt(text, start, first, unit) ??
    compound(text, start, first.value, unit);
  if (special) return special;
  const written = plainUnit(text.slice(unit.start, unit.end));
  return {
    start,
    end: unit.end,
    value: first.value,
    unit: written,
    unitStart: unit.start,
    unitEnd: unit.end,
    bound: unit.more ? 'ge' : '',
    form: 'digits',
    rule: 'number-unit',
  };
}

/** 三亿零五百万吨 — 30500 万吨: what the numeral comes to in its last magnitude. */
function inMyriads(own: string, unit: string): number | null {
  const [above = '', below, more] = own.split('亿');
  if (below === undefined || more !== undefined || !/^多?万(?!亿)/.test(unit)) return chineseNumeral(own);
  const high = chineseNumeral(above);
  const low = below ? chineseNumeral(below) : 0;
  return high === null || low === null ? null : high * 1e4 + low;
}

/** 一万五千亿元 — 15000 亿元: the last magnitude belongs to the unit, as readers write it in digits. */
function hanziNumber(text: string, start: number): NumberSpan | null {
  const found = at(HANZI, text, start)?.[0];
  if (!found) return null;
  // 九百五十万｜千瓦: the last 千 belongs to the unit.
  const whole = /.千$/.test(found) && /[瓦伏米克]/.test(text.charAt(start + found.length)) ? found.slice(0, -1) : found;
  const numeral = /^(.*?)(万亿|[万亿])?$/.exec(whole);
  const own = numeral?.[1] ?? '';
  const magnitude = numeral?.[2] ?? '';
  const tail = readUnit(text, start + whole.length - magnitude.length);
  const value = own ? inMyriads(own, text.slice(tail.start, tail.end)) : 1;
  if (value === null) return null;
  const end = Math.max(tail.end, start + whole.length);
  const form = /[一二三四五六七八九两零〇十]/.test(own) ? 'hanzi' : 'magnitude';
  const unitStart = start + own.length;
  const unit = plainUnit(text.slice(unitStart, end));
  return { start, end, value, unit, unitStart, unitEnd: end, bound: tail.more ? 'ge' : '', form, rule: `number-${form}` };
}

/** 百分之四十六点三 — 46.3 %; 百分之八至百分之九 — 8 to 9 %. */
function percentWords(text: string, start: number): NumberSpan | null {
  const found = at(WORDS, text, start);
  if (!found) return null;
  const digits = found[2] ?? '';
  const value = /\d/.test(digits) ? Number(digits) : chineseNumeral(digits);
  if (value === null) return null;
  const more = between(text, start) ? null : at(WORDS_RANGE, text, start + found[0].length);
  const upper = more ? chineseNumeral(more[1] ?? '') : null;
  const range = upper !== null && upper > value ? { valueTo: upper } : {};
  const end = start + found[0].length + ('valueTo' in range ? (more?.[0].length ?? 0) : 0);
  const unit = found[1] === '百' ? '%' : '‰';
  return { start, end, value, ...range, unit, unitStart: end, unitEnd: end, bound: '', form: 'percent-words', rule: 'percent-words' };
}

/** 三分之一 — a share of 33.3 %. */
function fractionWords(text: string, start: number): NumberSpan | null {
  const found = at(FRACTION, text, start);
  if (!found) return null;
  const below = chineseNumeral(found[1] ?? '');
  const above = chineseNumeral(found[2] ?? '');
  if (!below || !above || above >= below) return null;
  const end = start + found[0].length;
  return { start, end, ...share(above / below), unitStart: end, unitEnd: end, bound: '', form: 'fraction', rule: 'fraction-words' };
}

const TIMES = new Map([
  ['一', 2],
  ['两', 4],
  ['二', 4],
  ['三', 8],
  ['四', 16],
]);

/** 翻一番, 翻番 — twice; 翻两番 — four times. */
function doubling(text: string, start: number): NumberSpan | null {
  const found = at(DOUBLING, text, start);
  if (!found) return null;
  const end = start + found[0].length;
  const value = TIMES.get(found[1] ?? '一') ?? 2;
  return { start, end, value, unit: '倍', unitStart: end, unitEnd: end, bound: '', form: 'doubling', rule: 'doubling' };
}

/**
 * Reads the number that begins at `start` of a folded text (simplified script, ASCII digits), with its unit; null where none begins.
 * Dates, ordinals and names are not told apart here: that takes the surroundings. Signs are left to the caller. The value is exact or absent:
 * a number of more than 15 digits is not read.
 */
export function readNumber(text: string, start: number): NumberSpan | null {
  const c = text[start] ?? '';
  if (c >= '0' && c <= '9') return digitNumber(text, start);
  if (c === '翻') return doubling(text, start);
  return percentWords(text, start) ?? fractionWords(text, start) ?? hanziNumber(text, start);
}
