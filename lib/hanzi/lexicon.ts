import { DIGIT, ESCAPE, isDigit, isLetter, price, sharedBy } from './packed-form.ts';
import { PairSet } from './pair-set.ts';

/** Price of a character that no line prices: as dear as the rarest. */
const UNKNOWN = 51;

/** Bits of what is noted of a node: the price + 1 of the word that ends there, and whether longer words go on from it. */
const PRICE = 0x3f;
const GOES_ON = 0x40;

/** Characters from here on start lines that wait until a text shows them; the few lines before are read at once. */
const HAN = 0x3400;

/**
 * A trie of priced words, read from its packed form line by line, when a text first shows the line's first character: so the first screen
 * is ready before the whole dictionary is. What is asked of it holds for the words read so far. Nodes are numbers of 16 bits; an edge is found
 * by hashing node and character, which make a key of 32 bits, and stands beside its key: fetching from memory is what takes the time.
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
  /** The word being read, and the node at each of its characters; the next word may begin like it. */
  readonly #word: number[] = [];
  readonly #trail: number[] = [];

  /** Pairs that stand in a word. */
  readonly joined = new PairSet(19);
  /** Pairs of which a word changes the former in its own way, and pairs at a word's end of which it changes the latter. */
  readonly changedFormer = new PairSet(17);
  readonly changedLatter = new PairSet(17);

  constructor(words: string) {
    this.#words = words;
    for (let at = 0; at < words.length; at = words.indexOf('\n', at) + 1) {
      const code = words.charCodeAt(at);
      this.#roots[code] = -1 - at;
      if (code < HAN) this.read(code);
    }
  }

  /** Reads the words that start with a character, if that is still to be done. */
  read(code: number): void {
    const root = this.#roots[code] as number;
    if (root < 0) this.#load(code, -1 - root);
  }

  /** The node of words that start with a character; 0, or less, where there are none. */
  root(code: number): number {
    return this.#roots[code] as number;
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

  #load(code: number, start: number): void {
    const root = this.#nodes++;
    this.#roots[code] = root;
    const words = this.#words;
    const end = words.indexOf('\n', start);
    let at = start + 1;
    if (isLetter(words.charCodeAt(at))) this.#alone[code] = price(words.charCodeAt(at++));
    this.#word[0] = code;
    this.#trail[0] = root;
    while (at < end) at = this.#addWord(at);
  }

  /** Adds the word packed at a place, and says where the next one starts. */
  #addWord(start: number): number {
    const words = this.#words;
    const shared = sharedBy(words.charCodeAt(start));
    let length = 1 + shared;
    let at = shared > 0 ? start + 1 : start;
    for (let code = words.charCodeAt(at); !isLetter(code); code = words.charCodeAt(++at)) {
      if (code === ESCAPE) code = words.charCodeAt(++at);
      this.#trail[length] = this.#edge(this.#trail[length - 1] as number, this.#word[length - 1] as number, code);
      this.#word[length++] = code;
    }
    const node = this.#trail[length - 1] as number;
    this.#notes[node] = ((this.#notes[node] as number) & GOES_ON) | (price(words.charCodeAt(at)) + 1);
    return isDigit(words.charCodeAt(at + 1)) ? this.#addChanges(node, length, at + 1) : at + 1;
  }

  /** Reads what a word's characters become, packed at a place, and says where the next word starts. */
  #addChanges(node: number, length: number, start: number): number {
    const changes = new Array<number>(length).fill(0);
    let at = start;
    for (; isDigit(this.#words.charCodeAt(at)); at += 2) {
      const place = this.#words.charCodeAt(at) - DIGIT;
      changes[place] = this.#words.charCodeAt(at + 1);
      const code = this.#word[place] as number;
      if (place + 1 < length) this.changedFormer.add(code, this.#word[place + 1] as number);
      else this.changedLatter.add(this.#word[place - 1] as number, code);
    }
    this.#change[node] = this.#changes.push(String.fromCharCode(...changes)) - 1;
    return at;
  }

  /** The node one character further than a node at which the former character stands; made where there is none. */
  #edge(node: number, former: number, code: number): number {
    const known = this.next(node, code);
    if (known !== 0) return known;
    this.joined.add(former, code);
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
