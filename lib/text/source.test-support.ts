import type { SourceBlock, SourceText } from '../model.ts';

/** A source text for tests: one block a line, or blocks as given. */
export function sourceOf(blocks: readonly (string | SourceBlock)[], host = ''): SourceText {
  return {
    meta: { title: '', heading: '', host, address: '', published: '' },
    blocks: blocks.map((block) => (typeof block === 'string' ? { text: block, role: 'paragraph' as const } : block)),
    tables: [],
    gaps: [],
  };
}
