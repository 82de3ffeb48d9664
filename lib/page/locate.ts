/** The way back from blocks of the source to text nodes of the page, also after text nodes were split to hide a part of them. */
import type { Locator } from './model.ts';

/** A place in a text node. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Where a block's offset stands in the page. With `last`, the place where a stretch ends: after the character before, and not before the
 * next one, which may be in another node. Null where the page no longer holds the text.
 */
export function placeOf({ blocks }: Pick<Locator, 'blocks'>, block: number, offset: number, last = false): TextPlace | null {
  const span = blocks[block]?.find((s) => (last ? s.start < offset && offset <= s.end : s.start <= offset && offset < s.end));
  return span?.node.isConnected ? settle(span.node, span.offset + offset - span.start, last) : null;
}

/** A place in a text node that may have been split since: what no longer fits is counted on in the next text nodes. */
export function settle(node: Text, offset: number, last = false): TextPlace {
  const fits = (length: number, left: number) => left < length || (last && left === length);
  if (fits(node.length, offset) || offset === 0) return { node, offset };
  const walker = node.ownerDocument.createTreeWalker(node.ownerDocument, 4);
  walker.currentNode = node;
  let left = offset;
  for (let here: Text | null = node; here; here = walker.nextNode() as Text | null) {
    if (fits(here.length, left)) return { node: here, offset: left };
    left -= here.length;
  }
  return { node, offset: Math.min(offset, node.length) };
}
