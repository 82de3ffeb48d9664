import type { FigureStatus } from '../../model.ts';
import { clauseStart } from './clause.ts';
import type { Current } from './current.ts';
import { explainsPlan } from './glossary.ts';
import { type ParagraphTime, sentenceStart } from './paragraph-time.ts';
import { ACTUAL_WORDS, type StatusWord, TARGET_BEHIND, TARGET_WORDS } from './status-words.ts';

/** The most of a sentence before the number that is looked at. */
const SENTENCE = 200;

/** Whether a number is reported or aimed at: by the year it is about, by words of its clause or sentence, else by its section. */
export function statusAt(time: ParagraphTime, start: number, { span, by }: Current): FigureStatus {
  const { reviewed } = time.calendar;
  const plan = time.plan;
  if (span && reviewed !== null) {
    if (plan && span.to <= reviewed) return 'actual';
    if (!plan && span.to > reviewed && by?.kind !== 'this' && by?.kind !== 'entered') return 'target';
  }
  const floor = Math.max(sentenceStart(time.sentences, start), start - SENTENCE);
  const clause = time.folded.slice(clauseStart(time.folded, start, floor), start);
  const sentence = time.folded.slice(floor, start);
  const says = (words: readonly StatusWord[]) => words.some(({ reach, pattern }) => pattern.test(reach === 'clause' ? clause : sentence));
  if (plan || explainsPlan(time)) return says(ACTUAL_WORDS) ? 'actual' : 'target';
  return says(TARGET_WORDS) || TARGET_BEHIND.test(time.folded.slice(start, start + 20)) ? 'target' : 'actual';
}
