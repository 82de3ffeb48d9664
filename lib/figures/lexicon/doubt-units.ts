import type { Figure } from '../../model.ts';
import { namedExactly } from './canonical.ts';
import type { Doubt } from './doubt.ts';
import { MEASURES } from './measures.ts';
import { unitFamily } from './unit-family.ts';

/**
 * Levels whose unit measures something else than their indicator: 地区生产总值 in 万人. Unknown units, open measures and names that are
 * not quite the lexicon's pass; so do shares, which are often named by their whole.
 */
export function doubtUnits(figures: readonly Figure[]): Doubt[] {
  return figures.flatMap((figure) => {
    if (figure.kind !== 'level') return [];
    const entry = namedExactly(figure.indicator);
    const families = MEASURES[entry?.measure ?? '']?.families ?? [];
    if (!entry || families.length === 0) return [];
    const family = unitFamily(figure.unit);
    if (family === '' || families.includes(family)) return [];
    return [{ figure, evidence: `${entry.name}：${entry.measure} ≠ ${figure.unit}` }];
  });
}
