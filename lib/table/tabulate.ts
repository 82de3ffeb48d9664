import type { Figure, Row } from '../model.ts';
import { groupBy } from './group-by.ts';

/** Longest distance, in characters, between A and B in 从A增加到B. */
const FROM_TO = 16;

/** Longest distance, in characters, between a level and the growth that belongs to it alone. */
const NEAR = 80;

/**
 * Lays figures out as rows, in document order of the figure each row stands for: a level and the growth of the same indicator, period
 * and scope share one, and so do the two values of 从A增加到B. `categoryOf` groups an indicator.
 */
export function tabulate(figures: readonly Figure[], categoryOf: (indicator: string) => string): Row[] {
  const growth = pairGrowth(figures);
  const from = pairFrom(figures);
  const taken = new Set([...growth.values(), ...from.values()]);
  return figures.flatMap((figure, index) => {
    if (taken.has(index)) return [];
    const lone = isMovement(figure);
    return {
      figure: index,
      level: lone ? null : index,
      growth: lone ? index : (growth.get(index) ?? null),
      from: from.get(index) ?? null,
      indicator: figure.indicator,
      category: categoryOf(figure.indicator),
      section: figure.section,
    };
  });
}

function isMovement({ kind }: Figure): boolean {
  return kind === 'growth' || kind === 'change';
}

/** What a level and its growth have in common. */
function identity(f: Figure): string {
  return `${f.report}\n${f.indicator}\n${f.period}\n${f.scope}\n${f.status}\n${f.table ?? ''}`;
}

/** Level → its growth or change: the one that follows it closely, else a growth of the same thing elsewhere. Each stands in one row only. */
function pairGrowth(figures: readonly Figure[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const indices = [...figures.keys()].filter((index) => !['rank', 'multiple'].includes(figures[index]?.kind ?? ''));
  for (const alike of groupBy(indices, (index) => identity(figures[index] as Figure)).values()) {
    if (alike.length > 1) pairAlike(alike, figures, pairs);
  }
  return pairs;
}

/** Pairs the levels and growths among figures of one identity, given in document order. */
function pairAlike(alike: readonly number[], figures: readonly Figure[], pairs: Map<number, number>): void {
  const levels: number[] = [];
  const growths: number[] = [];
  for (const index of alike) {
    const figure = figures[index] as Figure;
    const level = levels.at(-1);
    if (!isMovement(figure)) levels.push(index);
    else if (level !== undefined && !pairs.has(level) && follows(figures[level] as Figure, figure)) pairs.set(level, index);
    else if (figure.kind === 'growth') growths.push(index);
  }
  const lone = levels.filter((level) => !pairs.has(level));
  lone.slice(0, growths.length).forEach((level, at) => {
    pairs.set(level, growths[at] as number);
  });
}

/** True for B shortly after A in one paragraph. A cell's neighbours are those of its row. */
function follows(a: Figure, b: Figure): boolean {
  if (a.paragraph < 0) return a.row === b.row;
  return a.paragraph === b.paragraph && b.start - a.end <= NEAR;
}

/** Level → the earlier value it rose or fell from: the same quantity of an earlier time, just before it in its sentence. */
function pairFrom(figures: readonly Figure[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let index = 1; index < figures.length; index++) {
    const [before, figure] = [figures[index - 1], figures[index]];
    if (!before || !figure || isMovement(figure) || pairs.has(index - 1)) continue;
    const gap = figure.start - before.end;
    const near = figure.paragraph >= 0 && figure.paragraph === before.paragraph && gap > 0 && gap <= FROM_TO;
    const same = before.indicator === figure.indicator && before.scope === figure.scope && before.kind === figure.kind;
    if (near && same && before.unit === figure.unit && before.period < figure.period && before.period) pairs.set(index, index - 1);
  }
  return pairs;
}
