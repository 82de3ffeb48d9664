import { fold } from '../fold.ts';
import type { CleanText } from '../model.ts';

/** A clean text of one paragraph a line, as if nothing had needed repair. */
export function cleanText(lines: readonly string[], title = ''): CleanText {
  return {
    meta: { title, heading: '', host: '', address: '', published: '' },
    paragraphs: lines.map((text, block) => ({
      text,
      folded: fold(text),
      role: 'paragraph',
      pieces: [{ start: 0, end: text.length, block, from: 0, to: text.length }],
    })),
    edits: [],
    notices: [],
    tables: [],
  };
}
