import { fold } from '../fold.ts';
import type { FigureKind, FigureStatus } from '../model.ts';
import { type Cell, cellOf } from './cell.ts';
import { LEADING } from './leading.ts';
import type { Observation } from './observe.ts';

export interface MatrixCell {
  readonly value: Cell | null;
  readonly growth: Cell | null;
}

/** One indicator over years. `unit` is the one most of its values have (empty where only growth is stated); a cell in another shows its own. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** What its numbers are; growth stands under the amount that grows. */
  readonly kind: FigureKind;
  readonly unit: string;
  /** A cell for each of the matrix's years, in order. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly place: string;
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
}

/** A growth rate belongs to the amount that grows; every other kind is a line of its own. */
export const rowId = ({ key, kind }: Observation) => `${key}|${kind === 'growth' ? 'level' : kind}`;

function grouped<K>(items: readonly Observation[], key: (item: Observation) => K): Map<K, Observation[]> {
  const groups = new Map<K, Observation[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The commonest value, the first of equals. Empty string if there is none. */
export function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

function rowOf(id: string, items: readonly Observation[], years: readonly number[]): MatrixRow {
  const current = items.filter(({ redefined }) => !redefined);
  const values = items.filter(({ kind }) => kind !== 'growth');
  const byYear = grouped(items, ({ year }) => year);
  const cells = years.map((year) => {
    const here = byYear.get(year) ?? [];
    return { value: cellOf(here.filter(({ kind }) => kind !== 'growth')), growth: cellOf(here.filter(({ kind }) => kind === 'growth')) };
  });
  const name = commonest((current.length > 0 ? current : items).map((each) => each.name));
  return { id, name, kind: values[0]?.kind ?? 'level', unit: commonest(values.map(({ unit }) => unit)), cells };
}

const leading = new Map(LEADING.map((id, place) => [id, place]));
/** An indicator's rank or change does not stand among the leading ones, its amount or share does. */
const MAIN: ReadonlySet<FigureKind> = new Set(['level', 'share', 'ratio']);
/** Leading indicators first, in their fixed order; then what most years have; then by name. */
function order(a: MatrixRow, b: MatrixRow): number {
  const rank = ({ id, kind }: MatrixRow) => (MAIN.has(kind) ? leading.get(id.slice(0, id.lastIndexOf('|'))) : undefined) ?? LEADING.length;
  const filled = ({ cells }: MatrixRow) => cells.filter(({ value, growth }) => value ?? growth).length;
  return rank(a) - rank(b) || filled(b) - filled(a) || (a.name < b.name ? -1 : 1);
}

/** Sets one place's figures side by side: a row for each indicator, a column for each year any report speaks of. */
export function matrix(observations: readonly Observation[], place: string, status: FigureStatus = 'actual'): Matrix {
  const here = observations.filter((each) => fold(each.place) === fold(place) && each.status === status);
  const years = [...new Set(here.map(({ year }) => year))].sort((a, b) => a - b);
  const rows = [...grouped(here, rowId)].map(([id, items]) => rowOf(id, items, years)).sort(order);
  return { place, years, rows };
}
