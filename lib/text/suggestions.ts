import type { Notice, Paragraph } from '../model.ts';
import type { Rule } from './rule.ts';
import { strayQuestionMarks } from './rules/dot.ts';
import { strayDots } from './rules/stray-dot.ts';
import { strayWords } from './rules/stray-word.ts';
import type { Survey } from './survey.ts';

/** Rules whose reading is likely, but not certain enough to be put into the text. */
const RULES: readonly Rule[] = [strayWords, strayQuestionMarks, strayDots];

/** Damage that stays as it stands: a notice for each place, with the likely reading, if there is one, as `repaired`. */
export function suggestions(paragraphs: readonly Paragraph[], survey: Survey): Notice[] {
  return paragraphs.flatMap(({ text }, paragraph) =>
    RULES.flatMap((rule) =>
      rule(text, survey).map(({ kind, from, to, text: repaired }) => ({
        kind: kind === 'stray' ? ('stray' as const) : ('dot' as const),
        text: text.slice(from, to),
        ...(repaired !== text.slice(from, to) && { repaired }),
        paragraph,
        start: from,
        end: to,
      })),
    ),
  );
}
