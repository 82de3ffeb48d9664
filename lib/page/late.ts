/** What a page adds after it was read: clutter to hide, report text to be read, or neither. */
import { finish } from '../steps.ts';
import { contextSteps } from './context.ts';
import { BY_PLACE, BY_WORDS, judge } from './judge.ts';
import type { HidePlan } from './model.ts';
import { NO_SHEETS } from './page-style.ts';
import { surveySteps } from './survey.ts';

/**
 * Judges one added element by itself, without asking for layout or the style sheets: how many Chinese characters of report text it
 * brings, or how to hide it; undefined if it is neither.
 */
export function judgeLate(doc: Document, element: Element): HidePlan | number | undefined {
  const context = finish(contextSteps(finish(surveySteps(doc, element, NO_SHEETS))));
  if (context.report.of(0) > 0) return context.report.of(0);
  const { lines } = context.survey;
  const marks = lines.map((line) => judge(context, line, BY_PLACE) ?? judge(context, line, BY_WORDS));
  const [first] = marks;
  const frame = lines.length === 0 && context.foreign.of(0) > 0 ? context.named[0] : undefined;
  const mark = frame ?? (lines.length > 0 && marks.every(Boolean) ? first : undefined);
  if (!mark) return undefined;
  return { target: element, rule: mark.rule, group: mark.group, text: lines.map((line) => line.text).join(' ') };
}
