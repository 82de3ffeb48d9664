import type { Span } from '../../calendar.ts';
import type { Section } from '../../model.ts';
import type { Mention } from './mentions.ts';
import { SHORT_LIVED, type TimeWordKind, YEAR_WORDS } from './time-words.ts';
import type { Calendar } from './word-span.ts';

/** What is known about a paragraph before its numbers are looked at. */
export interface ParagraphTime {
  readonly folded: string;
  readonly calendar: Calendar;
  readonly section: Section | undefined;
  /** True in a section that plans, and all through a plan. */
  readonly plan: boolean;
  /** The headings it stands under, folded, outermost first. */
  readonly headings: string;
  /** The time that holds at its beginning. */
  readonly base: Span | null;
  /** The part of the year the whole report is about: `H1` in 2021年上半年经济运行情况. Empty if it is about whole years. */
  readonly part: string;
  readonly mentions: readonly Mention[];
  /** Where its sentences begin. */
  readonly sentences: readonly number[];
}

export const isYear = (span: Span): boolean => span.from === span.to;

/** Where the sentence that holds `at` begins. */
export function sentenceStart(sentences: readonly number[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? 0;
}

/** The most that may stand between a sentence's beginning and the time word at its head. */
const HEAD = 16;

/** True for a time word that sets the time at the head of its sentence. */
export function atHead({ folded, sentences }: ParagraphTime, { role, start }: Mention): boolean {
  const from = sentenceStart(sentences, start);
  return role === 'set' && start - from <= HEAD && !/\d/.test(folded.slice(from, start));
}

/** 刚刚过去的2015年, or 2016年是……的一年: what follows is about that year. */
export function startsReview({ folded }: ParagraphTime, { kind, start, end }: Mention): boolean {
  if (!YEAR_WORDS.has(kind)) return false;
  return /过去的\s?$/.test(folded.slice(Math.max(0, start - 4), start)) || /^是[^。]{0,40}[年]。/.test(folded.slice(end, end + 46));
}

/** Time words that open a whole look back in a plan, as 去年 and a year do not. */
const LOOKS_BACK: ReadonlySet<TimeWordKind> = new Set<TimeWordKind>(['reviewed', 'past-term', 'plan']);

/** 到2025年实现“五个倍增”目标。: a far aim whose parts are told in the sentences that follow. */
const AIM_TO_COME = /^[^。\d]{0,12}(?:“[^”。]*”)?[^。\d]{0,8}(?:目标|任务)。/;

/**
 * True for a time word that holds until the paragraph ends or another one takes over. It stands at the head of its sentence; but in a text
 * about several years one of them named by itself (2015年) is meant for its own sentence, and so are a look back and a far aim in a plan.
 */
export function carries(time: ParagraphTime, mention: Mention): boolean {
  if (SHORT_LIVED.has(mention.kind)) return false;
  if (
    time.plan &&
    YEAR_WORDS.has(mention.kind) &&
    mention.role === 'set' &&
    AIM_TO_COME.test(time.folded.slice(mention.end, mention.end + 50))
  )
    return true;
  if (!atHead(time, mention)) return false;
  const { base, calendar, plan } = time;
  const { span, kind } = mention;
  if (!span || !base) return true;
  // 两年完成 in a review of one year, 十年 in one of five is said of its own sentence.
  if (kind === 'term' && (isYear(base) || span.from < base.from)) return false;
  if (plan) {
    if (calendar.planned !== null && span.to < calendar.planned) return LOOKS_BACK.has(kind);
    return !(isYear(base) && span.to > base.to);
  }
  const inside = !isYear(base) && isYear(span) && span.to <= base.to;
  return !inside || !YEAR_WORDS.has(kind) || startsReview(time, mention);
}
