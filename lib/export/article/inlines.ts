import type { Edit, Paragraph } from '../../model.ts';
import { evenedOffsets } from './evened.ts';
import type { Inline } from './model.ts';
import type { Span } from './spans.ts';

/** Offsets at which a sentence was joined across pages. */
export function jointsOf({ pieces }: Paragraph, edits: readonly Edit[]): number[] {
  return pieces.flatMap(({ start, edit }) => (edit !== undefined && edits[edit]?.kind === 'page-break' ? [start] : []));
}

/** What of a layer holds at an offset; asked in rising order only. */
function holding(spans: readonly Span[]) {
  let next = 0;
  return (offset: number): Span['marks'] => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const span = spans[next];
    return span && span.start <= offset ? span.marks : {};
  };
}

/**
 * Cuts a paragraph into runs that are shown in one way each, with the joints between them. Together the runs hold the whole text; `even`
 * may even out its blanks and signs.
 */
export function inlinesOf(
  { text }: Pick<Paragraph, 'text'>,
  layers: readonly (readonly Span[])[],
  joints: readonly { readonly at: number; readonly page?: number }[],
  even: (text: string) => string,
): Inline[] {
  const evened = even(text);
  const offsets = evenedOffsets(text, evened);
  const shown = (start: number, end: number) => (offsets ? evened.slice(offsets(start), offsets(end)) : text.slice(start, end));
  const ends = layers.flatMap((spans) => spans.flatMap(({ start, end }) => [start, end]));
  const cuts = [...new Set([0, ...ends, ...joints.map(({ at }) => at), text.length])].sort((a, b) => a - b);
  const marks = layers.map(holding);
  const byPlace = new Map(joints.map((joint) => [joint.at, joint]));
  return cuts.flatMap((start, index): Inline[] => {
    const joint = byPlace.get(start);
    const end = cuts[index + 1] ?? start;
    const sign: Inline[] = joint ? [{ joint: true, ...(joint.page !== undefined && { page: joint.page }) }] : [];
    if (end === start) return sign;
    return [...sign, Object.assign({ text: shown(start, end), start, end }, ...marks.map((at) => at(start)))];
  });
}
