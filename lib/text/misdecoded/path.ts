import type { Forms } from './forms.ts';
import { type Context, type Language, NO_CONTEXT } from './language.ts';
import type { Words } from './words.ts';

/** A reading as far as it goes. */
export interface Path {
  readonly text: string;
  /** Its last characters, to the document. */
  readonly context: Context;
  /** The likelihoods (logarithms) so far: of its characters in this document, and of its whole words. */
  readonly chars: number;
  readonly words: number;
  /** The word it stands in, a node of `Words`; 0 where none has begun. */
  readonly node: number;
  /** Both weighed, the likeliest end of the word begun included. */
  readonly score: number;
  /** A numeral in it was chosen, not read: such a reading is no repair. */
  readonly guessesNumber: boolean;
}

/** Characters that may stand at a place: simplified, the likely ones first, and the forms of each that may. */
export interface Choice {
  readonly chars: readonly number[];
  readonly forms: ReadonlyMap<number, readonly number[]>;
}

/**
 * What the words say counts so much, what the document says, and what it says of forms. The first two know the same in part; so that the shortest
 * reading does not win for that alone, each character counts for something. Tuned on half of the places of `measure.test.ts`.
 */
const WEIGHTS = { words: 0.5, chars: 0.8, forms: 1, length: 2 } as const;
/** A character that no word holds. */
const NO_WORD = -13.5;
/** So many words are begun at a place; of a free choice of thousands of characters the rest is too rare. */
const MOST_BEGUN = 200;
const NUMERALS = /[\d０-９〇零○一二三四五六七八九十百千万萬亿億两兩]/;

/** Paths of one length, without those that are hopeless beside the best. */
export class Step {
  readonly paths: Path[] = [];
  #best = Number.NEGATIVE_INFINITY;
  readonly #margin: number;

  constructor(margin: number) {
    this.#margin = margin;
  }

  /** Whether a path that scores at most so much may still count. */
  hopeful(score: number): boolean {
    return score > this.#best - this.#margin;
  }

  add(path: Path): void {
    if (!this.hopeful(path.score)) return;
    if (path.score > this.#best) this.#best = path.score;
    this.paths.push(path);
  }
}

/** Grows readings by a character, along the words and along what the document says. */
export class Growth {
  readonly #language: Language;
  readonly #forms: Forms;
  readonly #words: Words;

  constructor(language: Language, forms: Forms, words: Words) {
    this.#language = language;
    this.#forms = forms;
    this.#words = words;
  }

  /** The path of no character. */
  start(): Path {
    return { text: '', context: NO_CONTEXT, chars: 0, words: 0, node: 0, score: 0, guessesNumber: false };
  }

  /** Characters to choose from, by their forms. */
  choice(units: Iterable<number>, folded: (unit: number) => number): Choice {
    const forms = new Map<number, number[]>();
    for (const unit of units) {
      const char = folded(unit);
      const known = forms.get(char);
      if (known) known.push(unit);
      else forms.set(char, [unit]);
    }
    const likely = (char: number) => Math.max(this.#words.ahead(this.#words.child(0, char)) || NO_WORD, this.#language.common(char));
    const chars = [...forms.keys()].map((char) => [char, likely(char)] as const).sort((a, b) => b[1] - a[1]);
    return { chars: chars.slice(0, MOST_BEGUN).map(([char]) => char), forms };
  }

  /** Adds to `step` the ways in which a path goes on: within the word begun, or with the beginning of a new one. */
  grow(step: Step, path: Path, { chars, forms }: Choice, guess: boolean): void {
    for (let node = path.node && this.#words.firstChild(path.node); node > 0; node = this.#words.sibling(node)) {
      const units = forms.get(this.#words.char(node));
      if (units) this.#add(step, path, this.#words.char(node), units, guess, path.words, node);
    }
    if (path.node > 0 && !this.#words.ends(path.node)) return;
    const done = this.#closed(path);
    for (const char of chars) {
      const node = this.#words.child(0, char);
      const words = node === 0 ? done + NO_WORD : done;
      this.#add(step, path, char, forms.get(char) as readonly number[], guess, words, node);
    }
  }

  /** The score of a path that ends here. */
  ended(path: Path): number {
    const whole = path.node === 0 || this.#words.ends(path.node);
    return path.chars + WEIGHTS.words * (whole ? this.#closed(path) : path.words + this.#words.ahead(path.node));
  }

  /** Adds the path grown by a character, in each of its forms. `words`, `node`: what its whole words make, and the word it then stands in. */
  #add(step: Step, path: Path, char: number, units: readonly number[], guess: boolean, words: number, node: number): void {
    const ahead = WEIGHTS.words * (words + this.#words.ahead(node));
    if (!step.hopeful(path.chars + WEIGHTS.length + ahead)) return;
    const likely = path.chars + WEIGHTS.length + WEIGHTS.chars * this.#language.score(path.context, char);
    if (!step.hopeful(likely + ahead)) return;
    const context = this.#language.next(path.context, char);
    for (const unit of units) {
      const chars = likely + WEIGHTS.forms * this.#forms.score(unit);
      const text = path.text + String.fromCharCode(unit);
      const guessesNumber = path.guessesNumber || (guess && NUMERALS.test(text.charAt(text.length - 1)));
      step.add({ text, context, chars, words, node, score: chars + ahead, guessesNumber });
    }
  }

  /** What the words of a path that stands at the end of one make. */
  #closed(path: Path): number {
    return path.node === 0 ? path.words : path.words + this.#words.price(path.node);
  }
}
