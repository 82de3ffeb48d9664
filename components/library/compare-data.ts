import { fold } from '../../lib/fold.ts';
import { type Matrix, type MatrixRow, matrix } from '../../lib/library/matrix.ts';
import { type Observation, type Statement, yearly } from '../../lib/library/observe.ts';
import { promiseYears } from '../../lib/library/promises.ts';
import { series } from '../../lib/library/series.ts';
import type { CompareChoice, CompareData } from './compare-props.ts';

/** Rows of the short matrix: the longer one is a click away. */
const SHORT = 12;

/** The leading rows, and the years of which they say anything much: a year one report mentions in passing has no column. */
function shortened({ place, years, rows }: Matrix): Matrix {
  const leading = rows.slice(0, SHORT);
  const said = years.map((_, i) => leading.filter(({ cells }) => cells[i]?.value ?? cells[i]?.growth).length);
  const keep = said.map((count) => count * 4 >= Math.max(...said));
  const cut = (row: MatrixRow) => ({ ...row, cells: row.cells.filter((_, i) => keep[i]) });
  return { place, years: years.filter((_, i) => keep[i]), rows: leading.map(cut) };
}

/** Places with the most reports first. */
function placesOf(observations: readonly Observation[]): string[] {
  const reports = new Map<string, { place: string; reports: Set<string> }>();
  for (const { place, source } of observations) {
    const known = reports.get(fold(place)) ?? { place, reports: new Set() };
    known.reports.add(source.report);
    reports.set(fold(place), known);
  }
  return [...reports.values()].sort((a, b) => b.reports.size - a.reports.size).map(({ place }) => place);
}

/**
 * What the page of comparison shows for what is chosen; a choice that the chosen reports no longer offer gives way to the nearest one.
 */
export function compareData(all: readonly Statement[], wanted: CompareChoice): { data: CompareData; choice: CompareChoice } {
  // A report of unknown place cannot stand beside anything.
  const observations = yearly(all).filter(({ place }) => place !== '');
  const places = placesOf(observations);
  const place = places.includes(wanted.place) ? wanted.place : (places[0] ?? '');
  const whole = matrix(observations, place);
  const row = whole.rows.some(({ id }) => id === wanted.row) ? wanted.row : (whole.rows[0]?.id ?? '');
  const years = promiseYears(observations, place);
  const results = whole.years;
  const judged = years.filter((year) => results.includes(year));
  const year = years.includes(wanted.year) ? wanted.year : (judged.at(-1) ?? years.at(-1) ?? 0);
  const drawn = series(observations, row, wanted.measure, wanted.status);
  const own = drawn.lines.filter((line) => fold(line.place) === fold(place));
  const lines = [...own, ...drawn.lines.filter((line) => !own.includes(line))];
  const choice = { ...wanted, place, row, year };
  const shown = wanted.allRows ? whole : shortened(whole);
  return { data: { observations, places, matrix: whole, shown, series: { ...drawn, lines }, years }, choice };
}
