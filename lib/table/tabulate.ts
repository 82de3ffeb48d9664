import type { Figure, Row } from '../model.ts';

/** Longest distance, in characters, between A and B in 从A增加到B. */
const FROM_TO = 16;

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
  return [f.report, f.indicator, f.period, f.scope, f.status, f.table ?? ''].join('\n');
}

/** Level → its growth or change. The growth after it in the same sentence wins; a growth stands in one row only. */
function pairGrowth(figures: readonly Figure[]): Map<number, number> {
  const movements = new Map<string, number[]>();
  figures.forEach((figure, index) => {
    if (isMovement(figure)) movements.set(identity(figure), [...(movements.get(identity(figure)) ?? []), index]);
  });
  const pairs = new Map<number, number>();
  figures.forEach((figure, index) => {
    if (isMovement(figure) || figure.kind === 'rank' || figure.kind === 'multiple') return;
    const free = movements.get(identity(figure)) ?? [];
    const near = free.findIndex((m) => sameSentence(figure, figures[m]));
    const at = near >= 0 ? near : free.findIndex((m) => figures[m]?.kind === 'growth');
    const chosen = at >= 0 ? free.splice(at, 1)[0] : undefined;
    if (chosen !== undefined) pairs.set(index, chosen);
  });
  return pairs;
}

function sameSentence(a: Figure, b: Figure | undefined): boolean {
  return b !== undefined && a.paragraph === b.paragraph && a.sentence === b.sentence;
}

/** Level → the earlier value it rose or fell from: the same quantity of an earlier time, just before it in its sentence. */
function pairFrom(figures: readonly Figure[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let index = 1; index < figures.length; index++) {
    const [before, figure] = [figures[index - 1], figures[index]];
    if (!before || !figure || isMovement(figure) || pairs.has(index - 1)) continue;
    const gap = figure.start - before.end;
    const near = figure.paragraph >= 0 && gap > 0 && gap <= FROM_TO && sameSentence(before, figure);
    const same = before.indicator === figure.indicator && before.scope === figure.scope && before.kind === figure.kind;
    if (near && same && before.unit === figure.unit && before.period < figure.period && before.period) pairs.set(index, index - 1);
  }
  return pairs;
}
