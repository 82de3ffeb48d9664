import type { Matrix } from '../../lib/library/matrix.ts';
import type { Observation } from '../../lib/library/observe.ts';
import type { Measure, Series } from '../../lib/library/series.ts';
import type { FigureStatus } from '../../lib/model.ts';
import type { LibraryWords } from './words.ts';

/** Which of a cell's numbers a matrix shows. */
export type Shown = 'both' | 'value' | 'growth';

/** What is chosen on the page of comparison. */
export interface CompareChoice {
  readonly place: string;
  readonly row: string;
  readonly measure: Measure;
  readonly status: FigureStatus;
  readonly shown: Shown;
  readonly allRows: boolean;
  readonly year: number;
}

/** What the page of comparison shows. */
export interface CompareData {
  readonly observations: readonly Observation[];
  readonly places: readonly string[];
  readonly matrix: Matrix;
  /** The part of the matrix on show. */
  readonly shown: Matrix;
  readonly series: Series;
  readonly years: readonly number[];
}

export interface CompareProps {
  readonly data: CompareData;
  readonly choice: CompareChoice;
  readonly choose: (change: Partial<CompareChoice>) => void;
  readonly drawing: { current: SVGSVGElement | null };
  readonly words: LibraryWords;
}
