import type { Figure, Row } from '../model.ts';

/** Lays figures out as rows: a level and the growth of the same indicator, period and scope share one. `categoryOf` groups an indicator. */
export function tabulate(figures: readonly Figure[], categoryOf: (indicator: string) => string): Row[] {
  const rows: Row[] = [];
  figures.forEach((figure, index) => {
    const row = { figure: index, from: null, indicator: figure.indicator, category: categoryOf(figure.indicator), section: figure.section };
    const last = rows.at(-1);
    const level = last?.level == null ? undefined : figures[last.level];
    if (last && level && last.growth == null && figure.kind === 'growth' && sameThing(level, figure)) {
      rows[rows.length - 1] = { ...last, growth: index };
    } else if (figure.kind === 'growth' || figure.kind === 'change') rows.push({ ...row, level: null, growth: index });
    else rows.push({ ...row, level: index, growth: null });
  });
  return rows;
}

function sameThing(a: Figure, b: Figure): boolean {
  return a.indicator === b.indicator && a.period === b.period && a.scope === b.scope && a.status === b.status && a.report === b.report;
}
