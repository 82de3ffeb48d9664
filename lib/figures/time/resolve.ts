import type { CleanText, FigureKind, FigureStatus, Outline } from '../../model.ts';
import { type Current, currentAt } from './current.ts';
import { paragraphTimes } from './frames.ts';
import { explainsPlan, inYearPlanned } from './glossary.ts';
import { type ParagraphTime, sentenceStart } from './paragraph-time.ts';
import { periodAt } from './period.ts';
import { startsRange } from './start-value.ts';
import { statusAt } from './status.ts';
import { JUST_DONE } from './status-words.ts';

/** What the reader of figures already knows about a number. */
export interface TimeHints {
  /** True if the thing adds up over several years (新增, 建成), false if it is a stock or rate reached; counts where the clause does not say. */
  readonly accumulates?: boolean;
  /** True for A in 从A增加到B. */
  readonly startValue?: boolean;
  /** True for what is there, whatever a section aims at: the people of the place. */
  readonly exists?: boolean;
}

/** The time a figure is about (`2015`, `2011-2015`, `2020-04`, `2020-Q1`, or empty) and whether it is reported or aimed at. */
export interface FigureTime {
  readonly period: string;
  readonly status: FigureStatus;
}

export type TimeTrack = (paragraph: number, start: number, end: number, kind: FigureKind, hints: TimeHints) => FigureTime;

/** What a plan reports as reached already (已完成) without a time word of its own is about the year reviewed; what led up to the speech is not. */
function reportedInPlan(time: ParagraphTime, floor: number, start: number, now: Current): Current {
  if (JUST_DONE.test(time.folded.slice(Math.max(0, start - 8), start))) return now;
  const { reviewed } = time.calendar;
  if (!time.plan || reviewed === null || (now.span?.to ?? 0) <= reviewed) return now;
  if (now.by && now.by.start >= floor) return now;
  return { ...now, span: { from: reviewed, to: reviewed } };
}

/** What is there is there in the year reviewed, not in the years aimed at. */
function atReview({ calendar: { reviewed } }: ParagraphTime, now: Current): Current {
  return reviewed !== null && (now.span?.to ?? 0) > reviewed ? { ...now, span: { from: reviewed, to: reviewed } } : now;
}

/** Reads the time words of the whole text once; the function returned tells the time of any number in it by its place. */
export function timeTrack(clean: CleanText, outline: Outline): TimeTrack {
  const times = paragraphTimes(clean, outline);
  return (paragraph, start, end, kind, { accumulates, startValue, exists }) => {
    const time = times[paragraph];
    if (!time) return { period: '', status: 'actual' };
    const floor = sentenceStart(time.sentences, start);
    const spoken = currentAt(time, start);
    const now = explainsPlan(time) ? inYearPlanned(time, spoken) : spoken;
    const status = exists ? 'actual' : statusAt(time, start, now);
    const starts = startValue || startsRange(time.folded, start, end, floor);
    const told = exists ? atReview(time, now) : status === 'actual' ? reportedInPlan(time, floor, start, now) : now;
    const period = periodAt(time, { start, end, kind, accumulates, starts }, told);
    // What a plan starts from has been reached.
    return { period, status: starts && Number(period) <= (time.calendar.reviewed ?? 0) ? 'actual' : status };
  };
}
