import type { Place } from './originals.ts';
import { ATTRIBUTES, documentIn, isForeign, isSkipped } from './territory.ts';

/** What a walk meets: a place to convert, an element with a language of its own, or another tree (shadow root, frame). */
export interface Visitor {
  place(place: Place): void;
  language(element: Element): void;
  tree(root: Document | ShadowRoot): void;
  frame(frame: Element): void;
}

/** So often a walk starts again when the page took away the node it stood at. */
const RESTARTS = 20;

/** The node after this one in document order, below `root`, past its inside if `skip`. */
function after(node: Node, root: Node, skip: boolean): Node | null {
  if (!skip && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** Visits one element. Answers whether its inside is to be passed over. */
function visitElement(element: Element, visitor: Visitor): boolean {
  if (isForeign(element)) return true;
  for (const name of ATTRIBUTES) if (element.hasAttribute(name)) visitor.place([element, name]);
  if (isSkipped(element)) return true;
  if (element.hasAttribute('lang')) visitor.language(element);
  if (element.shadowRoot) visitor.tree(element.shadowRoot);
  if (element.localName === 'iframe' || element.localName === 'frame') {
    visitor.frame(element);
    const inner = documentIn(element);
    if (inner) visitor.tree(inner);
  }
  return false;
}

/**
 * Walks a tree in document order and stops after each node, so that the walk can be spread over time. If the page meanwhile takes away the node it
 * stands at, it starts again: what is done already is quickly passed.
 */
export function* walk(root: Node, visitor: Visitor): Generator<void> {
  let node: Node | null = root;
  let restarts = 0;
  while (node && root.isConnected) {
    let skip = false;
    if (node.nodeType === Node.TEXT_NODE) visitor.place([node as Text]);
    else if (node.nodeType === Node.ELEMENT_NODE) skip = visitElement(node as Element, visitor);
    yield;
    if (node.isConnected) node = after(node, root, skip);
    else node = restarts++ < RESTARTS ? root : null;
  }
}
