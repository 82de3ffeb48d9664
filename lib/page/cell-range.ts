import type { Figure } from '../model.ts';
import type { Locator, TextSpan } from './model.ts';
import { cellElement } from './tables.ts';

/** The page's range for the table cell a figure was read from (its line, in a table written in lines); null where the page no longer holds it. */
export function cellRange({ cell }: Figure, locator: Locator): Range | null {
  const place = locator.tables[cell?.table ?? -1];
  if (!place || !cell) return null;
  if (!('querySelector' in place)) return lineRange(place[cell.row] ?? []);
  const element = cellElement(place, cell.row, cell.cell);
  if (!element?.isConnected) return null;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

function lineRange(spans: readonly TextSpan[]): Range | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(first.offset, first.node.length));
  range.setEnd(last.node, Math.min(last.offset + last.end - last.start, last.node.length));
  return range;
}
