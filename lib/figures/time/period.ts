import { partOfYear, type Span, smallNumber, spanText } from '../../calendar.ts';
import type { FigureKind } from '../../model.ts';
import { beyondYearly, clauseStart } from './clause.ts';
import type { Current } from './current.ts';
import { sectionSpan } from './frames.ts';
import type { Mention } from './mentions.ts';
import { isYear, type ParagraphTime, sentenceStart } from './paragraph-time.ts';
import { EVERY_YEAR, RUNS } from './several-years.ts';
import { shareOf } from './share.ts';

/** A number as the time of it is asked for. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly accumulates: boolean | undefined;
  /** True for A in 从A增加到B. */
  readonly starts: boolean;
}

/** The span that holds around a year, for 年均 in a sentence that names the last year alone; several years named stay as they are. */
function around(time: ParagraphTime, span: Span): Span {
  if (!isYear(span)) return span;
  const section = sectionSpan(time.section, time.calendar);
  const wide = [time.base, section].find((s) => s && !isYear(s) && s.from <= span.from && span.to <= s.to);
  return wide ?? span;
}

/** True for 到2020年 in a plan: what is to be added by then is added over all the years planned. */
function aimed(time: ParagraphTime, by: Mention | undefined): boolean {
  return time.plan && by?.kind === 'year' && /[到至]/.test(time.folded.charAt(by.start - 1));
}

/** The years of a run that ends in the year spoken of (连续三年每年提高, 两年平均增长); 0 if there is none. */
function runOf(clause: string): number {
  for (const { pattern } of RUNS) {
    const found = pattern.exec(clause);
    if (found) return smallNumber(found[1]?.replace('两', '二') ?? '') ?? 0;
  }
  return 0;
}

/** The period of a number, given the time spoken of where it stands; empty if that is unknown. */
export function periodAt(time: ParagraphTime, { start, end, kind, accumulates, starts }: Spot, { span, part, by }: Current): string {
  if (!span) return '';
  const floor = sentenceStart(time.sentences, start);
  const clause = time.folded.slice(clauseStart(time.folded, start, floor), start);
  const run = runOf(clause);
  if (isYear(span) && run > 1) return spanText({ from: span.to - run + 1, to: span.to });
  if (part) return partOfYear(span.to, part);
  if (starts && by?.kind === 'year-range' && time.folded.charAt(by.start - 1) === '从') return String(span.from);
  if (starts) return String(by?.role === 'start' ? span.to : around(time, span).from - 1);
  if (kind !== 'rank' && EVERY_YEAR.test(beyondYearly(clause))) return spanText(around(time, span));
  if (shareOf(time.folded, start, end, kind, floor, accumulates) === 'last') return String(span.to);
  return spanText(aimed(time, by) ? around(time, span) : span);
}
