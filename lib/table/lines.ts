import { fold } from '../fold.ts';
import type { Bound, Figure, FigureKind, FigureStatus, Reading } from '../model.ts';
import { type Written, written } from './written.ts';

/** One number of a line and the figure it belongs to. */
export interface Quantity extends Written {
  readonly figure: number;
  readonly unit: string;
  readonly kind: FigureKind;
  readonly bound: Bound;
  readonly period: string;
}

/** A row of the indicator table with everything it shows, ready for filtering, sorting, drawing and copying. */
export interface Line {
  /** Index into `reading.rows`. */
  readonly row: number;
  /** Index of the figure the row stands for. */
  readonly figure: number;
  readonly name: string;
  readonly scope: string;
  readonly canonical: string;
  readonly value: Quantity | null;
  readonly change: Quantity | null;
  readonly from: Quantity | null;
  readonly period: string;
  readonly status: FigureStatus;
  readonly kind: FigureKind;
  readonly category: string;
  readonly section: number;
  readonly heading: string;
  readonly report: number;
  /** What the text filter looks at: folded, lower case. */
  readonly search: string;
}

type Source = Pick<Reading, 'figures' | 'rows' | 'sections' | 'paragraphs' | 'tables'>;

/**
 * The lines of a reading, or of one of its reports, one for each row. `categoryName` gives the word shown for a category, so that it can be
 * searched.
 */
export function linesOf(reading: Source, categoryName: (id: string) => string, report?: number): Line[] {
  return reading.rows.flatMap((row, at) => {
    const figure = reading.figures[row.figure];
    if (!figure || (report ?? figure.report) !== figure.report) return [];
    const quantity = (index: number | null): Quantity | null => (index === null ? null : quantityOf(reading, index));
    const heading = reading.sections[row.section]?.heading ?? '';
    const line = {
      row: at,
      figure: row.figure,
      name: row.indicator,
      scope: figure.scope,
      canonical: figure.canonical,
      value: quantity(row.level),
      change: quantity(row.growth),
      from: quantity(row.from),
      period: figure.period,
      status: figure.status,
      kind: figure.kind,
      category: row.category,
      section: row.section,
      heading,
      report: figure.report,
    };
    return { ...line, search: searchText(line, categoryName(row.category)) };
  });
}

function quantityOf(reading: Source, index: number): Quantity | null {
  const figure: Figure | undefined = reading.figures[index];
  if (!figure) return null;
  const { unit, kind, bound, period } = figure;
  return { ...written(figure, reading), figure: index, unit, kind, bound, period };
}

/** Folds what people type and what they search in alike: script, width and case do not matter. */
export function searchable(text: string): string {
  return fold(text).toLowerCase();
}

function searchText(line: Omit<Line, 'search'>, category: string): string {
  const numbers = [line.value, line.change, line.from].flatMap((q) => (q ? [q.text + q.unit] : []));
  return searchable([line.name, line.scope, category, line.heading, line.period, ...numbers].join('\n'));
}
