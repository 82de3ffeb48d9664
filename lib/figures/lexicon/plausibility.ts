import type { Figure, Notice } from '../../model.ts';
import { doubtGrowth } from './doubt-growth.ts';
import { doubtShares } from './doubt-shares.ts';
import { doubtUnits } from './doubt-units.ts';

/** Figures that contradict what they measure or one another, as notices. Nothing is corrected: the report may be right and the reading wrong. */
export function plausibilityNotices(figures: readonly Figure[]): Notice[] {
  const doubts = [...doubtUnits(figures), ...doubtShares(figures), ...doubtGrowth(figures)];
  return doubts.map(({ figure, evidence }) => {
    const place = figure.table === undefined ? { paragraph: figure.paragraph, start: figure.start, end: figure.end } : {};
    return { kind: 'doubtful', text: `${figure.indicator} ${figure.value}${figure.unit}`, evidence, ...place };
  });
}
