import type { Draft } from '../layer.ts';
import type { Rule } from '../rule.ts';
import { replaceAll } from './drafts.ts';
import { MARKUP_FORMS } from './markup-forms.ts';

/** Text between two pairs of asterisks. Asterisks beside an underscore or a third one are a mask, not markup. */
const BOLD = /(?<![*_＊\\])\*\*(?![*_＊])([^*]+)\*\*(?![*_＊])/g;
const SIGNS = /[*#>\\<&_$]/;

function bold(text: string): Draft[] {
  return [...text.matchAll(BOLD)].flatMap((found) => {
    const mark = (from: number): Draft => ({ rule: 'bold-marks', kind: 'markup', from, to: from + 2, text: '' });
    return [mark(found.index), mark(found.index + found[0].length - 2)];
  });
}

/** **经济运行稳中向好。** → 经济运行稳中向好。 Left-over Markdown, TeX and HTML is taken away, what it marks stays. */
export const markup: Rule = (text) => {
  if (!SIGNS.test(text)) return [];
  return [...bold(text), ...MARKUP_FORMS.flatMap(({ rule, form, by }) => replaceAll(text, form, rule, 'markup', () => by))];
};
