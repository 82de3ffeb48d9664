import type { Convert } from '../../lib/hanzi/convert.ts';

/** What a place held first, and what we last put there. */
interface Held {
  original: string;
  shown: string;
}

/** A text node, or one attribute of an element. */
export type Place = readonly [node: Text] | readonly [element: Element, attribute: string];

function read([node, attribute]: Place): string {
  return attribute === undefined ? (node as Text).data : ((node as Element).getAttribute(attribute) ?? '');
}

function write([node, attribute]: Place, text: string): void {
  if (attribute === undefined) (node as Text).data = text;
  else (node as Element).setAttribute(attribute, text);
}

/**
 * The originals of every text we changed: the next script is made from them, and they go back as they were. Nodes are held weakly, so that a page
 * that throws its nodes away is not kept in memory.
 */
export class Originals {
  #texts = new WeakMap<Node, Held>();
  #attributes = new WeakMap<Node, Map<string, Held>>();
  readonly #nodes = new Set<WeakRef<Node>>();

  /** Shows a place converted; what the page itself wrote since is its new original. */
  show(place: Place, convert: Convert): void {
    const held = this.#get(place);
    const now = read(place);
    const original = held && held.shown === now ? held.original : now;
    const shown = convert(original);
    if (shown !== now) write(place, shown);
    if (held) Object.assign(held, { original, shown });
    else if (shown !== original) this.#keep(place, { original, shown });
  }

  /** Whether a place still shows what we put there. */
  isOurs(place: Place): boolean {
    return this.#get(place)?.shown === read(place);
  }

  /** Puts every original back where the page has not written something else since. */
  restore(): void {
    for (const ref of this.#nodes) {
      const node = ref.deref();
      if (!node) continue;
      const text = this.#texts.get(node);
      if (text) restoreOne([node as Text], text);
      for (const [attribute, held] of this.#attributes.get(node) ?? []) restoreOne([node as Element, attribute], held);
    }
    this.#texts = new WeakMap();
    this.#attributes = new WeakMap();
    this.#nodes.clear();
  }

  #get([node, attribute]: Place): Held | undefined {
    return attribute === undefined ? this.#texts.get(node) : this.#attributes.get(node)?.get(attribute);
  }

  #keep([node, attribute]: Place, held: Held): void {
    const known = this.#attributes.get(node);
    if (attribute === undefined) this.#texts.set(node, held);
    else if (known) known.set(attribute, held);
    else this.#attributes.set(node, new Map([[attribute, held]]));
    if (!known) this.#nodes.add(new WeakRef(node));
  }
}

function restoreOne(place: Place, { original, shown }: Held): void {
  if (read(place) === shown) write(place, original);
}
