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
/** Price of a character that no line prices: as dear as the rarest. */
const UNKNOWN = 51;

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Price of a word: 0 (for A) to 51 (for z); the rarer the word, the dearer. */
function price(letter: number): number {
  return letter >= 0x61 ? letter - 0x61 + 26 : letter - 0x41;
}

/**
 * A trie of priced words, read from its packed form line by line, when a text first shows the line's first character: so the first screen
 * is ready before the whole dictionary is. Nodes are numbers; an edge is found by hashing node and character.
 */
export class Lexicon {
  readonly #words: string;
  /** By first character: 0 where no word starts so; the root's node once its line is read; until then, the line's place below zero. */
  readonly #roots = new Int32Array(0x10000);
  readonly #longest = new Uint8Array(0x10000);
  readonly #alone = new Uint8Array(0x10000).fill(UNKNOWN);
  #edgeNode = new Int32Array(1 << 15);
  #edgeChar = new Uint16Array(1 << 15);
  #edgeTo = new Int32Array(1 << 15);
  #prices = new Uint8Array(1 << 14);
  #changes: (string | undefined)[] = [''];
  #change = new Uint16Array(1 << 14);
  #nodes = 1;

  constructor(words: string) {
    this.#words = words;
    for (let at = 0; at < words.length; at = words.indexOf('\n', at) + 1) this.#roots[words.charCodeAt(at)] = -1 - at;
  }

  /** The node of words that start with a character, or 0. */
  root(code: number): number {
    const root = this.#roots[code] as number;
    return root >= 0 ? root : this.#load(code, -1 - root);
  }

  /** How many characters the longest word has that starts with a character; known once its root was asked for. */
  longest(code: number): number {
    return this.#longest[code] as number;
  }

  /** The node one character further, or 0. */
  next(node: number, code: number): number {
    const mask = this.#edgeTo.length - 1;
    let slot = hash(node, code) & mask;
    for (;;) {
      const to = this.#edgeTo[slot] as number;
      if (to === 0 || (this.#edgeNode[slot] === node && this.#edgeChar[slot] === code)) return to;
      slot = (slot + 1) & mask;
    }
  }

  /** Price + 1 of the word that ends at a node; 0 when none does. */
  priceAt(node: number): number {
    return this.#prices[node] as number;
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
    let length = 1;
    // A letter or digit of the word itself is escaped by a tilde, so that prices and places stay single characters.
    for (let code = words.charCodeAt(at); !isLetter(code); code = words.charCodeAt(at)) {
      if (code === 0x7e) code = words.charCodeAt(++at);
      node = this.#edge(node, code);
      at++;
      length++;
    }
    this.#longest[first] = Math.max(this.#longest[first] as number, length);
    this.#prices[node] = price(words.charCodeAt(at++)) + 1;
    let changes: number[] | undefined;
    for (let place = words.charCodeAt(at) - DIGIT; place >= 0 && place <= 9; place = words.charCodeAt(at) - DIGIT) {
      changes ??= new Array<number>(length).fill(0);
      changes[place] = words.charCodeAt(at + 1);
      at += 2;
    }
    if (changes) this.#change[node] = this.#changes.push(String.fromCharCode(...changes)) - 1;
    return at;
  }

  #edge(node: number, code: number): number {
    const known = this.next(node, code);
    if (known !== 0) return known;
    const to = this.#nodes++;
    if (to * 2 > this.#edgeTo.length) this.#grow();
    this.#insert(node, code, to);
    return to;
  }

  #insert(node: number, code: number, to: number): void {
    const mask = this.#edgeTo.length - 1;
    let slot = hash(node, code) & mask;
    while (this.#edgeTo[slot] !== 0) slot = (slot + 1) & mask;
    this.#edgeNode[slot] = node;
    this.#edgeChar[slot] = code;
    this.#edgeTo[slot] = to;
  }

  #grow(): void {
    const [nodes, chars, tos] = [this.#edgeNode, this.#edgeChar, this.#edgeTo];
    const size = tos.length * 2;
    this.#edgeNode = new Int32Array(size);
    this.#edgeChar = new Uint16Array(size);
    this.#edgeTo = new Int32Array(size);
    for (let i = 0; i < tos.length; i++) if (tos[i] !== 0) this.#insert(nodes[i] as number, chars[i] as number, tos[i] as number);
    this.#prices = grown(this.#prices, new Uint8Array(size));
    this.#change = grown(this.#change, new Uint16Array(size));
  }
}

function hash(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function grown<T extends Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
