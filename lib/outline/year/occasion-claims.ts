import { planYears, smallNumber } from '../../calendar.ts';
import { type Witness, type YearClaim, years } from './claims.ts';
import { ANNIVERSARIES, OCCASIONS, type Occasion, OTHER_YEARS } from './occasions.ts';
import { PARTY_EVENTS } from './party-events.ts';

/** The year planned, if a paragraph says of its year that it was `year`; in a review of several years only bounds follow. */
function planned(year: number, { mode, several }: Witness): number[] {
  if (mode === 'plan') return [year];
  return several ? years(year + 1, year + 5) : [year + 1];
}

function occasionYear({ year }: Occasion, numeral: string): number | undefined {
  if (typeof year === 'number') return year;
  const congress = PARTY_EVENTS.find((event) => event.congress === numeral && event.plenum === 0);
  const held = congress && Number(congress.date.slice(0, 4));
  if (year === 'congress') return held;
  if (year === 'after-congress') return held && held + 1;
  const span = planYears(numeral);
  return year === 'plan-first' ? span?.from : span?.to;
}

function numberOf(text: string): number {
  if (/百/.test(text)) return text === '一百' || text === '百' ? 100 : 0;
  return /^\d+$/.test(text) ? Number(text) : (smallNumber(text) ?? 0);
}

/** True if the words before a phrase speak of another year: 明年是建党100周年. */
function ofAnother(folded: string, { index }: RegExpExecArray): boolean {
  return OTHER_YEARS.test(folded.slice(Math.max(0, index - 28), index + 2));
}

/** The anniversaries where a year is said to keep them. */
const KEPT = ANNIVERSARIES.map(({ pattern, since }) => ({
  pattern: new RegExp(`(?:年是|[，,]是|也是|又是|迎来|恰逢|适逢)[^。；]{0,24}?${pattern.source}(?!大会|之际的)`),
  since,
}));

function claimsOf(witness: Witness): YearClaim[] {
  const { folded } = witness;
  const occasions = OCCASIONS.flatMap((occasion): YearClaim[] => {
    const found = occasion.pattern.exec(folded);
    const year = found && occasionYear(occasion, found[1] ?? '');
    if (!found || !year || ofAnother(folded, found)) return [];
    return [{ rule: 'occasion', words: found[0], allowed: planned(year, witness), firm: !witness.several }];
  });
  const kept = KEPT.flatMap(({ pattern, since }): YearClaim[] => {
    const found = pattern.exec(folded);
    const count = numberOf(found?.[1] ?? '');
    if (!found || count < 5 || ofAnother(folded, found)) return [];
    return [{ rule: 'anniversary', words: found[0], allowed: planned(since + count, witness), firm: !witness.several }];
  });
  return [...occasions, ...kept];
}

/** What a text says its year was: 开局之年, 收官之年, 召开之年, N周年. */
export function occasionClaims(witnesses: readonly Witness[]): YearClaim[] {
  return witnesses.filter(({ mode }) => mode !== 'other').flatMap(claimsOf);
}
