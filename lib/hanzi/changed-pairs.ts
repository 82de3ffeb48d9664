/** Size of the table, in bits: some twenty for each pair of the largest dictionary. */
const BITS = 1 << 18;

/**
 * The pairs of neighbouring characters in which a word changes the one or the other in its own way, as bits by a hash. Where it says no, no
 * word does; where it says yes, one may. Small enough to stay in the processor's nearest memory, as the words themselves do not.
 */
export class ChangedPairs {
  readonly #bits = new Uint32Array(BITS >>> 5);

  /** Notes that a word changes its character at a place: by the pair with the next one, at the end of the word with the one before. */
  add(word: string, place: number): void {
    const code = word.charCodeAt(place);
    const bit = place + 1 < word.length ? after(code, word.charCodeAt(place + 1)) : before(word.charCodeAt(place - 1), code);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  /** Whether a word may change a character that stands between these two. */
  mayChange(previous: number, code: number, next: number): boolean {
    return this.#has(after(code, next)) || this.#has(before(previous, code));
  }

  #has(bit: number): boolean {
    return ((this.#bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

const hash = (a: number, b: number, factor: number) => (Math.imul(Math.imul(a, 0x9e3779b1) ^ b, factor) >>> 8) & (BITS - 1);
const after = (code: number, next: number) => hash(code, next, 0x85ebca6b);
const before = (previous: number, code: number) => hash(previous, code, 0xc2b2ae35);
