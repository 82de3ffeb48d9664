import { foldedUnit } from './folded-unit.ts';
import { CUTS } from './form.ts';
import type { Gbk } from './gbk.ts';
import { type Choice, type Growth, type Path, Step } from './path.ts';

/** A reading of a damaged run that ends before `to`, and its log likelihood, what follows included. */
export interface RunReading {
  readonly to: number;
  readonly text: string;
  readonly score: number;
  /** A numeral in it was chosen, not read: such a reading is no repair. */
  readonly guessesNumber: boolean;
}

/** A path and the first bytes that its next character may have: one, or, where a pair of bytes has vanished, all that vanish with the byte before. */
interface Open {
  readonly path: Path;
  readonly firsts: readonly number[];
}

/** How many paths are followed, how many past a vanished pair of bytes, past a second one, and a third. */
const BEAM = 80;
const VANISHED = [60, 40, 20] as const;
/** So many ways to cut a reading into words are followed. */
const WAYS = 3;
/** And so many over what is known. */
const SURE_WAYS = 6;
/** Paths so much less likely than the best of a step are dropped. */
const HOPELESS = 9;
const PRECEDING = 10;
const FOLLOWING = 5;
const READINGS = 40;
const LONGEST = 120;
const LINE_END = 10;
const QUESTION = 0x3f;
const ANY_FIRST = Array.from({ length: 0x7e }, (_, i) => 0x81 + i);
const ANY_SECOND = Array.from({ length: 0xbf }, (_, i) => 0x40 + i);

/** The best paths; of each text only a few ways to cut it into words. */
function best(paths: readonly Path[], keep: number, most = WAYS): Path[] {
  const ways = new Map<string, number>();
  const kept: Path[] = [];
  for (const path of [...paths].sort((a, b) => b.score - a.score)) {
    const known = ways.get(path.text) ?? 0;
    if (known >= most) continue;
    ways.set(path.text, known + 1);
    kept.push(path);
    if (kept.length >= keep) break;
  }
  return kept;
}

/** Searches the texts that would be damaged to what stands there, the likely ones first. */
export class RunSearch {
  readonly #gbk: Gbk;
  readonly #growth: Growth;
  readonly #clause: boolean;
  /** By first bytes (one, or a list of the table's), then by second. */
  readonly #choices = new Map<number | readonly number[], Map<number | string, Choice>>();

  /** `clause`: only texts without punctuation that sites cut at. */
  constructor(gbk: Gbk, growth: Growth, clause: boolean) {
    this.#gbk = gbk;
    this.#growth = growth;
    this.#clause = clause;
  }

  /**
   * Readings of the run that begins at `from`: a mark for a lost first byte, then the punctuation whose bytes belong to two characters.
   * `code` is the code of that punctuation in full width.
   */
  read(text: string, from: number, code: number): RunReading[] {
    let open = this.#begin(text, from, code);
    for (let at = from + 2; at < from + LONGEST && open.length > 0; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      const vanished = this.#vanish(open);
      if (unit === 0 || (unit < 0x40 && unit !== QUESTION)) return this.#end(this.#unknown(open, vanished), text, at);
      if (unit === QUESTION || unit === 0xff1f || unit === 0xfffd) return this.#end(this.#unknown(open, vanished), text, at + 1);
      if (unit < 0x7f) return this.#end(this.#known(open, vanished, unit), text, at + 1);
      const own = this.#gbk.code(unit);
      if (own === 0) return [];
      const firsts = [own & 0xff];
      open = best(this.#known(open, vanished, own >> 8), BEAM).map((path) => ({ path, firsts }));
    }
    return [];
  }

  /** Paths over what precedes the run and its first character, of which the first byte is lost. */
  #begin(text: string, from: number, code: number): Open[] {
    let paths = [this.#growth.start()];
    for (let at = Math.max(0, from - PRECEDING); at < from; at++) paths = this.#over(paths, text.charCodeAt(at));
    const step = new Step(HOPELESS);
    const choice = this.#choice(ANY_FIRST, code >> 8);
    for (const path of paths) this.#growth.grow(step, { ...path, text: '' }, choice, true);
    const firsts = [code & 0xff];
    // Had punctuation stood there, the cut would be there.
    const started = step.paths.filter((path) => !CUTS.test(path.text));
    return best(started, BEAM).map((path) => ({ path, firsts }));
  }

  /** Paths grown by a character that stands there as it is. */
  #over(paths: readonly Path[], unit: number): Path[] {
    const step = new Step(HOPELESS);
    const choice = this.#growth.choice([unit], foldedUnit);
    for (const path of paths) this.#growth.grow(step, path, choice, false);
    return best(step.paths, SURE_WAYS, SURE_WAYS);
  }

  /** Paths after which one pair of bytes has vanished, or two, or three. */
  #vanish(open: readonly Open[]): Open[] {
    const all: Open[] = [];
    let left = open;
    for (const keep of VANISHED) {
      left = this.#vanishOnce(left, keep);
      all.push(...left);
    }
    return all;
  }

  #vanishOnce(open: readonly Open[], keep: number): Open[] {
    const step = new Step(HOPELESS);
    for (const { path, firsts } of open) this.#growth.grow(step, path, this.#choice(firsts, 'vanishing'), true);
    return best(step.paths, keep).map((path) => {
      const second = this.#gbk.code(path.text.charCodeAt(path.text.length - 1)) & 0xff;
      return { path, firsts: this.#gbk.vanishing.get(second) as readonly number[] };
    });
  }

  /** Paths grown by a character whose second byte is known. */
  #known(open: readonly Open[], vanished: readonly Open[], second: number): Path[] {
    const step = new Step(HOPELESS);
    for (const { path, firsts } of open) this.#growth.grow(step, path, this.#choice(firsts, second), false);
    for (const { path, firsts } of vanished) this.#growth.grow(step, path, this.#choice(firsts, second), true);
    return step.paths;
  }

  /** Paths grown by a character whose second byte is lost. */
  #unknown(open: readonly Open[], vanished: readonly Open[]): Path[] {
    const step = new Step(HOPELESS);
    for (const { path, firsts } of [...open, ...vanished]) this.#growth.grow(step, path, this.#choice(firsts, 'any'), true);
    return step.paths;
  }

  /** The characters of one of the first bytes and such a second byte. */
  #choice(firsts: readonly number[], second: number | 'vanishing' | 'any'): Choice {
    let known = this.#choices.get(firsts.length === 1 ? (firsts[0] as number) : firsts);
    if (!known) {
      known = new Map();
      this.#choices.set(firsts.length === 1 ? (firsts[0] as number) : firsts, known);
    }
    let choice = known.get(second);
    if (!choice) {
      const seconds = second === 'vanishing' ? [...this.#gbk.vanishing.keys()] : second === 'any' ? ANY_SECOND : [second];
      const units = firsts
        .flatMap((first) => seconds.map((other) => this.#gbk.unit(first, other)))
        .filter((unit) => unit > 0 && !(this.#clause && CUTS.test(String.fromCharCode(unit))));
      choice = this.#growth.choice(units, foldedUnit);
      known.set(second, choice);
    }
    return choice;
  }

  /** Ends paths: what follows in the text has a say too. */
  #end(paths: readonly Path[], text: string, to: number): RunReading[] {
    const groups = new Map<string, Path[]>();
    for (const path of best(paths, READINGS * WAYS, SURE_WAYS)) {
      const ways = groups.get(path.text);
      if (ways) ways.push(path);
      else groups.set(path.text, [path]);
    }
    const readings: RunReading[] = [];
    for (const [reading, ways] of groups) {
      let after: Path[] = ways;
      for (let at = to; at <= Math.min(text.length, to + FOLLOWING); at++)
        after = this.#over(after, at < text.length ? text.charCodeAt(at) : LINE_END);
      if (after.length === 0) continue;
      const score = Math.max(...after.map((path) => this.#growth.ended(path)));
      readings.push({ to, text: reading, score, guessesNumber: ways[0]?.guessesNumber ?? true });
    }
    return readings.sort((a, b) => b.score - a.score);
  }
}
