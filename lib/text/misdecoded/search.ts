import type { Gbk } from './gbk.ts';
import type { Language } from './language.ts';

/** A reading of a damaged run that ends before `to`, and its log probability, what follows included. */
export interface RunReading {
  readonly to: number;
  readonly text: string;
  readonly score: number;
  /** A numeral in it was chosen, not read: such a reading is no repair. */
  readonly guessesNumber: boolean;
}

/** A reading as far as it goes; `early`, `before` and `last` are the ids of its last three characters, `left` a first byte still to be paired. */
interface Path {
  readonly text: string;
  readonly early: number;
  readonly before: number;
  readonly last: number;
  readonly score: number;
  readonly left: number;
  readonly guessesNumber: boolean;
}

/** A path whose last character's second byte vanished together with one of `firsts`. */
interface Pending extends Path {
  readonly firsts: readonly number[];
}

/** How many paths are followed, how many of them past a vanished pair of bytes, and past two. */
const BEAM = 60;
const PENDING = 40;
const TWICE = 10;
/** Paths so much less likely than the best of a step are dropped. */
const HOPELESS = 14;
const FOLLOWING = 3;
const LONGEST = 120;
const LINE_END = 10;
const NUMERALS = /[\d０-９〇零○一二三四五六七八九十百千万萬亿億两兩]/;
/** Punctuation that a site cuts at: had it stood there, the cut would be there. */
const CUTS = /[，。、；：？！]/;
const HAN_PAIR = /^[\u3400-\u9fff]{2}$/;

function best<T extends Path>(paths: T[], keep: number): T[] {
  const top = paths.reduce((most, path) => Math.max(most, path.score), -Infinity);
  const left = paths.filter((path) => path.score > top - HOPELESS);
  return left.length <= keep ? left : left.sort((a, b) => b.score - a.score).slice(0, keep);
}

/** Searches the texts that would be damaged to what stands there, the likely ones first. */
export class RunSearch {
  readonly #gbk: Gbk;
  readonly #language: Language;

  constructor(gbk: Gbk, language: Language) {
    this.#gbk = gbk;
    this.#language = language;
  }

  /**
   * Readings of the run that begins at `from`: a mark for a lost first byte, then the punctuation whose bytes belong to two characters.
   * `code` is the code of that punctuation in full width.
   */
  read(text: string, from: number, code: number): RunReading[] {
    const ends = new Map<string, RunReading>();
    let paths = this.#start(text, from, code);
    for (let at = from + 2; at < from + LONGEST && paths.length > 0; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      const pending = this.#vanish(paths);
      const end = (found: Path[], to: number) => this.#end(found, text, to, ends);
      if (unit === 0 || (unit < 0x40 && unit !== 0x3f)) end(this.#unknown(paths, pending), at);
      if (unit === 0x3f || unit === 0xff1f || unit === 0xfffd) end(this.#unknown(paths, pending), at + 1);
      if (unit >= 0x40 && unit < 0x7f) end(best(this.#pair(paths, pending, unit, 0), BEAM), at + 1);
      const own = this.#gbk.code(unit);
      if (own === 0) break;
      paths = best(this.#pair(paths, pending, own >> 8, own & 0xff), BEAM);
    }
    return [...ends.values()].sort((a, b) => b.score - a.score);
  }

  /** How many pairs of Chinese characters in a reading, its neighbours included, the document does not know. */
  unknownPairs(text: string, from: number, { to, text: reading }: RunReading): number {
    const all = text.slice(from - 1, from) + reading + text.slice(to, to + 1);
    const id = (at: number) => this.#language.id(all.charCodeAt(at));
    let unknown = 0;
    for (let i = 0; i + 1 < all.length; i++)
      if (HAN_PAIR.test(all.slice(i, i + 2)) && !this.#language.knownPair(id(i), id(i + 1))) unknown++;
    return unknown;
  }

  #start(text: string, from: number, code: number): Path[] {
    const id = (at: number) => this.#language.id(at < 0 ? LINE_END : text.charCodeAt(at));
    const empty = { text: '', early: id(from - 3), before: id(from - 2), last: id(from - 1), score: 0, left: 0, guessesNumber: false };
    const paths: Path[] = [];
    for (let first = 0x81; first <= 0xfe; first++) this.#extend(paths, empty, first, code >> 8, code & 0xff, true);
    return paths.filter((path) => !CUTS.test(path.text));
  }

  /** Adds the path grown by the character of the two bytes, if there is one. `guess`: not both bytes are known. */
  #extend(to: Path[], path: Path, first: number, second: number, left: number, guess: boolean): void {
    const unit = this.#gbk.unit(first, second);
    const id = this.#language.id(unit);
    if (id === 0) return;
    const char = String.fromCharCode(unit);
    to.push({
      text: path.text + char,
      early: path.before,
      before: path.last,
      last: id,
      score: path.score + this.#language.score(path.early, path.before, path.last, unit),
      left,
      guessesNumber: path.guessesNumber || (guess && NUMERALS.test(char)),
    });
  }

  /** Paths after which one pair of bytes has vanished, or two. */
  #vanish(paths: readonly Path[]): Pending[] {
    const once = best(
      paths.flatMap((path) => this.#vanishAfter(path, path.left)),
      PENDING,
    );
    const twice = best([...once], TWICE).flatMap((path) => path.firsts.flatMap((first) => this.#vanishAfter(path, first)));
    return [...once, ...best(twice, PENDING)];
  }

  #vanishAfter(path: Path, first: number): Pending[] {
    const grown: Pending[] = [];
    for (const [second, firsts] of this.#gbk.vanishing) {
      const one: Path[] = [];
      this.#extend(one, path, first, second, 0, true);
      for (const next of one) grown.push({ ...next, firsts });
    }
    return grown;
  }

  /** Paths grown by a character whose second byte is known. */
  #pair(paths: readonly Path[], pending: readonly Pending[], second: number, left: number): Path[] {
    const grown: Path[] = [];
    for (const path of paths) this.#extend(grown, path, path.left, second, left, false);
    for (const path of pending) for (const first of path.firsts) this.#extend(grown, path, first, second, left, true);
    return grown;
  }

  /** Paths grown by a character whose second byte is lost. */
  #unknown(paths: readonly Path[], pending: readonly Pending[]): Path[] {
    const grown: Path[] = [];
    const few = best([...pending], TWICE);
    for (let second = 0x40; second <= 0xfe; second++) {
      for (const path of paths) this.#extend(grown, path, path.left, second, 0, true);
      for (const path of few) for (const first of path.firsts) this.#extend(grown, path, first, second, 0, true);
    }
    return best(grown, BEAM);
  }

  /** Ends paths: what follows in the text has a say too. */
  #end(paths: readonly Path[], text: string, to: number, ends: Map<string, RunReading>): void {
    for (const path of paths) {
      let { early, before, last, score } = path;
      for (let at = to; at <= Math.min(text.length, to + FOLLOWING); at++) {
        const unit = at < text.length ? text.charCodeAt(at) : LINE_END;
        score += this.#language.score(early, before, last, unit);
        early = before;
        before = last;
        last = this.#language.id(unit);
      }
      const key = `${to} ${path.text}`;
      if ((ends.get(key)?.score ?? -Infinity) < score) ends.set(key, { to, text: path.text, score, guessesNumber: path.guessesNumber });
    }
  }
}
