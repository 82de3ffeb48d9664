import { PLAN_MENTION, planNamed, type Span, smallNumber } from '../../calendar.ts';
import { type MentionRole, roleOf } from './role.ts';
import { TIME_WORDS, type TimeWordKind } from './time-words.ts';
import { type Calendar, partOf, spanOf } from './word-span.ts';

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

/** So many letters before a time word are looked at. */
const BEFORE = 12;

const PLANS = new RegExp(PLAN_MENTION, 'g');

/** What may follow a plan's name, so that it says when: 时期 and its like, or at once what was done in it. */
const PLAN_TIME = /^[”"]?(期?末|期间|时期|规划期|计划期|以来)?/;
const PLAN_DEEDS = /^(?:[，,]|累计|年均|共|新增)/;

/** “十四五”前三年, “十三五”后两年: some of its years. */
const SOME_YEARS = /^[”"]?(?:规划|时期|期间)?的?([前后])([两二三四])年/;

function someOf(years: Span, folded: string, named: number): { span: Span; end: number } | undefined {
  const found = SOME_YEARS.exec(folded.slice(named, named + 10));
  const count = smallNumber((found?.[2] ?? '').replace('两', '二'));
  if (!found || !count) return undefined;
  const span = found[1] === '前' ? { from: years.from, to: years.from + count - 1 } : { from: years.to - count + 1, to: years.to };
  return { span, end: named + found[0].length };
}

/** Mentions of five-year plans; 末 is their last year, 以来 lasts up to the year reviewed. */
function planMentions(folded: string, { reviewed }: Calendar): Mention[] {
  if (!folded.includes('五')) return [];
  return [...folded.matchAll(PLANS)].flatMap((found): Mention[] => {
    const years = planNamed(found);
    if (!years) return [];
    const named = found.index + found[0].length;
    const some = someOf(years, folded, named);
    if (some) return [{ kind: 'year-range', role: 'set', start: found.index, part: '', ...some }];
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
  const found = TIME_WORDS.flatMap(({ kind, pattern, sign }, order) =>
    (folded.includes(sign) ? [...folded.matchAll(pattern)] : []).map((match) => {
      const end = match.index + match[0].length;
      const role = roleOf(folded, match.index, end, kind);
      return {
        kind,
        role,
        start: match.index,
        end,
        span: spanOf(kind, match, calendar),
        part: partOf(kind, match, folded.slice(Math.max(0, match.index - BEFORE), match.index)),
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
    const nothing = !role || ((mention.kind === 'month' || mention.kind === 'months') && mention.part === '');
    return nothing ? [] : [{ ...mention, role }];
  });
}
