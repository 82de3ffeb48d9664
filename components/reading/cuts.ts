import type { Paragraph, Reading } from '../../lib/model.ts';

/** A run of a paragraph: plain, the number of a figure, or the opening words that lead it. */
export interface Run {
  readonly text: string;
  readonly figure?: number;
  readonly lead?: boolean;
  /** A sentence was put together here across two pages of the source. */
  readonly joined?: boolean;
}

const LEAD = /^(?:——|[一二三四五六七八九十]{1,2}是|[（(][一二三四五六七八九十]{1,2}[）)])[^。；，：]{2,40}[。；，：]/;

/** Figures by paragraph, in order of place; overlapping ones after the first are left out. */
export function figuresByParagraph({ figures }: Reading): ReadonlyMap<number, readonly number[]> {
  const by = new Map<number, number[]>();
  figures.forEach((figure, index) => {
    if (figure.table !== undefined || figure.paragraph < 0) return;
    const own = by.get(figure.paragraph) ?? [];
    own.push(index);
    by.set(figure.paragraph, own);
  });
  for (const own of by.values()) own.sort((a, b) => (figures[a]?.start ?? 0) - (figures[b]?.start ?? 0));
  return by;
}

/** Cuts a paragraph at its figures, at the end of its lead, and where pages were joined. The runs together are its text. */
export function cutsOf(paragraph: Paragraph, own: readonly number[], { figures, edits }: Reading): Run[] {
  const { text, pieces } = paragraph;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const joints = new Set(
    pieces.flatMap((piece) => (piece.edit !== undefined && edits[piece.edit]?.kind === 'page-break' ? [piece.end] : [])),
  );
  const runs: Run[] = [];
  let at = 0;
  const plain = (to: number) => {
    for (const stop of [...joints, lead, to].filter((place) => place > at && place <= to).sort((a, b) => a - b)) {
      if (stop <= at) continue;
      runs.push({ text: text.slice(at, stop), ...(stop <= lead ? { lead: true } : {}), ...(joints.has(stop) ? { joined: true } : {}) });
      at = stop;
    }
  };
  for (const index of own) {
    const { start = 0, end = 0 } = figures[index] ?? {};
    if (start < at || end <= start || end > text.length) continue;
    plain(start);
    runs.push({ text: text.slice(start, end), figure: index, ...(end <= lead ? { lead: true } : {}) });
    at = end;
  }
  plain(text.length);
  return runs;
}
