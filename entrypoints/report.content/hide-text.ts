/** Takes text nodes, or parts of them, out of view in elements of ours; the way back leaves the page as it was. */
import { HIDDEN, OURS } from './hidden.ts';

/** A stretch of a text node: node data [from, to). */
export interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** Wraps the stretch. The node keeps its place; what follows the stretch becomes a text node of its own. Returns the undo. */
export function hideText({ node, from, to }: Stretch): () => void {
  if (!node.parentNode || to > node.length) return () => undefined;
  const tail = to < node.length ? node.splitText(to) : undefined;
  const hidden = from > 0 ? node.splitText(from) : node;
  const wrap = node.ownerDocument.createElement('span');
  wrap.setAttribute(HIDDEN, OURS);
  hidden.before(wrap);
  wrap.append(hidden);
  return () => {
    if (wrap.isConnected) wrap.replaceWith(hidden);
    join(node, hidden);
    join(node, tail);
  };
}

/** Puts a part that was split off back, if it still follows the node. What the page changed in the meantime stays. */
function join(node: Text, part: Text | undefined): void {
  if (!part || part === node || node.nextSibling !== part) return;
  node.appendData(part.data);
  part.remove();
}
