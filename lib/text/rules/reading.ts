import { fold } from '../../fold.ts';
import type { Draft } from '../layer.ts';
import type { Rule } from '../rule.ts';
import { isSyllable, READING, TONELESS } from './reading-form.ts';

/** So many readings in a document are no author's gloss on a rare character. */
const MANY = 4;

function drafts(text: string, form: RegExp, belongs: (before: string) => boolean): Draft[] {
  return [...text.matchAll(form)].flatMap((found) => {
    const from = found.index;
    const wrong = !belongs(text.charAt(from - 1)) && isSyllable(found[0].replace(/[（() ）]/g, ''));
    return wrong ? [{ rule: 'reading', kind: 'reading' as const, from, to: from + found[0].length, text: '' }] : [];
  });
}

/**
 * 經(jīng)濟 → 經濟: a reading in brackets, glued on by a converter after the character it changed. A gloss on a rare character in a
 * simplified text (鲊（zhǎ）) stays, and so does what is no syllable: 草案(draft), 浙(禾)商, BT(建設移交).
 */
export const readings: Rule = (text, survey) => {
  if (survey.readings === 0 || !/[（(]/.test(text)) return [];
  if (survey.readings >= MANY) return [...drafts(text, READING, () => false), ...drafts(text, TONELESS, () => false)];
  return drafts(text, READING, (before) => !survey.traditional && fold(before) === before);
};
