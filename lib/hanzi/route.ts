import type { Step } from './step.ts';
import { chained, type Units } from './units.ts';

/** The way from one script to another: one step, or two by way of the standard forms. */
export interface Route {
  readonly first: Step;
  readonly second: Step | undefined;
  /** What becomes of code units by all steps. UNREAD is of the first. */
  readonly units: Units;
}

export function routeOf(first: Step, second?: Step): Route {
  const units = second ? chained(first.units, second.units, first.mentioned + second.mentioned) : first.units.slice();
  return { first, second, units };
}
