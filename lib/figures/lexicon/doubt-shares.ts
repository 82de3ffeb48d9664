import { fold } from '../../fold.ts';
import type { Figure } from '../../model.ts';
import type { Doubt } from './doubt.ts';

/** The parts that make up a whole, by their lexicon ids. */
const WHOLES: readonly (readonly string[])[] = [['primary-share', 'secondary-share', 'tertiary-share']];

/** As far as rounding may lead: half a unit for each part. */
const SLACK = 1.05;

/** Shares of one whole, and the parts of a three-part structure, that do not add up to about 100. */
export function doubtShares(figures: readonly Figure[]): Doubt[] {
  return [...structures(figures), ...WHOLES.flatMap((parts) => wholes(figures, parts))];
}

/** 5.5∶57.7∶36.8 — a structure of percentages if its parts are near 100 at all; 1∶2∶3 is none. */
function structures(figures: readonly Figure[]): Doubt[] {
  return figures.flatMap((figure) => {
    if (figure.kind !== 'ratio' || !/结构|比重|占比/.test(fold(figure.indicator))) return [];
    const parts = [figure.value, ...[...fold(figure.unit).matchAll(/\d+(?:\.\d+)?/g)].map(Number)];
    return parts.length > 2 ? judge(figure, parts) : [];
  });
}

/** The shares of all parts for one time, place and status, each given once. */
function wholes(figures: readonly Figure[], parts: readonly string[]): Doubt[] {
  const groups = new Map<string, Map<string, Figure>>();
  for (const figure of figures) {
    if (figure.kind !== 'share' || figure.unit !== '%' || figure.bound !== '' || !parts.includes(figure.canonical)) continue;
    const key = [figure.report, figure.period, figure.status, figure.scope, figure.table ?? figure.paragraph].join('|');
    const group = groups.get(key) ?? new Map<string, Figure>();
    groups.set(key, group.set(figure.canonical, figure));
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.get(parts[0] ?? '');
    return first && group.size === parts.length
      ? judge(
          first,
          [...group.values()].map(({ value }) => value),
        )
      : [];
  });
}

function judge(figure: Figure, parts: readonly number[]): Doubt[] {
  const sum = Math.round(parts.reduce((all, part) => all + part, 0) * 100) / 100;
  return Math.abs(sum - 100) <= SLACK || sum < 50 || sum > 150 ? [] : [{ figure, evidence: `${parts.join(' + ')} = ${sum}` }];
}
