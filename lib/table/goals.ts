import { groupBy } from './group-by.ts';
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
  const results = groupBy(
    lines.filter((line) => line.status === 'actual'),
    identity,
  );
  const goals = lines.flatMap((line): Goal[] => {
    const target = line.status === 'target' ? (line.value ?? line.change) : null;
    if (!target) return [];
    return [{ line, target, result: resultFor(target, results.get(identity(line)) ?? [], period) }];
  });
  const isNext = ({ line }: Goal) => year !== null && line.period === String(year);
  const isLater = (goal: Goal) => !isNext(goal) && (lastYear(goal.line.period) ?? 0) >= (year ?? 0);
  return { next: goals.filter(isNext), later: goals.filter(isLater) };
}

function identity(line: Line): string {
  return `${line.name}\n${line.scope}`;
}

/** The result that can stand beside a target: the same measure in the same unit, of the year reported on if there is one. */
function resultFor(target: Quantity, results: readonly Line[], period: string): Quantity | null {
  const fitting = results.flatMap((line) => {
    const quantity = [line.value, line.change].find((q) => q?.kind === target.kind && q.unit === target.unit);
    return quantity ? [quantity] : [];
  });
  return fitting.find((q) => q.period === period) ?? fitting.at(-1) ?? null;
}
