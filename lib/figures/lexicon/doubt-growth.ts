import { fold } from '../../fold.ts';
import type { Figure } from '../../model.ts';
import { entryOf } from './canonical.ts';
import type { Doubt } from './doubt.ts';

/** Percentage points by which a rate may differ from what two levels give: amounts of money grow at constant prices and comparable coverage. */
const TOLERANCE = 4;
const MONEY_TOLERANCE = 15;
/** Above this a rate follows a change of coverage more often than an error. */
const LARGEST = 60;

/** Rates of growth that two levels of the same thing, a year apart, contradict. */
export function doubtGrowth(figures: readonly Figure[]): Doubt[] {
  const levels = new Map<string, Figure | null>();
  for (const figure of figures) {
    if (figure.kind !== 'level' || figure.bound !== '' || figure.value <= 0) continue;
    const key = keyOf(figure, figure.period);
    levels.set(key, levels.has(key) && levels.get(key)?.value !== figure.value ? null : figure);
  }
  return figures.flatMap((figure) => {
    if (figure.kind !== 'growth' || figure.unit !== '%' || figure.bound !== '' || !/^\d{4}$/.test(figure.period)) return [];
    const now = levels.get(keyOf(figure, figure.period));
    const before = levels.get(keyOf(figure, String(Number(figure.period) - 1)));
    if (!now || !before) return [];
    const from = baseValue(before);
    const to = baseValue(now);
    if (from === null || to === null || fold(before.unit).replace(MAGNITUDE, '') !== fold(now.unit).replace(MAGNITUDE, '')) return [];
    const given = (to / from - 1) * 100;
    const slack = (isMoney(figure, now) ? MONEY_TOLERANCE : TOLERANCE) + roundingOf(before, now);
    if (Math.abs(given) > LARGEST || Math.abs(given - figure.value) <= slack) return [];
    return [{ figure, evidence: `${before.value}${before.unit} → ${now.value}${now.unit}：${given.toFixed(1)}%` }];
  });
}

function keyOf(figure: Figure, period: string): string {
  return [figure.report, figure.canonical || fold(figure.indicator), figure.scope, figure.status, period].join('|');
}

const isMoney = (figure: Figure, level: Figure) => /元/.test(fold(level.unit)) || entryOf(figure.canonical)?.measure === '金额';

const MAGNITUDE = /^(万亿|千亿|百亿|千万|百万|亿|万|千|百)/;
const FACTORS: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 100,
};

/** A level in plain units; null where it is a range. */
function baseValue(figure: Figure): number | null {
  if (figure.valueTo !== undefined) return null;
  return figure.value * (FACTORS[MAGNITUDE.exec(fold(figure.unit))?.[1] ?? ''] ?? 1);
}

/** How far the rounding of the two levels alone may move the rate, in percentage points. */
function roundingOf(...levels: readonly Figure[]): number {
  return levels.reduce((all, { value }) => all + (50 * 10 ** -decimals(value)) / value, 0);
}

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;
