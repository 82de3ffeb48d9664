import { cellRange } from '../../lib/page/cell-range.ts';
import { mark, rangeOf } from './mark.ts';
import type { ReadPage } from './session.ts';

/** Leads from the panel to the page: each call brings the words into view and marks them; the mark before it goes. */
export function goingTo(doc: Document, { reading, locator }: ReadPage) {
  let unmark: () => void = () => undefined;
  const show = (range: Range | null): boolean => {
    if (!range) return false;
    unmark();
    unmark = mark(doc, range);
    return true;
  };
  const words = (paragraph: number | undefined, start: number, end?: number): boolean => {
    const text = reading.paragraphs[paragraph ?? -1];
    return text !== undefined && show(rangeOf(text, start, end ?? text.text.length, locator));
  };
  return {
    figure: (index: number): boolean => {
      const figure = reading.figures[index];
      if (!figure) return false;
      return figure.table === undefined ? words(figure.paragraph, figure.start, figure.end) : show(cellRange(figure, locator));
    },
    section: (index: number): boolean => words(reading.sections[index]?.from, 0),
    notice: (index: number): boolean => {
      const { paragraph, start = 0, end = start + 1 } = reading.notices[index] ?? {};
      return words(paragraph, start, end);
    },
    leave: (): void => unmark(),
  };
}
