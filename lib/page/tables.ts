import type { SourceCell } from '../model.ts';

/** The cells of a table as they stand in the markup. */
export function readRows(table: Element): SourceCell[][] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => ({
      text: (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
      header: cell.tagName === 'TH',
      colSpan: Number(cell.getAttribute('colspan')) || 1,
      rowSpan: Number(cell.getAttribute('rowspan')) || 1,
      indent: /^[\s\u3000]*/.exec(cell.textContent ?? '')?.[0].length ?? 0,
    })),
  );
}

/** Whether a table holds data: cells mostly of numbers, no tables inside. Layout, links and advertisements do not. */
export function isDataTable(table: Element): boolean {
  const cells = [...table.querySelectorAll('td,th')];
  const numeric = cells.filter((cell) => /^[\s+\-\u2212]*[\d.,]+%?\s*$/.test(cell.textContent ?? ''));
  return !table.querySelector('table') && cells.length >= 6 && numeric.length >= cells.length / 4;
}
