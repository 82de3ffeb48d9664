import { type Span, spanText } from '../../calendar.ts';
import type { CleanText, FigureKind, FigureStatus, Outline } from '../../model.ts';
import { paragraphTimes, sectionSpan } from './frames.ts';
import type { Mention } from './mentions.ts';
import { carries, isYear, type ParagraphTime, sentenceStart } from './paragraph-time.ts';
import { clauseStart, shareOf } from './share.ts';
import { startsRange } from './start-value.ts';
import { ACTUAL_WORDS, TARGET_WORDS } from './status-words.ts';
import { SHARPENING } from './time-words.ts';

/** What the reader of figures already knows about a number. */
export interface TimeHints {
  /** True if the thing adds up over several years (新增, 建成), false if it is a stock or rate reached; counts where the clause does not say. */
  readonly accumulates?: boolean;
  /** True for A in 从A增加到B. */
  readonly startValue?: boolean;
}

/** The time a figure is about (`2015`, `2011-2015`, `2020-04`, `2020-Q1`, or empty) and whether it is reported or aimed at. */
export interface FigureTime {
  readonly period: string;
  readonly status: FigureStatus;
}

export type TimeTrack = (paragraph: number, start: number, end: number, kind: FigureKind, hints: TimeHints) => FigureTime;

/** The time spoken of where a number stands: the years, the part of the year, and the word that set them, if one did. */
interface Current {
  readonly span: Span | null;
  readonly part: string;
  readonly by: Mention | undefined;
}

/** The longest bracket that is looked into. */
const BRACKET = 60;

/** True for a word inside a bracket that has closed before the number. */
function closedBefore(folded: string, mention: Mention, start: number): boolean {
  const before = folded.slice(Math.max(0, mention.start - BRACKET), mention.start);
  if (before.lastIndexOf('（') <= before.lastIndexOf('）')) return false;
  return folded.slice(mention.end, Math.min(start, mention.end + BRACKET)).includes('）');
}

/** True for the time of a start value once that value has been read: 从2010年的A增加到B. */
function spent(folded: string, { role, end }: Mention, start: number): boolean {
  return role === 'start' && (start - end > BRACKET || /\d|百分之/.test(folded.slice(end, start)));
}

/** The time words before `start` that count for it: all of its sentence, and of earlier ones those at their head. Nearest first. */
function* counting(time: ParagraphTime, start: number): Generator<Mention> {
  const floor = sentenceStart(time.sentences, start);
  for (let i = lastBefore(time.mentions, start); i >= 0; i--) {
    const mention = time.mentions[i];
    if (!mention || mention.role === 'compare') continue;
    if (mention.start < floor && (mention.part !== '' || !carries(time, mention))) continue;
    if (spent(time.folded, mention, start) || closedBefore(time.folded, mention, start)) continue;
    yield mention;
  }
}

function lastBefore(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The part of the year a word names; of four quarters in turn the one whose turn it is. */
function partAt(time: ParagraphTime, { kind, part, end }: Mention, start: number): string {
  if (kind !== 'quarters') return part;
  const turns = time.folded.slice(end, start).match(/[、和]/g)?.length ?? 0;
  return turns < 4 ? `Q${turns + 1}` : '';
}

function current(time: ParagraphTime, start: number): Current {
  let sharper: Mention | undefined;
  for (const mention of counting(time, start)) {
    if (mention.span) return { span: mention.span, part: partAt(time, sharper ?? mention, start), by: mention };
    if (!SHARPENING.has(mention.kind)) return { span: null, part: '', by: mention };
    sharper ??= mention;
  }
  const span = time.base && sharper ? { from: time.base.to, to: time.base.to } : time.base;
  return { span, part: sharper ? partAt(time, sharper, start) : '', by: sharper };
}

/** The widest of the spans that hold around a number, for 年均 in a sentence that also names the last year. */
function around(time: ParagraphTime, span: Span): Span {
  const section = sectionSpan(time.section, time.calendar);
  const wide = [time.base, section].find((s) => s && s.from < s.to && s.from <= span.from && span.to <= s.to);
  return wide ?? span;
}

function statusOf(time: ParagraphTime, start: number, now: Current): FigureStatus {
  const { reviewed } = time.calendar;
  const floor = sentenceStart(time.sentences, start);
  const sentence = time.folded.slice(Math.max(floor, start - 200), start);
  const clause = sentence.slice(Math.max(...['，', '；', ',', ';', '。'].map((c) => sentence.lastIndexOf(c))) + 1);
  const says = (words: typeof TARGET_WORDS) => words.some(({ reach, pattern }) => pattern.test(reach === 'clause' ? clause : sentence));
  const plan = time.section?.mode === 'plan';
  const { span, by } = now;
  if (span && reviewed !== null) {
    if (plan && span.to <= reviewed) return 'actual';
    if (!plan && span.to > reviewed && by?.kind !== 'this') return 'target';
  }
  if (plan) return says(ACTUAL_WORDS) ? 'actual' : 'target';
  return says(TARGET_WORDS) ? 'target' : 'actual';
}

function periodOf(time: ParagraphTime, start: number, end: number, kind: FigureKind, hints: TimeHints, now: Current): string {
  const { span, part } = now;
  if (!span) return '';
  if (part) return `${span.to}-${part}`;
  const floor = sentenceStart(time.sentences, start);
  if (hints.startValue) {
    if (now.by?.role === 'start') return String(span.to);
    return String(around(time, span).from - 1);
  }
  const share = shareOf(time.folded, start, end, kind, floor, hints.accumulates);
  const clause = time.folded.slice(clauseStart(time.folded, start, floor), start);
  const run = /(?<![\d.前])([两二三四五六2-6])年(?:平均|每年)[^，。；]{0,8}$|连续([两二三四五六2-6])年[^，。；\d]{0,10}$/.exec(clause);
  const count = run ? '一二三四五六'.indexOf((run[1] ?? run[2] ?? '').replace('两', '二')) + 1 || Number(run[1] ?? run[2]) : 0;
  if (isYear(span) && count > 1) return spanText({ from: span.to - count + 1, to: span.to });
  if (/年均|年平均(?:增|递|提)|年递增/.test(clause)) return spanText(around(time, span));
  if (isYear(span)) return share === 'span' && aimed(time, now.by) ? spanText(around(time, span)) : String(span.to);
  return share === 'span' ? spanText(span) : String(span.to);
}

/** True for 到2020年 in a plan: what is to be added by then is added over all the years planned. */
function aimed(time: ParagraphTime, by: Mention | undefined): boolean {
  return time.section?.mode === 'plan' && by?.kind === 'year' && /[到至]/.test(time.folded.charAt(by.start - 1));
}

/** What a plan reports as reached already (已完成) without a time word of its own is about the year reviewed. */
function reportedInPlan(time: ParagraphTime, start: number, now: Current, status: FigureStatus): Current {
  const { reviewed } = time.calendar;
  if (status === 'target' || time.section?.mode !== 'plan' || reviewed === null || (now.span?.to ?? 0) <= reviewed) return now;
  if (now.by && now.by.start >= sentenceStart(time.sentences, start)) return now;
  return { ...now, span: { from: reviewed, to: reviewed } };
}

/** Reads the time words of the whole text once; the function returned tells the time of any number in it by its place. */
export function timeTrack(clean: CleanText, outline: Outline): TimeTrack {
  const times = paragraphTimes(clean, outline);
  return (paragraph, start, end, kind, hints) => {
    const time = times[paragraph];
    if (!time) return { period: '', status: 'actual' };
    const now = current(time, start);
    const starts = hints.startValue || startsRange(time.folded, start, end, sentenceStart(time.sentences, start));
    const status = statusOf(time, start, now);
    const period = periodOf(time, start, end, kind, { ...hints, startValue: starts }, reportedInPlan(time, start, now, status));
    // What a plan starts from has been reached.
    return { period, status: starts && Number(period) <= (time.calendar.reviewed ?? 0) ? 'actual' : status };
  };
}
