import { asciiYears, type Span } from '../../calendar.ts';
import type { CleanText, Outline, Report, Section, SectionMode } from '../../model.ts';
import { type Calendar, type Mention, mentionsOf } from './mentions.ts';
import { SHORT_LIVED, TURNING } from './time-words.ts';

/** What is known about a paragraph before its numbers are looked at. */
export interface ParagraphTime {
  readonly folded: string;
  readonly calendar: Calendar;
  readonly section: Section | undefined;
  /** The time that holds at its beginning. */
  readonly base: Span | null;
  readonly mentions: readonly Mention[];
  /** Where its sentences begin. */
  readonly sentences: readonly number[];
}

/** The years a report, and the section of it one reads, gives its relative time words. */
function calendarOf(report: Report | undefined, mode: SectionMode | undefined): Calendar {
  if (!report?.year) return { given: null, reviewed: null, planned: null, spoken: null };
  const { year, period, kind } = report;
  const reviewed = kind === 'plan' ? year - 1 : Number(period.slice(-4)) || year - 1;
  const planned = reviewed + 1;
  return { given: year, reviewed, planned, spoken: mode === 'plan' ? planned : reviewed };
}

/** The span a section speaks of: its heading's, else the year planned or reviewed. */
export function sectionSpan(section: Section | undefined, { reviewed, planned }: Calendar): Span | null {
  const years = section?.period.match(/\d{4}/g)?.map(Number);
  if (years?.[0]) return { from: years[0], to: years.at(-1) ?? years[0] };
  const only = section?.mode === 'plan' ? planned : reviewed;
  return only === null ? null : { from: only, to: only };
}

/** A heading that starts its text anew, so that no earlier 五年来 reaches into it: （一）, 一、, a line of its own. Leads (一是, ——) do not. */
const ANEW = /^(?:#|\*\*)?[\s　]*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分)/;
const ANNOUNCES = /(?:[：:]|以下.{0,12}工作[。：:]?|下列.{0,12})$/;
/** The most that may stand between a sentence's beginning and the time word at its head. */
const HEAD = 16;

function sentenceAt(sentences: readonly number[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the sentence that holds `at` begins. */
export function sentenceStart(sentences: readonly number[], at: number): number {
  return sentences[sentenceAt(sentences, at)] ?? 0;
}

/**
 * True for a time word that holds until the paragraph ends or another one takes over. It stands at the head of its sentence; but in a text
 * about several years one of them named by itself (2015年) is meant for its own sentence, and so is a look back in a plan.
 */
export function carries(time: ParagraphTime, mention: Mention): boolean {
  if (SHORT_LIVED.has(mention.kind) || !atHead(time, mention)) return false;
  const { base, folded, calendar } = time;
  const past = mention.span && calendar.planned !== null && mention.span.to < calendar.planned;
  if (time.section?.mode === 'plan' && past) return false;
  const inside = base && mention.span && base.from < base.to && mention.span.from === mention.span.to && mention.span.to <= base.to;
  return !inside || mention.kind !== 'year' || startsReview(folded, mention);
}

function atHead(time: ParagraphTime, mention: Mention): boolean {
  const from = sentenceStart(time.sentences, mention.start);
  return mention.role === 'set' && mention.start - from <= HEAD && !/\d/.test(time.folded.slice(from, mention.start));
}

/** True for several years that are but a part of those spoken of already: 两年来 in a review of five. */
function within(inner: Span, outer: Span | null): boolean {
  return outer !== null && inner.from < inner.to && inner.from > outer.from && inner.to <= outer.to;
}

/** The time a paragraph leaves to those that follow; undefined if it changes nothing. */
function turn(time: ParagraphTime): Span | undefined {
  const { planned } = time.calendar;
  const found = time.mentions.findLast((mention) => {
    if (!mention.span || !atHead(time, mention)) return false;
    if (TURNING.has(mention.kind)) return !within(mention.span, time.base);
    const only = mention.span.from === mention.span.to;
    if (time.section?.mode === 'plan') return only && mention.span.to === planned && mention.kind !== 'whole';
    return mention.kind === 'year' && startsReview(time.folded, mention);
  });
  return found?.span ?? undefined;
}

/** 刚刚过去的2015年, or 2016年是……的一年: what follows is about that year. */
function startsReview(folded: string, { start, end }: Mention): boolean {
  return /过去的\s?$/.test(folded.slice(Math.max(0, start - 4), start)) || /^是[^。]{0,40}[年]。/.test(folded.slice(end, end + 46));
}

/** Goes through the text once and notes for every paragraph the time that holds at its beginning, its time words and its sentences. */
export function paragraphTimes(clean: CleanText, outline: Outline): ParagraphTime[] {
  const sectionOf = new Int32Array(clean.paragraphs.length).fill(-1);
  outline.sections.forEach((section, index) => {
    sectionOf.fill(index, section.from, section.to + 1);
  });
  const sentences: number[][] = clean.paragraphs.map(() => []);
  for (const { paragraph, start } of outline.sentences) sentences[paragraph]?.push(start);
  let report = 0;
  let frame: Span | null = null;
  let top = '';
  let announced = false;
  return clean.paragraphs.map((paragraph, index): ParagraphTime => {
    const folded = asciiYears(paragraph.folded);
    while ((outline.reports[report]?.to ?? index) < index && report < outline.reports.length - 1) report++;
    const section = outline.sections[sectionOf[index] ?? -1];
    const calendar = calendarOf(outline.reports[report], section?.mode);
    const key = `${report}|${section?.mode}|${section?.period}`;
    const planning = section?.mode === 'plan';
    if (key !== top || (section?.from === index && !planning && !announced && ANEW.test(folded))) frame = sectionSpan(section, calendar);
    if (key !== top) announced = false;
    top = key;
    const time: ParagraphTime = {
      folded,
      calendar,
      section,
      base: frame,
      mentions: mentionsOf(folded, calendar),
      sentences: sentences[index] ?? [],
    };
    const turned = turn(time);
    if (turned) {
      frame = turned;
      announced = ANNOUNCES.test(folded.trim());
    }
    return time;
  });
}
