import type { Left } from './left.ts';
import type { NumberSpan } from './number.ts';
import type { Phrase } from './phrase.ts';
import type { Right } from './right.ts';
import type { State } from './state.ts';

/** The names of a row of values, why they were chosen, and whether the clause named them anew. */
export interface Naming {
  readonly names: readonly Phrase[];
  readonly rules: readonly string[];
  readonly fresh: boolean;
}

/** A row of values that the words on its left name, with what a rule needs to decide. */
export interface Case {
  readonly left: Left;
  readonly right: Right;
  /** The name in those words, nouns of growth gone and shares spelt out; empty where they only go on. */
  readonly core: Phrase;
  readonly shared: boolean;
  readonly count: number;
  readonly number: NumberSpan;
  readonly state: State;
  readonly listed: boolean;
}

/** One name for every value of a row. */
export const sameFor = (count: number, name: Phrase): Phrase[] => new Array<Phrase>(count).fill(name);

/** A way to name a row; null where it does not apply. */
export type Rule = (row: Case) => Naming | null;
