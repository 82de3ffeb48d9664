import type { Figure } from '../model.ts';
import type { Locator } from './model.ts';
import { cellElement } from './tables.ts';

/** The page's range for the table cell a figure was read from; null where the page no longer holds it. */
export function cellRange({ cell }: Figure, locator: Locator): Range | null {
  const table = locator.tables[cell?.table ?? -1];
  const element = table && cell && cellElement(table, cell.row, cell.cell);
  if (!element?.isConnected) return null;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}
