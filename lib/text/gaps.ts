import type { Notice, Paragraph, SourceGap } from '../model.ts';
import { GAP_PHRASES } from './gap-phrases.ts';

const ANY = new RegExp(GAP_PHRASES.map(({ form }, i) => `(?<g${i}>${form.source})`).join('|'), 'g');
const SIGNS = /过长|到此结束|省略|[略未节]|剩|继续|点击|付费|购买|开通/;

/** Gaps the text itself speaks of: a notice where the words stand. */
export function statedGaps(paragraphs: readonly Paragraph[]): Notice[] {
  return paragraphs.flatMap(({ folded, text }, paragraph) => {
    if (!SIGNS.test(folded)) return [];
    return [...folded.matchAll(ANY)].map((found) => {
      const phrase = GAP_PHRASES.findIndex((_, i) => found.groups?.[`g${i}`] !== undefined);
      const [start, end] = [found.index, found.index + found[0].length];
      return { kind: GAP_PHRASES[phrase]?.kind ?? 'truncated', text: text.slice(start, end), paragraph, start, end };
    });
  });
}

/** Gaps the page declares: a notice at the end of the paragraph that the gap follows. `paragraphOf` leads from a block to its paragraph. */
export function declaredGaps(gaps: readonly SourceGap[], paragraphs: readonly Paragraph[], paragraphOf: readonly number[]): Notice[] {
  return gaps.map(({ kind, text, after }) => {
    const paragraph = paragraphOf[after];
    if (paragraph === undefined) return { kind, text };
    const end = paragraphs[paragraph]?.text.length ?? 0;
    return { kind, text, paragraph, start: end, end };
  });
}
