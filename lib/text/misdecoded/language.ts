import { fold } from '../../fold.ts';
import { Edges } from './edges.ts';

/** What the last three characters of a text are to the model: the nodes of all three, of the last two, and of the last; 0 for what it does not know. */
export interface Context {
  readonly three: number;
  readonly two: number;
  readonly one: number;
}

export const NO_CONTEXT: Context = { three: 0, two: 0, one: 0 };

const FLOOR = 1e-7;
const RARE = 0.1;
/** How much the shorter context is asked where the longer has its doubts. */
const DOUBTS = [5, 1, 1] as const;

/**
 * A model of the text at hand: counts of its characters and runs of two to four, the shorter filling in where the longer are unknown
 * (Witten and Bell). Characters are compared in simplified script. A run is a node of a tree; 0 is the root.
 */
export class Language {
  readonly #runs = new Edges();
  /** For each node: how often the run stands in the text, how often anything follows it, and how many different characters do. */
  readonly #count = [0];
  readonly #followed = [0];
  readonly #kinds = [0];

  /** `phrases` (simplified) count like the text itself, but say nothing about what stands before and after them. */
  constructor(text: string, phrases: readonly string[]) {
    this.#learn(fold(`\n${text}\n`));
    for (const phrase of phrases) this.#learn(phrase);
  }

  #learn(text: string): void {
    let { three, two, one } = NO_CONTEXT;
    for (let i = 0; i < text.length; i++) {
      const char = text.charCodeAt(i);
      if (three > 0) this.#seen(three, char);
      const [a, b, c] = [two && this.#seen(two, char), one && this.#seen(one, char), this.#seen(0, char)];
      three = a;
      two = b;
      one = c;
    }
  }

  /** Counts the character after a run, and gives the node of both. */
  #seen(run: number, char: number): number {
    let node = this.#runs.get(run, char);
    if (node === 0) {
      node = this.#count.push(0) - 1;
      this.#followed.push(0);
      this.#kinds.push(0);
      this.#runs.add(run, char, node);
      this.#kinds[run] = (this.#kinds[run] as number) + 1;
    }
    this.#count[node] = (this.#count[node] as number) + 1;
    this.#followed[run] = (this.#followed[run] as number) + 1;
    return node;
  }

  /** The context once a character (simplified) more stands there. */
  next({ two, one }: Context, char: number): Context {
    return { three: two && this.#runs.get(two, char), two: one && this.#runs.get(one, char), one: this.#runs.get(0, char) };
  }

  /** Log likelihood of a character (simplified) in a context. */
  score({ three, two, one }: Context, char: number): number {
    const alone = this.#runs.get(0, char);
    let chance = ((this.#count[alone] as number) + RARE) / (this.#followed[0] as number);
    chance = this.#after(one, char, chance, DOUBTS[0]);
    chance = this.#after(two, char, chance, DOUBTS[1]);
    chance = this.#after(three, char, chance, DOUBTS[2]);
    return Math.log(Math.max(FLOOR, chance));
  }

  #after(run: number, char: number, shorter: number, doubt: number): number {
    const followed = this.#followed[run] as number;
    if (run === 0 || followed === 0) return shorter;
    const doubts = (this.#kinds[run] as number) + doubt;
    const node = this.#runs.get(run, char);
    return ((node > 0 ? (this.#count[node] as number) : 0) + doubts * shorter) / (followed + doubts);
  }

  /** Log share of the character (simplified) in the text. */
  common(char: number): number {
    return Math.log(((this.#count[this.#runs.get(0, char)] as number) + RARE) / (this.#followed[0] as number));
  }
}
