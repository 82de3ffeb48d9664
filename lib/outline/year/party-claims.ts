import { smallNumber } from '../../calendar.ts';
import { type Witness, type YearClaim, years } from './claims.ts';
import { PARTY_EVENTS, type PartyEvent } from './party-events.ts';

const PLENUMS = /(十[四五六七八九]|二十)届([一二三四五六七]中(?:[、和及][一二三四五六七]中)*)(?:、历次)?全会/g;
const ALL_PLENUMS = /(十[四五六七八九]|二十)届历次全会/;
const AHEAD = /(?:迎接|喜迎|即将召开的)[^，。]{0,6}$/;
/** From here on reports name each plenum as it comes. */
const ALWAYS_NAMED = '2012-11';

function latestPlenum(witnesses: readonly Witness[]): { event: PartyEvent; words: string } | undefined {
  let latest: { event: PartyEvent; words: string } | undefined;
  for (const { folded } of witnesses) {
    for (const found of folded.matchAll(PLENUMS)) {
      if (AHEAD.test(folded.slice(Math.max(0, found.index - 12), found.index))) continue;
      const numbers = [...(found[2] ?? '').matchAll(/[一二三四五六七]/g)].map(([n]) => smallNumber(n) ?? 0);
      const event = PARTY_EVENTS.find(({ congress, plenum }) => congress === found[1] && plenum === Math.max(...numbers));
      if (event && (!latest || event.date > latest.event.date)) latest = { event, words: found[0] };
    }
  }
  return latest;
}

/** The first year whose spring comes after the month. */
function springAfter(date: string): number {
  return Number(date.slice(0, 4)) + (Number(date.slice(5)) > 3 ? 1 : 0);
}

function laterCongress(witnesses: readonly Witness[], than: string): PartyEvent | undefined {
  return PARTY_EVENTS.findLast(({ congress, plenum, date }) => {
    const name = new RegExp(`(?<!迎接|喜迎|迎接党的|喜迎党的)党的${congress}大(?!召开之年|(?:胜利)?召开)`);
    return plenum === 0 && date > than && witnesses.some(({ folded }) => name.test(folded));
  });
}

/** The latest plenum a text names, and the next one that it does not, hold its year between them. */
export function partyClaims(witnesses: readonly Witness[]): YearClaim[] {
  const latest = latestPlenum(witnesses);
  const all = witnesses.map(({ folded }) => ALL_PLENUMS.exec(folded)).find(Boolean);
  const claims: YearClaim[] = [];
  if (all) {
    const congress = PARTY_EVENTS.find((event) => event.congress === all[1] && event.plenum === 0);
    const from = Number(congress?.date.slice(0, 4));
    if (from) claims.push({ rule: 'all-plenums', words: all[0], allowed: years(from + 3, from + 6), firm: false });
  }
  const later = laterCongress(witnesses, latest?.event.date ?? '');
  if (later) {
    const from = springAfter(later.date);
    claims.push({ rule: 'congress', words: `党的${later.congress}大`, allowed: years(from, from + 4), firm: false });
  }
  if (!latest || later || all) return claims;
  const next = PARTY_EVENTS.find(({ date, quiet }) => date > latest.event.date && !quiet);
  const first = springAfter(latest.event.date);
  const last = next ? Math.max(springAfter(next.date) - 1, first) : first;
  claims.push({ rule: 'plenum', words: latest.words, allowed: years(first, last), firm: latest.event.date >= ALWAYS_NAMED });
  return claims;
}
