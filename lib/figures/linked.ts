import type { Bound, FigureKind } from '../model.ts';
import type { NumberSpan } from './number.ts';
import type { Phrase } from './phrase.ts';

/** A number with all that the words around it say about it; what read.ts makes a figure of. */
export interface Linked {
  readonly number: NumberSpan;
  readonly name: Phrase;
  readonly kind: FigureKind;
  readonly sign: 1 | -1;
  readonly bound: Bound;
  readonly scope: string;
  readonly verb: string;
  readonly accumulates: boolean | undefined;
  readonly startValue: boolean;
  readonly rules: readonly string[];
}
