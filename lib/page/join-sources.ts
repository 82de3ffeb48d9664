import type { SourceBlock, SourceText } from '../model.ts';

/**
 * Joins the texts of an article's pages. What every page repeats at its top (title, line under it) is taken once; the last line of a page
 * may go on in the first of the next.
 */
export function joinSources(first: SourceText, further: readonly SourceText[]): SourceText {
  if (further.length === 0) return first;
  let blocks: readonly SourceBlock[] = first.blocks;
  let tables = first.tables;
  let gaps = first.gaps.filter(({ kind }) => kind !== 'partial');
  const top = new Set(first.blocks.slice(0, 4).map(({ text }) => text));
  for (const page of further) {
    const repeated = Math.max(
      0,
      page.blocks.slice(0, 4).findIndex(({ text }) => !top.has(text)),
    );
    const last = blocks.length - 1;
    const moved = page.tables.map((table) => ({ ...table, after: Math.max(last, table.after - repeated + last + 1) }));
    const stated = page.gaps.filter(({ kind }) => kind === 'truncated' || kind === 'paid').map((gap) => ({ ...gap, after: -1 }));
    const open = blocks.slice(last).map((block) => ({ ...block, pageEnd: true }));
    blocks = [...blocks.slice(0, last), ...open, ...page.blocks.slice(repeated)];
    tables = [...tables, ...moved];
    gaps = [...gaps, ...stated];
  }
  return { ...first, blocks, tables, gaps };
}
