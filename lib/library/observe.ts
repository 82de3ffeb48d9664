import { canonicalOf, isRedefined } from '../figures/lexicon/canonical.ts';
import { fold } from '../fold.ts';
import type { Bound, Figure, FigureKind, FigureStatus, ReportKind } from '../model.ts';

import { latest, type SavedReport, type SavedVersion } from './saved.ts';

/** Where a number was read: the report, and the figure within its latest version. */
export interface Source {
  readonly report: string;
  readonly figure: number;
  readonly year: number;
  readonly kind: ReportKind;
}

/** One figure of a report, ready to be set beside others. */
export interface Statement {
  readonly place: string;
  /** The calendar year it is about; null where it is about a span, a part of a year, or left open. */
  readonly year: number | null;
  readonly period: string;
  /** What joins the names of one indicator: a line of a table. */
  readonly key: string;
  readonly name: string;
  /** True if what goes by this name covers something else than the key's usual measure. */
  readonly redefined: boolean;
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

/** A statement about one calendar year. */
export interface Observation extends Statement {
  readonly year: number;
}

/** The lexicon's id joins an indicator's names over the years; one it does not know is joined by its name in any script. */
const keyOf = ({ indicator, canonical }: Figure) => canonical || canonicalOf(indicator) || fold(indicator).toLowerCase();

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

/** All figures of a report's latest version, each with its source. None where the report's own year is unknown. */
export function statements(saved: SavedReport): Statement[] {
  const version = latest(saved);
  const { year } = saved;
  if (year === null) return [];
  return version.figures.map((figure, index) => {
    const { indicator, kind, status, value, valueTo, unit, bound, scope, sentence, period } = figure;
    const source = { report: saved.id, figure: index, year, kind: saved.kind };
    const time = { period, year: /^\d{4}$/.test(period) ? Number(period) : null };
    const amount = { value, ...(valueTo === undefined ? {} : { valueTo }), unit, bound, written: numeral(figure, version) };
    return {
      place: saved.place,
      ...time,
      key: keyOf(figure),
      name: indicator,
      redefined: isRedefined(indicator),
      kind,
      status,
      ...amount,
      scope,
      sentence,
      source,
    };
  });
}

/** The indicators of a coordinated name (城镇居民收入、农村居民收入) if the lexicon knows each of them; else none. */
function partsOf(name: string): string[] {
  const parts = name.split(/[、和与]/);
  return parts.length > 1 && !canonicalOf(name) && parts.every((part) => canonicalOf(part)) ? parts : [];
}

/** Those that can be set side by side by year. One number for several indicators is stated of each. */
export const yearly = (all: readonly Statement[]): Observation[] =>
  all.flatMap((each) => {
    const { year } = each;
    if (year === null) return [];
    const parts = partsOf(each.name).map((name) => ({ ...each, year, name, key: canonicalOf(name), redefined: isRedefined(name) }));
    return parts.length > 0 ? parts : [{ ...each, year }];
  });

/** A report's statements about single years. */
export const observe = (saved: SavedReport): Observation[] => yearly(statements(saved));
