import { entryOf } from '../figures/lexicon/canonical.ts';
import { fold } from '../fold.ts';
import { LESS_IS_BETTER } from './directions.ts';
import type { Observation } from './observe.ts';

/**
 * What became of a target: `hit` reached or surpassed · `in` inside the stated range · `near` beside a figure given with 左右 ·
 * `miss` short of it · `none` no result stated · `unlike` stated in another unit, so not to be held against it ·
 * `similar` something of a similar name is stated, which the reader may judge.
 */
export type Outcome = 'hit' | 'in' | 'near' | 'miss' | 'none' | 'unlike' | 'similar';

/** The outcome and how far the result lies from the target (result − nearest edge of the target), in the unit of both. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly difference: number;
}

const decimals = (written: string) => /\.(\d+)/.exec(fold(written))?.[1]?.length ?? 0;

/** Subtracts decimal numbers without the dust of binary fractions: as many places as the finer of the two has. */
function minus(a: number, b: number): number {
  const places = Math.max(decimals(String(a)), decimals(String(b)));
  return Number((a - b).toFixed(places));
}

/** True if less of the indicator is better: the lexicon says so, or its name does where the lexicon does not know or takes no side. */
function unwanted({ key, name }: Observation): boolean {
  const better = entryOf(key)?.better ?? 'neutral';
  return better === 'neutral' ? LESS_IS_BETTER.some(({ words }) => fold(name).includes(words)) : better === 'down';
}

/** True if a smaller result is the better one: the text says 以内 or 不超过, asks for a decline, a rank, or something of which less is better. */
export function lessIsBetter(target: Observation): boolean {
  if (target.bound === 'le') return true;
  if (target.bound === 'ge') return false;
  return target.kind === 'rank' || (target.kind === 'growth' && target.value < 0) || unwanted(target);
}

/** Holds a result against a target. Only the same unit is ever compared. */
export function judge(target: Observation, result: Pick<Observation, 'value' | 'valueTo' | 'unit'> | null): Judgement {
  if (!result) return { outcome: 'none', difference: 0 };
  if (result.unit !== target.unit) return { outcome: 'unlike', difference: 0 };
  const low = Math.min(target.value, target.valueTo ?? target.value);
  const high = Math.max(target.value, target.valueTo ?? target.value);
  const { value } = result;
  if (target.valueTo !== undefined && value >= low && value <= high) return { outcome: 'in', difference: 0 };
  const difference = minus(value, value > high ? high : low);
  const short = lessIsBetter(target) ? difference > 0 : difference < 0;
  if (!short) return { outcome: 'hit', difference };
  if (target.bound !== 'approx') return { outcome: 'miss', difference };
  return { outcome: about(target, difference), difference };
}

/** 左右: one unit of the figure's last digit (1 for 8%, 0.1 for 8.5%) still meets it, two are near. */
function about({ written }: Observation, difference: number): Outcome {
  const steps = Math.abs(difference) * 10 ** decimals(written);
  return steps <= 1 ? 'hit' : steps <= 2 ? 'near' : 'miss';
}
