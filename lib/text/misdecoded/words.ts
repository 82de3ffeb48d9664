import { Edges } from './edges.ts';

/** Natural logarithm that a step of price stands for. */
export const PRICE_STEP = 0.35;

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** 0 for A to 51 for z. */
function step(letter: number): number {
  return letter >= 0x61 ? letter - 0x61 + 26 : letter - 0x41;
}

/** A tree of words, character by character (simplified script). Nodes are numbers: 0 where all words begin. A word is known by the node it ends at. */
export class Words {
  readonly #edges = new Edges();
  /** For each node: its character, its first child, the next child of its parent; 0 for none. */
  readonly #char = [0];
  readonly #child = [0];
  readonly #sibling = [0];
  /** The logarithm of the likelihood of the word that ends there (1 if none does), and of the likeliest that goes through it. */
  readonly #prices = [1];
  readonly #ahead = [0];

  /**
   * `packed` by lib/cli/build-words: a line for each first character, which holds that character, its price as a word (a letter) if it is
   * one, then the rests of the words that begin with it, each with its price.
   */
  constructor(packed: string) {
    for (const [, first = '', rests = ''] of packed.matchAll(/(.|\n)(.*)\n/g)) this.#addLine(first, rests);
  }

  /** The node one character further; 0 if no word goes on so. */
  child(node: number, char: number): number {
    return this.#edges.get(node, char);
  }

  firstChild(node: number): number {
    return this.#child[node] as number;
  }

  sibling(node: number): number {
    return this.#sibling[node] as number;
  }

  char(node: number): number {
    return this.#char[node] as number;
  }

  /** Whether a word ends at a node. */
  ends(node: number): boolean {
    return (this.#prices[node] as number) <= 0;
  }

  /** Log likelihood of the likeliest word that goes through a node; none for node 0. */
  ahead(node: number): number {
    return this.#ahead[node] as number;
  }

  /** Log likelihood of the word that ends at a node. */
  price(node: number): number {
    return this.#prices[node] as number;
  }

  #addLine(first: string, line: string): void {
    let from = 0;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (!isLetter(code)) continue;
      this.#add(first + line.slice(from, at), -PRICE_STEP * step(code));
      from = at + 1;
    }
  }

  #add(word: string, price: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const next = this.#edges.get(node, word.charCodeAt(i)) || this.#addNode(node, word.charCodeAt(i), price);
      if ((this.#ahead[next] as number) < price) this.#ahead[next] = price;
      node = next;
    }
    this.#prices[node] = price;
  }

  #addNode(parent: number, char: number, price: number): number {
    const node = this.#prices.push(1) - 1;
    this.#edges.add(parent, char, node);
    this.#char.push(char);
    this.#ahead.push(price);
    this.#child.push(0);
    this.#sibling.push(this.#child[parent] as number);
    this.#child[parent] = node;
    return node;
  }
}
