import type { Notice, Paragraph } from '../model.ts';
import { MASK_FORMS } from './mask-forms.ts';

const ANY = new RegExp(MASK_FORMS.map(({ form }, i) => `(?<m${i}>${form.source})`).join('|'), 'g');
const SIGNS = /[xXＸ×某*＊_＿□■○〇]/;

/** One notice for each place where the site has hidden a word, a value or a year. What it hid is never put in its place. */
export function findMasks(paragraphs: readonly Paragraph[]): Notice[] {
  return paragraphs.flatMap(({ text }, paragraph) => {
    if (!SIGNS.test(text)) return [];
    return [...text.matchAll(ANY)].map((found) => {
      const form = MASK_FORMS.findIndex((_, i) => found.groups?.[`m${i}`] !== undefined);
      const kind = MASK_FORMS[form]?.kind ?? 'masked';
      return { kind, text: found[0], paragraph, start: found.index, end: found.index + found[0].length };
    });
  });
}
