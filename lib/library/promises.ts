import { entryOf } from '../figures/lexicon/canonical.ts';
import { fold } from '../fold.ts';
import { type Cell, cellOf } from './cell.ts';
import { CONSTANT_PRICE } from './directions.ts';
import { likeness, pairsOf } from './likeness.ts';
import { rowId } from './matrix.ts';
import type { Observation } from './observe.ts';
import { type Judgement, judge, type Outcome } from './outcome.ts';

/** A target beside what was reported later. */
export interface Kept {
  readonly target: Observation;
  /** What a later report states, or null. With the outcome `similar`, of an indicator that only has a similar name. */
  readonly result: Cell | null;
  /** A growth rate worked out from two stated amounts, in %, where no report states one: shown as ours, not as theirs. */
  readonly computed: number | null;
  readonly judgement: Judgement;
}

export interface PromiseYear {
  readonly place: string;
  readonly year: number;
  readonly promises: readonly Kept[];
}

const samePlace = (a: string, b: string) => fold(a) === fold(b);
const sameThing = (a: Observation, b: Observation) => rowId(a) === rowId(b) && a.kind === b.kind && a.scope === b.scope;

/** The amount stated for a year by any report, if it is today's measure and one report does not contradict another. */
function amount(all: readonly Observation[], like: Observation, year: number): Observation | null {
  const cell = cellOf(
    all.filter((each) => each.year === year && each.kind === 'level' && each.key === like.key && each.scope === like.scope),
  );
  return cell && cell.others.length === 0 && cell.shown.bound === '' ? cell.shown : null;
}

/** Growth in % from two years' amounts, to one decimal; null where prices differ, units differ or an amount is missing. */
function growthBetween(results: readonly Observation[], target: Observation): number | null {
  if (target.kind !== 'growth' || CONSTANT_PRICE.some(({ words }) => fold(target.name).includes(words))) return null;
  const before = amount(results, target, target.year - 1);
  const after = amount(results, target, target.year);
  if (!before || !after || before.unit !== after.unit || before.redefined !== after.redefined || before.value <= 0) return null;
  return Math.round((after.value / before.value - 1) * 1000) / 10;
}

/** Likeness from which a name is shown as similar: low, since the reader judges, and 四类及以上水质 is 四类以上水体比重 a year later. */
const SIMILAR = 0.5;

/** The result whose name is most like the target's, in its unit and of its kind, if neither is an indicator the lexicon knows. */
function similarResult(target: Observation, results: readonly Observation[]): Cell | null {
  if (entryOf(target.key)) return null;
  const own = pairsOf(fold(target.name));
  const alike = results
    .filter(({ year, unit, kind, key }) => year === target.year && unit === target.unit && kind === target.kind && !entryOf(key))
    .map((each) => ({ each, likeness: likeness(own, pairsOf(fold(each.name))) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  return alike && alike.likeness >= SIMILAR ? cellOf([alike.each]) : null;
}

function keep(target: Observation, results: readonly Observation[]): Kept {
  const stated = results.filter((each) => each.year === target.year && sameThing(each, target));
  const sameUnit = stated.filter(({ unit }) => unit === target.unit);
  const result = cellOf(sameUnit.length > 0 ? sameUnit : stated);
  if (result) return { target, result, computed: null, judgement: judge(target, result.shown) };
  const similar = similarResult(target, results);
  if (similar) return { target, result: similar, computed: null, judgement: { outcome: 'similar', difference: 0 } };
  const computed = target.unit === '%' ? growthBetween(results, target) : null;
  return { target, result: null, computed, judgement: judge(target, computed === null ? null : { value: computed, unit: '%' }) };
}

/** One statement of each target: a report that says it twice in the same words and number promises it once. */
function once(targets: readonly Observation[]): Observation[] {
  const seen = new Set<string>();
  return targets.filter((each) => {
    const name = `${rowId(each)} ${each.kind} ${each.scope} ${each.value} ${each.valueTo ?? ''} ${each.unit} ${each.bound} ${each.source.report}`;
    return !seen.has(name) && seen.add(name);
  });
}

/**
 * The targets for a year, from reports given in it or before, beside the results that reports given after it state.
 * In the order of the targets' reports.
 */
export function promisesOf(observations: readonly Observation[], place: string, year: number): PromiseYear {
  const here = observations.filter((each) => samePlace(each.place, place));
  const targets = here.filter((each) => each.status === 'target' && each.year === year && each.source.year <= year);
  const results = here.filter((each) => each.status === 'actual' && each.source.year > each.year);
  return { place, year, promises: once(targets).map((target) => keep(target, results)) };
}

/** The years for which a place has targets, in order. */
export function promiseYears(observations: readonly Observation[], place: string): number[] {
  const years = observations.filter((each) => samePlace(each.place, place) && each.status === 'target' && each.source.year <= each.year);
  return [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b);
}

/** How many targets of a year came out how. */
export function tally({ promises }: PromiseYear): Readonly<Record<Outcome, number>> {
  const counts = { hit: 0, in: 0, near: 0, miss: 0, none: 0, unlike: 0, similar: 0 };
  for (const { judgement } of promises) counts[judgement.outcome]++;
  return counts;
}
