import { smallNumber } from '../../calendar.ts';
import { type Witness, type YearClaim, years } from './claims.ts';
import { LOCAL_TERM_STARTS, nationalTermStart, provincialTermStart } from './congress-terms.ts';

const NUMERAL = '([一二三四五六七八九十]{1,3}|\\d{1,2})';
const STATE = new RegExp(`第${NUMERAL}届全国人民代表大会第${NUMERAL}次会议`);
const HELD = new RegExp(`(?<!全国)(?:人民代表大会|人大)第?${NUMERAL}次会议`);
const TERM = new RegExp(`第${NUMERAL}届(?:人民代表大会|人大)`);
const MANDATE = new RegExp(`[省区市县州]?${NUMERAL}届人大${NUMERAL}次会议(?:确定|部署|通过|提出|决议|批准|的?各项)`);

/** Years a local congress may have met for the n-th time in, moved by `shift`; `late` adds a session held in the autumn before. */
function localYears(session: number, shift: number, late: boolean): number[] {
  const near = session === 1 ? [0] : [session - 2, session - 1, session, ...(late ? [session + 1] : [])];
  return LOCAL_TERM_STARTS.flatMap((start) => near.map((n) => start + n + shift));
}

const LONGEST_LINE = 60;

/** The session a report was given at, by the line above the address. */
function ownSession(head: readonly string[], place: string, late: boolean): YearClaim[] {
  for (const line of head.filter(({ length }) => length <= LONGEST_LINE)) {
    const state = STATE.exec(line);
    const start = nationalTermStart(smallNumber(state?.[1] ?? '') ?? 0);
    const session = smallNumber(state?.[2] ?? '');
    if (state && start && session) return [{ rule: 'npc-session', words: state[0], allowed: [start + session - 1], firm: true }];
    const held = HELD.exec(line);
    const number = smallNumber(held?.[1] ?? '');
    if (!held || !number) continue;
    const congress = smallNumber(TERM.exec(line)?.[1] ?? '');
    const term = congress ? provincialTermStart(place, congress) : undefined;
    const allowed = term ? years(Math.max(term, term + number - 2), term + number - 1) : localYears(number, 0, late);
    return [{ rule: 'session', words: line.trim(), allowed, firm: false }];
  }
  return [];
}

/** The session that set the tasks of the year reviewed (市八届人大四次会议确定的目标): the one before. */
function mandate(witnesses: readonly Witness[], place: string): YearClaim[] {
  for (const { folded, mode, several } of witnesses) {
    if (mode !== 'review' || several) continue;
    const found = MANDATE.exec(folded);
    const congress = smallNumber(found?.[1] ?? '');
    const session = smallNumber(found?.[2] ?? '');
    if (!found || !congress || !session) continue;
    const term = provincialTermStart(place, congress);
    const allowed = term ? years(term + session - 1, term + session) : localYears(session, 1, false);
    return [{ rule: 'mandate', words: found[0], allowed, firm: false }];
  }
  return [];
}

/** What the numbers of congress and session say about the year planned; `late` for a report given late in the year before. */
export function congressClaims(head: readonly string[], witnesses: readonly Witness[], place: string, late: boolean): YearClaim[] {
  return [...ownSession(head, place, late), ...mandate(witnesses, place)];
}
