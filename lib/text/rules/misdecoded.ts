import type { Notice, Paragraph } from '../../model.ts';
import type { Draft } from '../layer.ts';
import { balanced } from '../misdecoded/balance.ts';
import { CLAUSE, CUT_MARKS, DAMAGE, DAMAGED } from '../misdecoded/form.ts';
import { gbk } from '../misdecoded/gbk.ts';
import type { RunReading } from '../misdecoded/search.ts';
import type { Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

/** A reading is put in if it is the right one with this likelihood: then about 1 in 200 runs of texts like ours is read wrong. */
const CERTAIN = 0.94;
/** So many runs of a text are tried; each takes some hundredths of a second. */
const TRIED = 60;
/** So far a run is looked through for its end. */
const LONGEST = 130;
/** So far from a run brackets and quotation marks that are open close. */
const CLOSES = 40;

/** How likely the first of some readings is, if one of them is right. */
function likelihood(readings: readonly RunReading[]): number {
  const best = readings[0]?.score ?? 0;
  return 1 / readings.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
}

/** The reading of the run at `from`, if it clearly wins. */
function winner(text: string, from: number, survey: Survey): RunReading | null {
  const mark = CUT_MARKS[text.charAt(from + 1)] ?? '';
  const search = survey.search(CLAUSE.test(text.slice(from + 2, from + LONGEST)));
  const all = search?.read(text, from, gbk().code(mark.charCodeAt(0))) ?? [];
  const before = text.slice(text.lastIndexOf('。', from) + 1, from);
  const matching = all.filter((reading) => balanced(before, reading.text, text.slice(reading.to, reading.to + CLOSES)));
  const readings = matching.length > 0 ? matching : all;
  const [first] = readings;
  return first && !first.guessesNumber && likelihood(readings) >= CERTAIN ? first : null;
}

/** 規?；藴驶蜕鷳B化 → 規模化、標準化和生態化: text that was cut and read one byte off. Put right where words are at hand and one reading clearly wins. */
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
