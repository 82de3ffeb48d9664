import type { CleanText, Notice } from '../model.ts';
import { scan } from './marks.ts';

/** Without these no digits of a paragraph can be destroyed: a digit beside a mask, or beside a point that no digit follows, or with a foreign sign in it. */
const SUSPECT = /\d[xX×*＊]|\d\s?\.(?!\s?\d)|\d[vVoOlI?·•。]\d/;

/** One notice for each number of which the site left only some digits (235.亿元, 8xx万人): it is shown as it stands, and no figure is made of it. */
export function unreadableNotices({ paragraphs }: Pick<CleanText, 'paragraphs'>): Notice[] {
  return paragraphs.flatMap(({ text, folded }, paragraph) => {
    if (!SUSPECT.test(folded)) return [];
    return scan(folded).lost.flatMap(({ start, end }): Notice[] =>
      /\d/.test(folded.slice(start, end)) ? [{ kind: 'unreadable', text: text.slice(start, end), paragraph, start, end }] : [],
    );
  });
}
