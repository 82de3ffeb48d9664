import { ChangedPairs } from './changed-pairs.ts';

/** What one conversion step knows, as packed by lib/cli/build-hanzi: see `pack.ts` there for the writer. */
export interface Packed {
  /** Characters and what each becomes when no word says otherwise, in pairs of code units. */
  chars: string;
  /** The same for characters outside the basic plane, on either side, separated by blanks: from to from to … */
  rare: string;
  /**
   * Characters that some word converts in another way than `chars` does, each followed by a digit: so many characters of such a word stand
   * before it at most.
   */
  ambiguous: string;
  /**
   * One line for each first character: that character, the price of it standing alone (a letter, when known), then its words. A word is
   * the rest of its characters, its price, and for each place (a digit, from 0) that becomes something else than `chars` says: what it becomes.
   */
  words: string;
}

/** Every digit is this one in a word: `0只` stands for 3只, 0只 and ９只. */
const DIGIT = 0x30;
/** The tilde, before a letter or digit of a word itself, so that prices and places stay single characters. */
const ESCAPE = 0x7e;
const ESCAPED = /~(.)/g;
/** Price of a character that no line prices: as dear as the rarest. */
const UNKNOWN = 51;

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

const isDigit = (code: number) => code >= DIGIT && code < DIGIT + 10;

/** Price of a word: 0 (for A) to 51 (for z); the rarer the word, the dearer. */
function price(letter: number): number {
  return letter >= 0x61 ? letter - 0x61 + 26 : letter - 0x41;
}

/** Bits of what is noted of a node: the price + 1 of the word that ends there, and whether longer words go on from it. */
const PRICE = 0x3f;
const GOES_ON = 0x40;

/**
 * A trie of priced words, read from its packed form line by line, when a text first shows the line's first character: so the first screen
 * is ready before the whole dictionary is. Nodes are numbers of 16 bits; an edge is found by hashing node and character, which make a key
 * of 32 bits, and stands beside its key: fetching from memory is what takes the time.
 */
export class Lexicon {
  readonly #words: string;
  /** By first character: 0 where no word starts so; the root's node once its line is read; until then, the line's place below zero. */
  readonly #roots = new Int32Array(0x10000);
  readonly #alone = new Uint8Array(0x10000).fill(UNKNOWN);
  /** The table of edges has 2 ** 15 places, later more. Each holds a key (0: the place is free) and the node the edge leads to. */
  #bits = 15;
  #edges = new Int32Array(2 << 15);
  #notes = new Uint8Array(1 << 14);
  #changes: (string | undefined)[] = [''];
  #change = new Uint16Array(1 << 14);
  #nodes = 1;

  /** Where a word read so far changes a character in its own way, by the characters beside it. */
  readonly changed = new ChangedPairs();

  constructor(words: string) {
    this.#words = words;
    for (let at = 0; at < words.length; at = words.indexOf('\n', at) + 1) this.#roots[words.charCodeAt(at)] = -1 - at;
  }

  /** The node of words that start with a character, or 0. */
  root(code: number): number {
    const root = this.#roots[code] as number;
    return root >= 0 ? root : this.#load(code, -1 - root);
  }

  /** The node one character further, or 0. */
  next(node: number, code: number): number {
    const key = (node << 16) | code;
    for (let place = this.#placeOf(key); ; place = (place + 2) & (this.#edges.length - 1)) {
      const found = this.#edges[place] as number;
      if (found === key) return this.#edges[place + 1] as number;
      if (found === 0) return 0;
    }
  }

  /** Price + 1 of the word that ends at a node; 0 when none does. */
  priceAt(node: number): number {
    return (this.#notes[node] as number) & PRICE;
  }

  /** Whether longer words go on from a node. */
  goesOn(node: number): boolean {
    return ((this.#notes[node] as number) & GOES_ON) !== 0;
  }

  /** What the word that ends at a node becomes, place by place (code unit 0: as the character alone would), or undefined. */
  changesAt(node: number): string | undefined {
    const change = this.#change[node] as number;
    return change === 0 ? undefined : this.#changes[change];
  }

  /** Price of a character that stands alone. */
  alone(code: number): number {
    return this.#alone[code] as number;
  }

  #load(code: number, start: number): number {
    const root = this.#nodes++;
    this.#roots[code] = root;
    const words = this.#words;
    const end = words.indexOf('\n', start);
    let at = start + 1;
    if (isLetter(words.charCodeAt(at))) this.#alone[code] = price(words.charCodeAt(at++));
    while (at < end) at = this.#addWord(code, root, at);
    return root;
  }

  /** Adds the word packed at a place, and says where the next one starts. */
  #addWord(first: number, root: number, start: number): number {
    const words = this.#words;
    let node = root;
    let at = start;
    for (let code = words.charCodeAt(at); !isLetter(code); code = words.charCodeAt(++at)) {
      if (code === ESCAPE) code = words.charCodeAt(++at);
      node = this.#edge(node, code);
    }
    this.#notes[node] = ((this.#notes[node] as number) & GOES_ON) | (price(words.charCodeAt(at)) + 1);
    if (!isDigit(words.charCodeAt(at + 1))) return at + 1;
    const word = String.fromCharCode(first) + words.slice(start, at).replace(ESCAPED, '$1');
    return this.#addChanges(node, word, at + 1);
  }

  /** Reads what a word's characters become, packed at a place, and says where the next word starts. */
  #addChanges(node: number, word: string, start: number): number {
    const changes = new Array<number>(word.length).fill(0);
    let at = start;
    for (; isDigit(this.#words.charCodeAt(at)); at += 2) {
      const place = this.#words.charCodeAt(at) - DIGIT;
      changes[place] = this.#words.charCodeAt(at + 1);
      this.changed.add(word, place);
    }
    this.#change[node] = this.#changes.push(String.fromCharCode(...changes)) - 1;
    return at;
  }

  #edge(node: number, code: number): number {
    const known = this.next(node, code);
    if (known !== 0) return known;
    const to = this.#nodes++;
    if (to > 0xffff) throw new RangeError('a node must fit into 16 bits');
    if (to * 4 > this.#edges.length) this.#grow();
    this.#insert((node << 16) | code, to);
    this.#notes[node] = (this.#notes[node] as number) | GOES_ON;
    return to;
  }

  /** Where a key is looked for first. */
  #placeOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits)) * 2;
  }

  #insert(key: number, to: number): void {
    let place = this.#placeOf(key);
    while (this.#edges[place] !== 0) place = (place + 2) & (this.#edges.length - 1);
    this.#edges[place] = key;
    this.#edges[place + 1] = to;
  }

  #grow(): void {
    const known = this.#edges;
    const size = 1 << ++this.#bits;
    this.#edges = new Int32Array(2 * size);
    for (let i = 0; i < known.length; i += 2) if (known[i] !== 0) this.#insert(known[i] as number, known[i + 1] as number);
    this.#notes = grown(this.#notes, new Uint8Array(size));
    this.#change = grown(this.#change, new Uint16Array(size));
  }
}

function grown<T extends Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
