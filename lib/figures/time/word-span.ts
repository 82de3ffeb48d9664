import { monthsPart, type Span, smallNumber } from '../../calendar.ts';
import { CONGRESS_YEARS, MONTH_MEANT, type TimeWordKind } from './time-words.ts';

/** The years a report gives its relative time words. Null where the report's year is unknown. */
export interface Calendar {
  /** The year it was given in. */
  readonly given: number | null;
  readonly reviewed: number | null;
  readonly planned: number | null;
  /** The one the section is about: reviewed or planned. */
  readonly spoken: number | null;
  /** All the years of a plan of several, where it plans. */
  readonly ahead: Span | null;
}

const year = (n: number | null, shift = 0): Span | null => (n === null ? null : { from: n + shift, to: n + shift });

/** The years a time word names, by its kind and the groups of its match; null for words that only sharpen, or where the year is unknown. */
export function spanOf(kind: TimeWordKind, groups: readonly (string | undefined)[], calendar: Calendar): Span | null {
  const [, a = '', b = '', c = ''] = groups;
  const count = smallNumber(a.replace('两', '二')) ?? 0;
  const { given, reviewed, planned, spoken } = calendar;
  switch (kind) {
    case 'years-in-turn':
      return { from: Number(a), to: Number(c || b) };
    case 'year-range':
      return { from: Number(a), to: Number(b) };
    case 'year-month':
    case 'year-quarter':
    case 'year':
    case 'entered':
      return year(Number(a));
    case 'masked':
      return year(spoken);
    case 'masked-aim':
      return spoken === planned ? null : year(reviewed);
    case 'since-year':
      return reviewed === null ? null : { from: Number(a), to: reviewed };
    case 'since-congress': {
      const from = CONGRESS_YEARS.find(({ congress }) => congress === a)?.from;
      return from === undefined || reviewed === null ? null : { from, to: reviewed };
    }
    case 'past-term':
      return reviewed === null ? null : { from: reviewed - count + 1, to: reviewed };
    case 'term':
      if (spoken !== null && spoken === planned) return { from: planned, to: planned + count - 1 };
      return reviewed === null ? null : { from: reviewed - count + 1, to: reviewed };
    case 'next-term':
      return planned === null ? null : { from: planned, to: planned + count - 1 };
    case 'reviewed':
    case 'now':
      return year(reviewed);
    case 'this':
      return year(given);
    case 'last':
      return year(given, -1);
    case 'before-last':
      return year(given, -2);
    case 'before-spoken':
      return year(spoken, -1);
    case 'next':
      return year(given, 1);
    default:
      return null;
  }
}

/** The part of the year it names; `before` are the letters before it. */
export function partOf(kind: TimeWordKind, groups: readonly (string | undefined)[], before: string): string {
  const [word = ''] = groups;
  const last = groups.at(-1) ?? '';
  if (kind === 'quarters') return 'Q';
  if (kind === 'first-quarters') return last === '三' ? 'Q1-Q3' : 'H1';
  if (kind === 'quarter' || kind === 'year-quarter') return `Q${smallNumber(last) ?? ''}`;
  if (kind === 'half') return last === '上' ? 'H1' : 'H2';
  const months = kind === 'months' || kind === 'month' || kind === 'year-month';
  if (!months || !MONTH_MEANT.some((meant) => meant.before.test(before) && meant.word.test(word))) return '';
  if (kind === 'months') return monthsPart(Number(groups[1]), Number(last)) ?? '';
  return String(smallNumber(last) ?? last).padStart(2, '0');
}
