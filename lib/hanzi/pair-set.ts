/**
 * A set of pairs of neighbouring characters, as bits by a hash. Where it says no, the pair was never added; where it says yes, it may have
 * been. Small enough to stay in the processor's nearer memory, as the words themselves do not.
 */
export class PairSet {
  readonly #bits: Uint32Array;
  readonly #shift: number;

  /** `size`: the set has 2 ** `size` bits; some ten for each pair leave one wrong yes in ten. */
  constructor(size: number) {
    this.#bits = new Uint32Array(1 << (size - 5));
    this.#shift = 32 - size;
  }

  add(first: number, second: number): void {
    const bit = hash(first, second) >>> this.#shift;
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  mayHave(first: number, second: number): boolean {
    const bit = hash(first, second) >>> this.#shift;
    return ((this.#bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

const hash = (first: number, second: number) => Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
