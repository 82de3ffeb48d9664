import { groupBy } from './group-by.ts';
import { CORE } from './headline-data.ts';
import { type Line, type Quantity, searchable } from './lines.ts';
import { isSpan } from './period.ts';

/** A headline card: the result of a core indicator with its growth and, if this report sets one, its target. */
export interface Headline {
  readonly line: Line;
  readonly value: Quantity | null;
  readonly growth: Quantity | null;
  /** True where `growth` is the yearly average over several years. */
  readonly average: boolean;
  readonly target: Line | null;
}

const SHOWN = 6;

/** The cards of one report, those that state a value before those that state only its growth, in the order of the list. `period` is the year it reports on; an indicator without a number has no card. */
export function headlines(lines: readonly Line[], period: string): Headline[] {
  const known = groupBy(
    lines.filter((line) => !line.scope && line.canonical),
    (line) => line.canonical,
  );
  const cards = CORE.flatMap(({ ids, joint }) => {
    const own = ids.map((id) => known.get(id)).find((found) => found?.some((line) => line.status === 'actual'));
    const shared = joint && known.get(joint.id)?.filter((line) => searchable(line.name).includes(joint.word));
    const card = own && cardOf([...new Set([...own, ...(shared ?? [])])], period);
    return card ? [card] : [];
  });
  const stated = cards.filter((card) => card.value);
  const shown = new Set([...stated, ...cards.filter((card) => !card.value)].slice(0, SHOWN));
  return cards.filter((card) => shown.has(card));
}

function cardOf(own: readonly Line[], period: string): Headline | null {
  const [{ canonical } = { canonical: '' }] = own;
  const results = own.filter((line) => line.status === 'actual' && line.canonical === canonical);
  const timely = results.filter((line) => line.period === period);
  const exact = ({ value }: Line) => value !== null && value.bound === '';
  const stated = ({ value }: Line) => value !== null;
  // 突破百亿元，达到103.7亿元: the number itself says more than its bound.
  const line = timely.find(exact) ?? timely.find(stated) ?? results.find(exact) ?? results.find(stated) ?? timely[0] ?? results[0];
  if (!line) return null;
  const growthLine = line.change
    ? line
    : (timely.find((l) => l.change?.kind === 'growth') ?? results.find((l) => l.change && isSpan(l.period)));
  const growth = growthLine?.change?.kind === 'growth' ? growthLine.change : null;
  return { line, value: line.value, growth, average: growth !== null && isSpan(growth.period), target: targetOf(own, line) };
}

/** The nearest target of the same thing: of growth where there is one, else of the level. */
function targetOf(own: readonly Line[], line: Line): Line | null {
  const targets = own.filter((t) => t.status === 'target' && t.period > line.period).sort((a, b) => a.period.localeCompare(b.period));
  const first = targets[0]?.period;
  const nearest = targets.filter((t) => t.period === first);
  return nearest.find((t) => t.change) ?? nearest[0] ?? null;
}
