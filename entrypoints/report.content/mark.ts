import type { Paragraph } from '../../lib/model.ts';
import { placeOf } from '../../lib/page/locate.ts';
import type { Locator } from '../../lib/page/model.ts';
import { sourceRanges } from '../../lib/text/map.ts';
import { adopt } from '../edge/sheet.ts';
import { bringIntoView } from './bring-into-view.ts';

const NAME = 'report-lens-figure';

/** The page's range for a stretch of clean text; null where the page no longer holds it. */
export function rangeOf(paragraph: Paragraph, start: number, end: number, locator: Locator): Range | null {
  const stands = sourceRanges(paragraph, start, end);
  const [first, last] = [stands[0], stands.at(-1)];
  const from = first && placeOf(locator, first.block, first.from, false);
  const to = last && placeOf(locator, last.block, last.to, true);
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Marks a range in the page (CSS Custom Highlight: the DOM stays as it is) and brings it into view. Returns the way to unmark. */
export function mark(doc: Document, range: Range): () => void {
  const off = adopt(doc, `::highlight(${NAME}){background-color:#ffe9a8;color:#1b1e20;text-decoration:underline 2px #16607c}`);
  CSS.highlights.set(NAME, new Highlight(range));
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  bringIntoView(range, smooth ? 'smooth' : 'instant');
  return () => {
    CSS.highlights.delete(NAME);
    off();
  };
}
