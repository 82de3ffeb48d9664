import type { Locator } from '../../lib/page/model.ts';
import { sourceToClean } from '../../lib/text/map.ts';
import type { ReadPage } from './session.ts';

/** Where a click fell, in a text node. */
interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Calls back with the figure whose number is clicked in the page. The page's own links and selections go first. Returns the way to stop. */
export function onNumberClick(doc: Document, page: ReadPage, picked: (figure: number) => void): () => void {
  const listen = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || !doc.getSelection()?.isCollapsed) return;
    if ((event.target as Element).closest?.('a, button, input, select, textarea, report-lens-panel')) return;
    const caret = caretAt(doc, event.clientX, event.clientY);
    const figure = caret && figureAt(page, caret);
    if (figure != null) picked(figure);
  };
  doc.addEventListener('click', listen);
  return () => doc.removeEventListener('click', listen);
}

function caretAt(doc: Document, x: number, y: number): Caret | null {
  const position = doc.caretPositionFromPoint?.(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}

/** The figure whose number stands at a place in the page. */
function figureAt({ reading, locator }: ReadPage, caret: Caret): number | null {
  const at = blockAt(locator, caret);
  if (!at) return null;
  const place = sourceToClean(reading.paragraphs, at.block, at.offset);
  if (!place) return null;
  const found = reading.figures.findIndex((f) => f.paragraph === place.paragraph && f.start <= place.offset && place.offset <= f.end);
  return found < 0 ? null : found;
}

function blockAt({ blocks }: Locator, { node, offset }: Caret): { block: number; offset: number } | null {
  for (const [block, spans] of blocks.entries()) {
    const span = spans.find((s) => s.node === node && s.offset <= offset && offset <= s.offset + s.end - s.start);
    if (span) return { block, offset: span.start + offset - span.offset };
  }
  return null;
}
