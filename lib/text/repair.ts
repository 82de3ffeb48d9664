import { fold } from '../fold.ts';
import type { CleanText, Edit, Paragraph, Piece, SourceText } from '../model.ts';
import { glossReadings } from './rules/reading.ts';

type Rule = (text: string) => readonly Pick<Edit, 'rule' | 'kind' | 'from' | 'to' | 'text'>[];

const RULES: readonly Rule[] = [glossReadings];

/** Repairs what can be repaired with certainty. Every change is an edit; the pieces of a paragraph lead back to the source. */
export function repair(source: SourceText): CleanText {
  const edits: Edit[] = [];
  const paragraphs = source.blocks.map((block, index): Paragraph => {
    const own = RULES.flatMap((rule) => rule(block.text)).sort((a, b) => a.from - b.from);
    const pieces: Piece[] = [];
    let text = '';
    let at = 0;
    const keep = (to: number) => {
      if (to <= at) return;
      pieces.push({ start: text.length, end: text.length + to - at, block: index, from: at, to });
      text += block.text.slice(at, to);
      at = to;
    };
    for (const edit of own) {
      if (edit.from < at) continue;
      keep(edit.from);
      pieces.push({
        start: text.length,
        end: text.length + edit.text.length,
        block: index,
        from: edit.from,
        to: edit.to,
        edit: edits.length,
      });
      edits.push({ ...edit, block: index });
      text += edit.text;
      at = edit.to;
    }
    keep(block.text.length);
    return { text, folded: fold(text), role: block.role, pieces };
  });
  return { meta: source.meta, paragraphs, edits, notices: [], tables: source.tables };
}
