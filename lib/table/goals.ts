import type { Line, Quantity } from './lines.ts';
import { lastYear } from './period.ts';

/** A target beside the result of the same thing in the same report. */
export interface Goal {
  readonly line: Line;
  readonly target: Quantity;
  readonly result: Quantity | null;
}

export interface Goals {
  /** Targets for the report's own year. */
  readonly next: readonly Goal[];
  /** Targets for later years and for spans. */
  readonly later: readonly Goal[];
}

/** Sets the targets of a report beside its results. `year` is the year of its yearly targets, `period` the year it reports on. */
export function goalsOf(lines: readonly Line[], year: number | null, period: string): Goals {
  const results = resultsOf(lines, period);
  const goals = lines.flatMap((line): Goal[] => {
    const target = line.status === 'target' ? (line.value ?? line.change) : null;
    if (!target) return [];
    return [{ line, target, result: results.get(measure(line, target)) ?? null }];
  });
  const isNext = ({ line }: Goal) => year !== null && line.period === String(year);
  const isLater = (goal: Goal) => !isNext(goal) && (lastYear(goal.line.period) ?? 0) >= (year ?? 0);
  return { next: goals.filter(isNext), later: goals.filter(isLater) };
}

/** The results that can stand beside a target, by what is measured and in which unit: of the year reported on if there is one, else the last. */
function resultsOf(lines: readonly Line[], period: string): Map<string, Quantity> {
  const results = new Map<string, Quantity>();
  for (const line of lines) {
    if (line.status !== 'actual') continue;
    for (const quantity of [line.value, line.change]) {
      const key = quantity && measure(line, quantity);
      if (key && results.get(key)?.period !== period) results.set(key, quantity);
    }
  }
  return results;
}

function measure({ name, scope }: Line, { kind, unit }: Quantity): string {
  return `${name}\n${scope}\n${kind}\n${unit}`;
}
