import { fold } from '../fold.ts';
import { READING } from './rules/reading-form.ts';

const HAN = /[\u3400-\u9fff]/;
const TRADITIONAL_SHARE = 0.1;
const SAMPLE = 100_000;

/** What the whole document tells a rule about one of its blocks. Everything is worked out at first use. */
export class Survey {
  readonly #blocks: readonly string[];
  #readings?: number;
  #traditional?: boolean;
  #folded?: string;
  #sample?: string;
  #pairs?: Map<string, number>;

  constructor(blocks: readonly string[]) {
    this.#blocks = blocks;
  }

  /** How many readings with a tone mark stand in brackets after a character: glued on by a converter if they are many. */
  get readings(): number {
    this.#readings ??= this.#blocks.reduce((sum, text) => sum + (text.match(READING)?.length ?? 0), 0);
    return this.#readings;
  }

  /** Whether the text is in traditional script, whichever variant. */
  get traditional(): boolean {
    this.#traditional ??= traditionalShare(this.#blocks.join('').slice(0, 20_000)) > TRADITIONAL_SHARE;
    return this.#traditional;
  }

  /** The whole text in simplified script, readings taken out, a block a line. */
  get folded(): string {
    this.#folded ??= fold(this.#blocks.join('\n').replace(READING, ''));
    return this.#folded;
  }

  /** The beginning of `folded`, enough to look words up in. */
  get sample(): string {
    this.#sample ??= this.folded.slice(0, SAMPLE);
    return this.#sample;
  }

  /** How often two characters (simplified) stand side by side in the document. */
  pair(two: string): number {
    this.#pairs ??= countPairs(this.folded);
    return this.#pairs.get(two) ?? 0;
  }
}

function traditionalShare(text: string): number {
  const folded = fold(text);
  let han = 0;
  let changed = 0;
  for (let i = 0; i < text.length; i++) {
    if (!HAN.test(text.charAt(i))) continue;
    han++;
    if (text.charAt(i) !== folded.charAt(i)) changed++;
  }
  return han ? changed / han : 0;
}

function countPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    if (!HAN.test(text.charAt(i)) || !HAN.test(text.charAt(i + 1))) continue;
    const two = text.slice(i, i + 2);
    pairs.set(two, (pairs.get(two) ?? 0) + 1);
  }
  return pairs;
}
