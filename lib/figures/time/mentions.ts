import { PLAN_MENTION, planNamed, type Span, smallNumber } from '../../calendar.ts';
import {
  ASIDES,
  COMPARED_BEFORE,
  COMPARED_BEHIND,
  CONGRESS_YEARS,
  MONTH_MEANT,
  OPENERS,
  TIME_WORDS,
  type TimeWordKind,
} from './time-words.ts';

/** The years a report gives its relative time words. Null where the report's year is unknown. */
export interface Calendar {
  /** The year it was given in. */
  readonly given: number | null;
  readonly reviewed: number | null;
  readonly planned: number | null;
  /** The one the section is about: reviewed or planned. */
  readonly spoken: number | null;
}

/** `set`: what follows is about this time; `compare`: it is only measured against it; `start`: it is the time of the next number alone. */
export type MentionRole = 'set' | 'compare' | 'start';

/** A time word in a paragraph. `span` is null for words that only sharpen the time spoken of (一季度, 全年) and where the year is unknown. */
export interface Mention {
  readonly kind: TimeWordKind;
  readonly role: MentionRole;
  readonly start: number;
  readonly end: number;
  readonly span: Span | null;
  /** `Q1`, `H2`, `04`; `Q` for four quarters in turn; empty for whole years. */
  readonly part: string;
}

const year = (n: number | null, shift = 0): Span | null => (n === null ? null : { from: n + shift, to: n + shift });

function spanOf(kind: TimeWordKind, groups: readonly (string | undefined)[], calendar: Calendar): Span | null {
  const [, a = '', b = ''] = groups;
  const count = smallNumber(a.replace('两', '二')) ?? 0;
  const { given, reviewed, planned, spoken } = calendar;
  switch (kind) {
    case 'year-range':
      return { from: Number(a), to: Number(b) };
    case 'year-month':
    case 'year-quarter':
    case 'year':
      return year(Number(a));
    case 'since-year':
      return reviewed === null ? null : { from: Number(a), to: reviewed };
    case 'since-congress': {
      const from = CONGRESS_YEARS.find(({ congress }) => congress === a)?.from;
      return from === undefined || reviewed === null ? null : { from, to: reviewed };
    }
    case 'past-term':
      return reviewed === null ? null : { from: reviewed - count + 1, to: reviewed };
    case 'term':
      if (spoken !== null && spoken === planned) return { from: planned, to: planned + count - 1 };
      return reviewed === null ? null : { from: reviewed - count + 1, to: reviewed };
    case 'next-term':
      return planned === null ? null : { from: planned, to: planned + count - 1 };
    case 'reviewed':
    case 'now':
      return year(reviewed);
    case 'this':
      return year(given);
    case 'last':
      return year(given, -1);
    case 'before-last':
      return year(given, -2);
    case 'before-spoken':
      return year(spoken, -1);
    case 'next':
      return year(given, 1);
    default:
      return null;
  }
}

function partOf(kind: TimeWordKind, groups: readonly (string | undefined)[], before: string): string {
  const [word = ''] = groups;
  const last = groups.at(-1) ?? '';
  if (kind === 'quarters') return 'Q';
  if (kind === 'quarter' || kind === 'year-quarter') return `Q${smallNumber(last) ?? ''}`;
  if (kind === 'half') return last === '上' ? 'H1' : 'H2';
  const month = kind === 'month' || kind === 'year-month';
  if (!month || !MONTH_MEANT.some((meant) => meant.before.test(before) && meant.word.test(word))) return '';
  return String(smallNumber(last) ?? last).padStart(2, '0');
}

const NAMED: ReadonlySet<TimeWordKind> = new Set<TimeWordKind>([
  'year',
  'year-range',
  'past-term',
  'next-term',
  'plan',
  'plan-end',
  'since-year',
]);
/** 在2021年290亿元的基础上: the time of the number inside. */
const BASIS = /^[^，。；]{0,12}\d[^，。；]{0,20}基础上/;
const BACK = 12;
const AHEAD = 24;

function roleOf(folded: string, start: number, end: number, kind: TimeWordKind): MentionRole | undefined {
  const before = folded.slice(Math.max(0, start - BACK), start);
  const behind = folded.slice(end, end + AHEAD);
  if (COMPARED_BEFORE.some(({ pattern }) => pattern.test(before))) return 'compare';
  if (COMPARED_BEHIND.some(({ pattern }) => pattern.test(behind)) && !/[到至从由]$/.test(before)) return 'compare';
  if (/[从由自]$/.test(before) && /^(?:年?[末底初])?(?:的|[^，。；]{0,12}?\d)/.test(behind)) return 'start';
  if (ASIDES.some(({ kinds, pattern }) => kinds.includes(kind) && pattern.test(behind))) return undefined;
  if (/在$/.test(before) && BASIS.test(folded.slice(end, end + 40))) return 'start';
  if (NAMED.has(kind) && !OPENERS.some(({ pattern }) => pattern.test(before))) return undefined;
  return 'set';
}

/** What may follow a plan's name, so that it says when: 时期 and its like, or at once what was done in it. */
const PLAN_TIME = /^[”"]?(期?末|期间|时期|规划期|计划期|以来)?/;
const PLAN_DEEDS = /^(?:[，,]|累计|年均|共|新增)/;

/** Mentions of five-year plans; 末 is their last year, 以来 lasts up to the year reviewed. */
function planMentions(folded: string, { reviewed }: Calendar): Mention[] {
  return [...folded.matchAll(new RegExp(PLAN_MENTION, 'g'))].flatMap((found): Mention[] => {
    const years = planNamed(found);
    if (!years) return [];
    const named = found.index + found[0].length;
    const behind = PLAN_TIME.exec(folded.slice(named, named + 5));
    const word = behind?.[1] ?? '';
    const end = named + (behind?.[0].length ?? 0);
    const kind = word.endsWith('末') ? 'plan-end' : 'plan';
    const role = roleOf(folded, found.index, end, kind);
    // 完成“十二五”规划 names the plan, it does not say when.
    if (!role || (role === 'set' && !word && !PLAN_DEEDS.test(folded.slice(end, end + 2)))) return [];
    const since = word === '以来' && reviewed !== null && reviewed >= years.from;
    const span = kind === 'plan-end' ? { from: years.to, to: years.to } : { from: years.from, to: since ? reviewed : years.to };
    return [{ kind, role, start: found.index, end, span, part: '' }];
  });
}

/** All time words of a folded paragraph, in order, none inside another; a word that sets nothing still hides what stands inside it. */
export function mentionsOf(folded: string, calendar: Calendar): Mention[] {
  const found = TIME_WORDS.flatMap(({ kind, pattern }, order) =>
    [...folded.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      const role = roleOf(folded, match.index, end, kind);
      return {
        kind,
        role,
        start: match.index,
        end,
        span: spanOf(kind, match, calendar),
        part: partOf(kind, match, folded.slice(Math.max(0, match.index - BACK), match.index)),
        order,
      };
    }),
  );
  const plans = planMentions(folded, calendar).map((mention) => ({ ...mention, order: TIME_WORDS.length }));
  const all = [...found, ...plans].sort((a, b) => a.start - b.start || a.order - b.order);
  let end = 0;
  return all.flatMap(({ order: _order, role, ...mention }): Mention[] => {
    if (mention.start < end) return [];
    end = mention.end;
    const nothing = !role || (mention.kind === 'month' && mention.part === '');
    return nothing ? [] : [{ ...mention, role }];
  });
}
