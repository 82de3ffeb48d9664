import type { Notice, Paragraph } from '../../model.ts';
import type { Draft } from '../layer.ts';
import { CUT_MARKS, DAMAGE, DAMAGED } from '../misdecoded/form.ts';
import { gbk } from '../misdecoded/gbk.ts';
import type { RunReading } from '../misdecoded/search.ts';
import type { Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

/** By how much (logarithm) the best reading must be likelier than the next. */
const AHEAD = 2.4;
/** In simplified script runs are longer and vanished bytes more: wrong readings come closer. */
const AHEAD_SIMPLIFIED = 4;
/** So many pairs of characters that the document does not know may be in a reading. */
const MOST_UNKNOWN = 2;
/** So many runs of a text are tried; each takes some milliseconds. */
const TRIED = 200;

/** Whether opening and closing quotation marks take turns. */
function quotesMatch(text: string): boolean {
  return [...text.matchAll(/[“”]/g)].every(([mark], i) => mark === (i % 2 ? '”' : '“'));
}

/** The reading of the run at `from`, if it clearly wins. */
function winner(text: string, from: number, survey: Survey): RunReading | null {
  const mark = CUT_MARKS[text.charAt(from + 1)] ?? '';
  const all = survey.search.read(text, from, gbk().code(mark.charCodeAt(0)));
  const matching = all.filter((reading) => quotesMatch(text.slice(0, from) + reading.text + text.slice(reading.to, reading.to + 40)));
  const [first, second] = matching.length > 0 ? matching : all;
  if (!first || first.guessesNumber || survey.search.unknownPairs(text, from, first) > MOST_UNKNOWN) return null;
  return first.score - (second?.score ?? -Infinity) >= (survey.traditional ? AHEAD : AHEAD_SIMPLIFIED) ? first : null;
}

/** 規?；藴驶蜕鷳B化 → 規模化、標準化和生態化: text that was cut and read one byte off. Put right where one reading clearly wins. */
export const misdecoded: Rule = (text, survey) => {
  const drafts: Draft[] = [];
  for (const { index: from } of text.matchAll(DAMAGE)) {
    if (from < (drafts.at(-1)?.to ?? 0) || !survey.spend('misdecoded', TRIED)) continue;
    const reading = winner(text, from, survey);
    if (reading) drafts.push({ rule: 'misdecoded', kind: 'misdecoded', from, to: reading.to, text: reading.text });
  }
  return drafts;
};

/** Damaged runs that are left: flagged as far as the stretch of non-ASCII goes. */
export function unreadRuns(paragraphs: readonly Paragraph[]): Notice[] {
  return paragraphs.flatMap(({ text }, paragraph) =>
    [...text.matchAll(DAMAGED)].map(({ 0: run, index }) => ({
      kind: 'misdecoded' as const,
      text: run,
      paragraph,
      start: index,
      end: index + run.length,
    })),
  );
}
