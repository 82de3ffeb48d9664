import type { Marks } from './marks.ts';
import type { NumberSpan } from './number.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** The brackets of a paragraph that hold figures of their own: end by start, and start by end. They are no part of the clause around them. */
export interface Asides {
  readonly endOf: ReadonlyMap<number, number>;
  readonly startOf: ReadonlyMap<number, number>;
}

/** A stretch of a sentence between two stops that holds figures. Offsets count in the paragraph. */
export interface Clause {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  to: number;
  readonly numbers: NumberSpan[];
  readonly asides: Asides;
  /** The clause stands in such a bracket. */
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
  const skip: [number, number][] = [];
  if (!clause.bracket && clause.asides.endOf.size) {
    for (let at = from; at < to; at++) {
      const end = clause.asides.endOf.get(at);
      if (end !== undefined) skip.push([at, end]);
    }
  }
  return phraseOf(clause.text, clause.folded, from, to, skip);
}

/** Finds the brackets that hold figures. Both lists come in order. */
export function asidesOf(marks: Marks, numbers: readonly NumberSpan[]): Asides {
  const endOf = new Map<number, number>();
  const startOf = new Map<number, number>();
  let next = 0;
  for (const { start, end } of marks.brackets) {
    while (next < numbers.length && (numbers[next]?.start ?? 0) < start) next++;
    if ((numbers[next]?.end ?? end) >= end) continue;
    endOf.set(start, end);
    startOf.set(end, start);
  }
  return { endOf, startOf };
}

/** The clause a number stands in, as [from, to) within [start, end). A bracket of its own bounds it. */
function boundsOf(
  marks: Marks,
  asides: Asides,
  number: NumberSpan,
  start: number,
  end: number,
): { from: number; to: number; bracket: boolean } {
  let from = number.start;
  let bracket = false;
  while (from > start && from > number.start - REACH && !marks.stops[from - 1]) {
    bracket = asides.endOf.has(from - 1);
    if (bracket) break;
    from = asides.startOf.get(from) ?? from - 1;
  }
  let to = number.end;
  while (to < end && to < number.end + REACH && !marks.stops[to]) {
    if (asides.startOf.has(to + 1)) return { from, to, bracket: true };
    to = asides.endOf.get(to) ?? to + 1;
  }
  return { from, to, bracket };
}

/** Groups the figures' numbers of the stretch [start, end) into clauses, in order. */
export function clausesOf(
  text: string,
  folded: string,
  marks: Marks,
  asides: Asides,
  numbers: readonly NumberSpan[],
  start: number,
  end: number,
): Clause[] {
  const clauses: Clause[] = [];
  const open: { outer?: Clause; inner?: Clause } = {};
  for (const number of numbers) {
    const { from, to, bracket } = boundsOf(marks, asides, number, start, end);
    const before = bracket ? open.inner : open.outer;
    const last = before?.numbers.at(-1);
    if (before && last && from <= last.end && (!bracket || from >= before.from)) {
      before.numbers.push(number);
      before.to = Math.max(before.to, to);
      continue;
    }
    const clause: Clause = { text, folded, from, to, numbers: [number], asides, bracket };
    clauses.push(clause);
    if (bracket) open.inner = clause;
    else open.outer = clause;
  }
  return clauses;
}
