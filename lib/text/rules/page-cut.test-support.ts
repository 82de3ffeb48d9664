import type { SourceBlock } from '../../model.ts';

/** A clean text cut into lines as pages would cut it, and after which of them a sentence was cut. */
export interface CutText {
  readonly blocks: readonly SourceBlock[];
  readonly cut: ReadonlySet<number>;
}

/** Numbers from 0 to 1 that are the same in every run. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const ENDS = /[。！？!?…][”’」』）)》】\]]*$/;

/**
 * Cuts a clean text anywhere, on average every `every` characters; not at a sentence's end, where nothing shows whether a paragraph ends.
 * `paged`: a page ends at every cut, and at one in five of the paragraphs' own ends.
 */
export function cutText(lines: readonly string[], every: number, paged: boolean, seed = 1): CutText {
  const next = lots(seed);
  const blocks: SourceBlock[] = [];
  const cut = new Set<number>();
  const add = (text: string, pageEnd: boolean) => blocks.push({ text, role: 'paragraph', ...(paged && pageEnd && { pageEnd }) });
  for (const line of lines) {
    let rest = line;
    for (let at = Math.ceil(next() * 2 * every); at < rest.length - 1; at = Math.ceil(next() * 2 * every)) {
      const left = rest.slice(0, at);
      if (at < 2 || left !== left.trim() || rest.slice(at) !== rest.slice(at).trim() || ENDS.test(left)) continue;
      cut.add(blocks.length);
      add(left, true);
      rest = rest.slice(at);
    }
    add(rest, next() < 0.2);
  }
  return { blocks, cut };
}
