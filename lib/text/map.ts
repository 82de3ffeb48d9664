import type { Paragraph, Piece } from '../model.ts';

/** A place in the source: offset into the text of a block. */
export interface SourcePlace {
  readonly block: number;
  readonly offset: number;
}

/** A run of a block's text. */
export interface SourceRange {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A place in the clean text: offset into a paragraph. */
export interface CleanPlace {
  readonly paragraph: number;
  readonly offset: number;
}

/** Index of the last piece for which `before` holds, −1 if for none. It must hold for the first pieces up to some point, and for none after. */
function lastPiece(pieces: readonly Piece[], before: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where the character at `offset` of a paragraph stands in the source. Inside a repaired run it is the start of what was repaired; at the
 * paragraph's end it is the end of its last block.
 */
export function cleanToSource(paragraph: Paragraph, offset: number): SourcePlace {
  const at = Math.max(0, Math.min(offset, paragraph.text.length));
  const piece = paragraph.pieces[lastPiece(paragraph.pieces, (p) => p.start <= at)];
  if (!piece) return { block: paragraph.pieces[0]?.block ?? -1, offset: 0 };
  if (at >= piece.end && at >= paragraph.text.length) return { block: piece.block, offset: piece.to };
  return { block: piece.block, offset: piece.edit === undefined ? piece.from + at - piece.start : piece.from };
}

/** The source text that paragraph [start, end) comes from, a range for each block; a repaired run counts as a whole. For highlighting. */
export function sourceRanges(paragraph: Paragraph, start: number, end: number): SourceRange[] {
  const ranges: SourceRange[] = [];
  const first = Math.max(
    0,
    lastPiece(paragraph.pieces, (p) => p.end <= start),
  );
  for (const piece of paragraph.pieces.slice(first)) {
    if (piece.start >= end) break;
    if (piece.end <= start) continue;
    const whole = piece.edit !== undefined;
    const from = whole ? piece.from : piece.from + Math.max(0, start - piece.start);
    const to = whole ? piece.to : piece.from + Math.min(end, piece.end) - piece.start;
    const last = ranges.at(-1);
    if (last?.block === piece.block) ranges[ranges.length - 1] = { ...last, to };
    else ranges.push({ block: piece.block, from, to });
  }
  return ranges;
}

/**
 * Where a character of the source stands in the clean text: the inverse of `cleanToSource` for every offset outside a repair. Source text
 * that a repair replaced or removed leads to the start of the repair. Null if no paragraph holds the block.
 */
export function sourceToClean(paragraphs: readonly Paragraph[], block: number, offset: number): CleanPlace | null {
  let low = 0;
  let high = paragraphs.length;
  const startsBefore = (p: Paragraph) => (p.pieces[0]?.block ?? -1) <= block;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startsBefore(paragraphs[middle] as Paragraph)) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low - 1];
  const piece = found?.pieces[lastPiece(found.pieces, (p) => p.block < block || (p.block === block && p.from <= offset))];
  if (!found || piece?.block !== block) return null;
  const within = piece.edit === undefined ? Math.min(offset, piece.to) - piece.from : offset >= piece.to ? piece.end - piece.start : 0;
  return { paragraph: low - 1, offset: piece.start + within };
}
