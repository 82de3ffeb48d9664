import type { Marks } from './marks.ts';
import type { NumberSpan } from './number.ts';

/** A number among its neighbours: what stands before and after it within its clause, and the next number of the clause. */
export interface Setting {
  readonly number: NumberSpan;
  readonly before: string;
  readonly after: string;
  readonly next: NumberSpan | undefined;
  /** What stands between the number and the next one. */
  readonly gap: string;
  /** What stands before the number since the last stop, other numbers included. */
  readonly clause: string;
  readonly quoted: boolean;
  /** A number before it in its row was destroyed by the site. */
  readonly afterLost: boolean;
  /** The number just before, if nothing but `before` stands between. */
  readonly prev: NumberSpan | undefined;
  /** The number before it, whatever stands between, if it is near. */
  readonly last: NumberSpan | undefined;
}

/** So much of a clause before a number is looked at. */
const CLAUSE = 60;
/** So far back the number before it may stand. */
const LAST = 16;
/** So much behind a number is looked at: a list of works may be long. */
const AHEAD = 80;

/** The settings of a paragraph's numbers, in order. */
export function settings(text: string, marks: Marks): Setting[] {
  let lost = false;
  return marks.numbers.map((number, i) => {
    let from = number.start;
    const limit = Math.max(marks.numbers[i - 1]?.end ?? 0, number.start - 40);
    while (from > limit && !marks.stops[from - 1]) from--;
    let to = number.end;
    const far = Math.min(text.length, number.end + AHEAD);
    while (to < far && !marks.stops[to]) to++;
    const next = marks.numbers[i + 1];
    const near = next && next.start <= to ? next : undefined;
    const squeeze = (part: string) => part.replace(/\s+|\[\d{1,3}\]|[*#]/g, '');
    const before = squeeze(text.slice(from, number.start));
    let head = from;
    while (head > number.start - CLAUSE && head > 0 && !marks.stops[head - 1]) head--;
    const joined = /^[、和及]$/.test(before);
    lost = joined && (lost || (marks.stops[from - 1] === 1 && /[\u4e00-\u9fff%‰]/.test(text.charAt(from - 1))));
    return {
      number,
      before,
      clause: head < from ? squeeze(text.slice(head, number.start)) : before,
      after: squeeze(text.slice(number.end, to)),
      next: near,
      gap: near ? squeeze(text.slice(number.end, near.start)) : '',
      prev: from > 0 && from === marks.numbers[i - 1]?.end ? marks.numbers[i - 1] : undefined,
      last: marks.numbers[i - 1] && number.start - (marks.numbers[i - 1]?.end ?? 0) <= LAST ? marks.numbers[i - 1] : undefined,
      afterLost: lost,
      quoted: marks.quoted[number.start] === 1,
    };
  });
}
