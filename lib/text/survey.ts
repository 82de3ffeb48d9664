import { fold } from '../fold.ts';
import { DAMAGED } from './misdecoded/form.ts';
import { Forms } from './misdecoded/forms.ts';
import { gbk } from './misdecoded/gbk.ts';
import { Language } from './misdecoded/language.ts';
import { Growth } from './misdecoded/path.ts';
import { PHRASES } from './misdecoded/phrases.ts';
import { RunSearch } from './misdecoded/search.ts';
import { SENTENCES } from './misdecoded/sentences.ts';
import type { Words } from './misdecoded/words.ts';
import { linesAreChunks } from './rules/chunk-count.ts';
import { READING } from './rules/reading-form.ts';

const HAN = /[\u3400-\u9fff]/;
const BETWEEN = /[\u3400-\u9fff]\.(?=[\u3400-\u9fff])/g;
/** More dots between characters than this have a meaning. */
const MOST_STRAY = 20;
const TRADITIONAL_SHARE = 0.1;
const SAMPLE = 100_000;
const LEARNED = 200_000;

/** What the whole document tells a rule about one of its blocks. Everything is worked out at first use. */
export class Survey {
  readonly #blocks: readonly string[];
  #readings?: number;
  #linesAreChunks?: boolean;
  #dotsEndSentences?: boolean;
  #traditional?: boolean;
  #text?: string;
  #folded?: string;
  #sample?: string;
  readonly #words: (() => Words) | undefined;
  #growth?: Growth;
  readonly #searches = new Map<boolean, RunSearch>();
  readonly #spent = new Map<string, number>();
  #pairs?: Map<string, number>;

  constructor(blocks: readonly string[], words?: () => Words) {
    this.#blocks = blocks;
    this.#words = words;
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

  /** The whole text, readings taken out, a block a line. */
  get text(): string {
    this.#text ??= this.#blocks.join('\n').replace(READING, '');
    return this.#text;
  }

  /** The same in simplified script. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  /** The beginning of `folded` and the lists of phrases, to look words up in. */
  get sample(): string {
    this.#sample ??= `${this.folded.slice(0, SAMPLE)}\n${PHRASES}\n${SENTENCES}`;
    return this.#sample;
  }

  /** Reads damaged runs by the words of the language and what the rest of the document says; none without words. `clause`: see `RunSearch`. */
  search(clause: boolean): RunSearch | undefined {
    if (!this.#words) return undefined;
    this.#growth ??= this.#learn(this.#words());
    const search = this.#searches.get(clause) ?? new RunSearch(gbk(), this.#growth, clause);
    this.#searches.set(clause, search);
    return search;
  }

  /** Whether the blocks are chunks of a text, each with its number glued on. */
  get linesAreChunks(): boolean {
    this.#linesAreChunks ??= linesAreChunks(this.#blocks);
    return this.#linesAreChunks;
  }

  /** Whether dots without a blank end the sentences of this text, as on sites that know no Chinese full stop. */
  get dotsEndSentences(): boolean {
    this.#dotsEndSentences ??= (this.text.match(BETWEEN)?.length ?? 0) > MOST_STRAY;
    return this.#dotsEndSentences;
  }

  /** Whether a costly rule may try once more, `most` times in all. */
  spend(rule: string, most: number): boolean {
    const spent = this.#spent.get(rule) ?? 0;
    this.#spent.set(rule, spent + 1);
    return spent < most;
  }

  #learn(words: Words): Growth {
    const whole = this.text.replace(DAMAGED, '\n').slice(0, LEARNED);
    const phrases = [...PHRASES.trim().split(/\s+/), ...SENTENCES.trim().split('\n')];
    return new Growth(new Language(whole, phrases), new Forms(whole, this.traditional, gbk()), words);
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
