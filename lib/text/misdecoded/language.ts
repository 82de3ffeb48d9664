import { fold } from '../../fold.ts';

type Counts = Map<number, number>;

/** Adds one; true at the first time. */
function add(to: Counts, key: number): boolean {
  const before = to.get(key) ?? 0;
  to.set(key, before + 1);
  return before === 0;
}

/** Characters get small numbers, so that two of them make a small integer: maps are quick with those. */
const BITS = 13;
const MOST = 1 << BITS;
const FLOOR = 1e-7;
const RARE = 0.1;
const DOUBT_ONE = 5;
const DOUBT = 1;

/**
 * A model of the text at hand: counts of its characters and runs of two to four, the shorter filling in where the longer are unknown
 * (Witten and Bell). Characters are compared in simplified script; of several forms of one, those of the document's script come first.
 * A form is a UTF-16 unit as it stands; an id stands for a character whatever its form, 0 for one the text does not know.
 */
export class Language {
  readonly #ids = new Uint16Array(0x10000);
  #known = 0;
  readonly #one: Counts = new Map();
  readonly #two: Counts = new Map();
  readonly #three: Counts = new Map();
  readonly #four: Counts = new Map();
  /** How often anything follows one, two and three. */
  readonly #fromOne: Counts = new Map();
  readonly #fromTwo: Counts = new Map();
  readonly #fromThree: Counts = new Map();
  /** How many different characters follow one, two and three. */
  readonly #afterOne: Counts = new Map();
  readonly #afterTwo: Counts = new Map();
  readonly #afterThree: Counts = new Map();
  /** Of the text alone: how often a form stands there, and how often all forms of a character. */
  readonly #forms: Counts = new Map();
  readonly #all: Counts = new Map();
  readonly #pairScores: Counts = new Map();
  readonly #formScores: Counts = new Map();
  #length = 0;
  readonly #traditional: boolean;

  /** `phrases` (simplified) count like the text itself, but say nothing about its script, nor about what stands before and after them. */
  constructor(text: string, phrases: readonly string[], traditional: boolean, forms: string) {
    this.#traditional = traditional;
    this.#count(fold(`\n${text}\n`));
    for (const phrase of phrases) this.#count(phrase);
    this.#nameForms(forms + text);
    for (let i = 0; i < text.length; i++) {
      add(this.#forms, text.charCodeAt(i));
      add(this.#all, this.id(text.charCodeAt(i)));
    }
  }

  /** Gives every form the id of its character. */
  #nameForms(forms: string): void {
    const folded = fold(forms);
    for (let i = 0; i < forms.length; i++) this.#ids[forms.charCodeAt(i)] = this.id(folded.charCodeAt(i));
  }

  #count(text: string): void {
    let [z, a, b] = [0, 0, 0];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (this.#ids[unit] === 0 && this.#known + 1 < MOST) this.#ids[unit] = ++this.#known;
      const c = this.id(unit);
      add(this.#one, c);
      if (b > 0) {
        add(this.#fromOne, b);
        if (add(this.#two, b * MOST + c)) add(this.#afterOne, b);
      }
      if (a > 0) {
        add(this.#fromTwo, a * MOST + b);
        if (add(this.#three, (a * MOST + b) * MOST + c)) add(this.#afterTwo, a * MOST + b);
      }
      if (z > 0) {
        add(this.#fromThree, (z * MOST + a) * MOST + b);
        if (add(this.#four, ((z * MOST + a) * MOST + b) * MOST + c)) add(this.#afterThree, (z * MOST + a) * MOST + b);
      }
      [z, a, b] = [a, b, c];
    }
    this.#length += text.length;
  }

  /** The id of a form's character; 0 if the text does not know it. */
  id(unit: number): number {
    return this.#ids[unit] ?? 0;
  }

  /** Whether the text knows the two characters (ids) side by side. */
  knownPair(first: number, second: number): boolean {
    return this.#two.has(first * MOST + second);
  }

  /** Log probability that the form `unit` follows the characters z, a and b (ids). */
  score(z: number, a: number, b: number, unit: number): number {
    const c = this.id(unit);
    return Math.log(Math.max(FLOOR, this.#chanceAfterThree(z, a, b, c))) + this.#formScore(unit, c);
  }

  #chanceAfterThree(z: number, a: number, b: number, c: number): number {
    const context = (z * MOST + a) * MOST + b;
    const from = this.#fromThree.get(context);
    const three = this.#chanceAfterTwo(a, b, c);
    if (from === undefined) return three;
    const after = (this.#afterThree.get(context) ?? 0) + DOUBT;
    return ((this.#four.get(context * MOST + c) ?? 0) + after * three) / (from + after);
  }

  #chanceAfterTwo(a: number, b: number, c: number): number {
    const context = a * MOST + b;
    const from = this.#fromTwo.get(context);
    const two = this.#chanceAfterOne(b, c);
    if (from === undefined) return two;
    const after = (this.#afterTwo.get(context) ?? 0) + DOUBT;
    return ((this.#three.get(context * MOST + c) ?? 0) + after * two) / (from + after);
  }

  #chanceAfterOne(b: number, c: number): number {
    const key = b * MOST + c;
    let chance = this.#pairScores.get(key);
    if (chance === undefined) {
      const one = ((this.#one.get(c) ?? 0) + RARE) / this.#length;
      const after = (this.#afterOne.get(b) ?? 0) + DOUBT_ONE;
      chance = ((this.#two.get(key) ?? 0) + after * one) / ((this.#fromOne.get(b) ?? 0) + after);
      this.#pairScores.set(key, chance);
    }
    return chance;
  }

  /** Log share of this form among the forms of its character: a simplified form is rare in a traditional text, the other way round rarer. */
  #formScore(unit: number, id: number): number {
    let score = this.#formScores.get(unit);
    if (score === undefined) {
      const changed = fold(String.fromCharCode(unit)) !== String.fromCharCode(unit);
      const prior = this.#traditional ? (changed ? 0.5 : 0.15) : changed ? 0.0005 : 0.5;
      score = Math.log(((this.#forms.get(unit) ?? 0) + prior) / ((this.#all.get(id) ?? 0) + 0.5));
      this.#formScores.set(unit, score);
    }
    return score;
  }
}
