import type { Span } from '../../calendar.ts';
import type { Mention } from './mentions.ts';
import { atHead, isYear, type ParagraphTime, startsReview } from './paragraph-time.ts';
import { TURNING } from './time-words.ts';

/** A heading that speaks of several years, so that its text may turn to them. */
const SEVERAL = /[两二三四五六2-6]年|五[”"]|任期|届/;
/** A paragraph so short only leads to what follows. */
const LEAD_IN = 80;
/** Words of a sentence that sets tasks; one that only says what year it is does not turn a plan to it. */
const TASKS = /目标|任务|工作|抓好|重点|安排|实施|确保/;
const MERELY = /是[^。]{0,60}(?:开局|起步|关键|第一|重要|收官|承上启下)[^。]{0,8}(?:年|一年)/;

/** True for several years that are but a part of those spoken of already: 两年来 in a review of five. */
function within(inner: Span, outer: Span | null): boolean {
  return outer !== null && !isYear(inner) && inner.from > outer.from && inner.to <= outer.to;
}

/** True if the paragraphs that follow may be about several years: their heading says so, or this one leads to them. */
function opensYears({ folded, headings, section, plan, base }: ParagraphTime): boolean {
  if (section === undefined || (base && !isYear(base)) || SEVERAL.test(headings)) return true;
  return !plan && folded.length <= LEAD_IN;
}

function turnsReview(time: ParagraphTime, mention: Mention, span: Span): boolean {
  if (!TURNING.has(mention.kind)) return startsReview(time, mention);
  return isYear(span) || (!within(span, time.base) && opensYears(time));
}

function turnsPlan(time: ParagraphTime, mention: Mention, span: Span): boolean {
  if (!isYear(span)) return TURNING.has(mention.kind) && opensYears(time);
  // One of the years of a plan of several is meant for its own tasks.
  if (time.calendar.ahead) return false;
  const sentence = /^[^。]{0,120}/.exec(time.folded.slice(mention.start))?.[0] ?? '';
  return span.to === time.calendar.planned && TASKS.test(sentence) && !MERELY.test(sentence);
}

/** The time a paragraph leaves to those that follow (过去一年，我们……); undefined if it changes nothing. */
export function turn(time: ParagraphTime): Span | undefined {
  const turns = time.plan ? turnsPlan : turnsReview;
  const found = time.mentions.findLast((mention) => mention.span && atHead(time, mention) && turns(time, mention, mention.span));
  return found?.span ?? undefined;
}
