import { fold } from '../fold.ts';
import type { Bound, Figure, FigureKind, FigureStatus, ReportKind } from '../model.ts';
import { DEFINITIONS } from './definitions.ts';
import { latest, type SavedReport, type SavedVersion } from './saved.ts';

/** Where a number was read: the report, and the figure within its latest version. */
export interface Source {
  readonly report: string;
  readonly figure: number;
  readonly year: number;
  readonly kind: ReportKind;
}

/** One figure about one place and one calendar year, ready to be set beside others. */
export interface Observation {
  readonly place: string;
  readonly year: number;
  /** What joins the names of one indicator: a line of a table. */
  readonly key: string;
  readonly name: string;
  /** True if the name is that of a measure which today's replaced. */
  readonly former: boolean;
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  readonly value: number;
  readonly valueTo?: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly scope: string;
  /** The number as the report writes it, without its unit. */
  readonly written: string;
  readonly sentence: string;
  readonly source: Source;
}

const DEFINED = new Map<string, { readonly key: string; readonly former: boolean }>(
  DEFINITIONS.flatMap(({ id, names, former }) => [
    ...names.map((name) => [fold(name), { key: id, former: false }] as const),
    ...former.map((name) => [fold(name), { key: id, former: true }] as const),
  ]),
);

const joined = ({ indicator, canonical }: Figure) =>
  DEFINED.get(fold(indicator)) ?? { key: canonical || fold(indicator).toLowerCase(), former: false };

/** The number with its unit as it stands in the text; for a cell of a table, value and unit. */
function stated(figure: Figure, version: SavedVersion): string {
  const paragraph = version.paragraphs[figure.paragraph]?.text;
  if (paragraph !== undefined) return paragraph.slice(figure.start, figure.end);
  const cell = version.tables[figure.table ?? -1]?.rows[figure.row ?? -1]?.[figure.column ?? -1];
  return cell ?? `${figure.value}${figure.valueTo === undefined ? '' : `–${figure.valueTo}`}`;
}

function numeral(figure: Figure, version: SavedVersion): string {
  const whole = stated(figure, version).trim();
  return whole.endsWith(figure.unit) ? whole.slice(0, whole.length - figure.unit.length).trim() : whole;
}

/** All figures of a report's latest version that are about one calendar year, each with its source. None if its own year is unknown. */
export function observe(saved: SavedReport): Observation[] {
  const version = latest(saved);
  const { year } = saved;
  if (year === null) return [];
  return version.figures.flatMap((figure, index) => {
    if (!/^\d{4}$/.test(figure.period)) return [];
    const { indicator, kind, status, value, valueTo, unit, bound, scope, sentence } = figure;
    const source = { report: saved.id, figure: index, year, kind: saved.kind };
    const written = numeral(figure, version);
    const range = valueTo === undefined ? {} : { valueTo };
    const what = { name: indicator, kind, status, value, ...range, unit, bound, scope, written, sentence, source };
    return [{ place: saved.place, year: Number(figure.period), ...joined(figure), ...what }];
  });
}
