import type { Edit, EditKind, Notice, NoticeKind, Paragraph, SourceBlock } from '../model.ts';

const NOTICE_OF: Readonly<Record<EditKind, NoticeKind>> = {
  reading: 'annotation',
  misdecoded: 'misdecoded',
  dot: 'dot',
  markup: 'markup',
  stray: 'stray',
  space: 'space',
  'page-break': 'page-break',
  'chunk-number': 'markup',
};
const AROUND = 2;

/** Offsets in a paragraph around a repair of [start, end) that took characters away without putting any in their place. */
function shown(text: string, start: number, end: number): readonly [number, number] {
  return start < end ? [start, end] : [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
}

/** One notice for each repair: what stood there, what it is read as, and where that stands. */
export function repairNotices(paragraphs: readonly Paragraph[], edits: readonly Edit[], blocks: readonly SourceBlock[]): Notice[] {
  return paragraphs.flatMap(({ text, pieces }, paragraph) =>
    pieces.flatMap((piece) => {
      const edit = piece.edit === undefined ? undefined : edits[piece.edit];
      if (!edit) return [];
      const [start, end] = shown(text, piece.start, piece.end);
      const stood = blocks[edit.block]?.text.slice(edit.from, edit.to) || '¶';
      const [before, after] = [text.slice(start, piece.start), text.slice(piece.end, end)];
      return [{ kind: NOTICE_OF[edit.kind], text: before + stood + after, repaired: text.slice(start, end), paragraph, start, end }];
    }),
  );
}
