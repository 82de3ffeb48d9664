/** What one piece of evidence says about the year a report plans (its own, if it is given in spring). */
export interface YearClaim {
  readonly rule: string;
  /** The words it rests on. */
  readonly words: string;
  /** Years it allows, both ends included. */
  readonly allowed: readonly number[];
  /** True if it may stand alone; else a second piece of evidence has to agree. */
  readonly firm: boolean;
}

/** A paragraph as evidence is looked for in it. */
export interface Witness {
  readonly folded: string;
  /** What its section does. */
  readonly mode: 'review' | 'plan' | 'other';
  /** True if its section reviews several years. */
  readonly several: boolean;
}

/** The years from `first` to `last`. */
export function years(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
