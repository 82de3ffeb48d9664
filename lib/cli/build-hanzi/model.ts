import type { Frequencies } from './frequencies.ts';
import type { Entry } from './pack.ts';

/** Natural logarithm that one unit of price stands for: 52 units span the counts of jieba. */
const UNIT = 0.35;
const DEAREST = 51;
/** The count taken for a phrase of OpenCC that jieba doesn't know: rare, the more certain the longer it is. */
const UNCOUNTED: readonly number[] = [0, 0, 2, 4, 8];
/** How much cheaper than its own parts a word of our tables is: enough to win against them, not against a neighbouring word. */
const BONUS = 6;

/** The lexicon as it grows: words, their prices, and what a string becomes by the cheapest path over them, as at run time. */
export class Model {
  readonly #chars: ReadonlyMap<string, string>;
  readonly #known: Frequencies;
  readonly #words = new Map<string, Entry>();
  #longest = 1;

  constructor(chars: ReadonlyMap<string, string>, known: Frequencies) {
    this.#chars = chars;
    this.#known = known;
  }

  /** Takes a word at the price of its count. */
  add(word: string, to: string, count: number): void {
    this.#set(word, to, this.#priceOf(count || (UNCOUNTED[Math.min(word.length, 4)] as number)));
  }

  /** Takes a word of our tables: a little cheaper than its parts, and no dearer than its own count makes it. */
  prefer(word: string, to: string): void {
    const count = this.#known.words.get(word) ?? 1;
    this.#set(word, to, Math.max(0, Math.min(this.#priceOf(count), this.#path(word).cost - BONUS)));
  }

  /** What a string becomes by the words so far. */
  convert(text: string): string {
    return this.#path(text).to;
  }

  entries(): Entry[] {
    return [...this.#words.values()];
  }

  #set(word: string, to: string, price: number): void {
    this.#words.set(word, { word, to, price });
    this.#longest = Math.max(this.#longest, word.length);
  }

  #priceOf(count: number): number {
    return Math.min(DEAREST, Math.round(Math.log(this.#known.total / Math.max(1, count)) / UNIT));
  }

  #path(text: string): { cost: number; to: string } {
    const costs = new Array<number>(text.length + 1).fill(Number.POSITIVE_INFINITY);
    const tails = new Array<string>(text.length + 1).fill('');
    costs[text.length] = 0;
    for (let start = text.length - 1; start >= 0; start--) {
      for (let end = start + 1; end <= Math.min(text.length, start + this.#longest); end++) {
        const word = text.slice(start, end);
        const entry = this.#words.get(word) ?? (end === start + 1 ? this.#alone(word) : undefined);
        if (!entry) continue;
        const cost = entry.price + (costs[end] as number);
        if (cost > (costs[start] as number)) continue;
        costs[start] = cost;
        tails[start] = entry.to + tails[end];
      }
    }
    return { cost: costs[0] as number, to: tails[0] as string };
  }

  #alone(character: string): Entry {
    return { word: character, to: this.#chars.get(character) ?? character, price: DEAREST };
  }
}
