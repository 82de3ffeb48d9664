import type { Marks } from './marks.ts';
import type { NumberSpan } from './number.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** A stretch of a sentence between two stops that holds figures. Offsets count in the paragraph. */
export interface Clause {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  readonly numbers: NumberSpan[];
  /** Brackets inside that hold figures of their own: not part of the clause's words. */
  readonly skip: readonly (readonly [number, number])[];
  /** The clause stands in round brackets. */
  readonly bracket: boolean;
}

/** No clause is followed further than this many characters to either side of a number. */
const REACH = 90;

export const leftOf = (clause: Clause): Phrase => words(clause, clause.from, clause.numbers[0]?.start ?? clause.from);

/** The words between number `i` of the clause and the next one. */
export const gapOf = (clause: Clause, i: number): Phrase =>
  words(clause, clause.numbers[i]?.end ?? clause.from, clause.numbers[i + 1]?.start ?? clause.to);

export const tailOf = (clause: Clause): Phrase => words(clause, clause.numbers.at(-1)?.end ?? clause.to, clause.to);

function words(clause: Clause, from: number, to: number): Phrase {
  return phraseOf(clause.text, clause.folded, from, to, clause.skip);
}

/** Groups the figures' numbers of the stretch [from, to) into clauses, in order. */
export function clausesOf(text: string, folded: string, marks: Marks, numbers: readonly NumberSpan[], from: number, to: number): Clause[] {
  const skip = marks.brackets.filter((b) => numbers.some((n) => n.start > b.start && n.end < b.end)).map((b) => [b.start, b.end] as const);
  const inside = (at: number) => skip.find(([start, end]) => start < at && at < end);
  const clauses: Clause[] = [];
  for (const number of numbers) {
    const bracket = inside(number.start);
    const [start, end] = bracket ? [bracket[0] + 1, bracket[1] - 1] : [from, to];
    let left = number.start;
    while (left > start && left > number.start - REACH && !marks.stops[left - 1]) {
      const jump = bracket ? undefined : skip.find(([, close]) => close === left);
      left = jump ? jump[0] : left - 1;
    }
    let right = number.end;
    while (right < end && right < number.end + REACH && !marks.stops[right]) {
      const jump = bracket ? undefined : skip.find(([open]) => open === right);
      right = jump ? jump[1] : right + 1;
    }
    const open = clauses.findLast((clause) => clause.bracket === Boolean(bracket));
    const before = open?.numbers.at(-1);
    if (open && before && left <= before.end && (!bracket || open.from > bracket[0])) {
      open.numbers.push(number);
      clauses[clauses.indexOf(open)] = { ...open, to: Math.max(open.to, right) };
      continue;
    }
    clauses.push({ text, folded, from: left, to: right, numbers: [number], skip: bracket ? [] : skip, bracket: Boolean(bracket) });
  }
  return clauses;
}
