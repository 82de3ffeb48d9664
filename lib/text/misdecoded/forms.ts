import { foldedUnit } from './folded-unit.ts';
import type { Gbk } from './gbk.ts';

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** How many times a form must stand in the text to weigh as much as one that is the usual one of its script. */
const UNUSUAL = 0.03;
const OTHER_SCRIPT = 0.001;

let common: Set<number> | undefined;

/** The characters of Big5's first level: those in daily use, in the traditional forms that are usual. */
function usualTraditional(): Set<number> {
  if (common) return common;
  common = new Set();
  const decoder = new TextDecoder('big5');
  for (let first = 0xa4; first <= 0xc6; first++) {
    for (let second = 0x40; second <= (first < 0xc6 ? 0xfe : 0x7e); second++)
      common.add(decoder.decode(Uint8Array.of(first, second)).charCodeAt(0));
  }
  return common;
}

/** Which of a character's forms a text writes: by how often each stands there, and what is usual in its script. */
export class Forms {
  readonly #weights = new Float64Array(0x10000);
  /** By character (simplified): the weights of all its forms. */
  readonly #sums = new Float64Array(0x10000);

  constructor(text: string, traditional: boolean, { all }: Gbk) {
    const usual = usualTraditional();
    for (const unit of all) {
      const own = foldedUnit(unit) === unit;
      const weight = traditional ? (usual.has(unit) ? 1 : UNUSUAL) : own ? 1 : OTHER_SCRIPT;
      this.#add(unit, weight);
    }
    for (let i = 0; i < text.length; i++) this.#add(text.charCodeAt(i), 1);
  }

  /** Log share of a form among the forms of its character. */
  score(unit: number): number {
    return Math.log((this.#weights[unit] as number) / (this.#sums[foldedUnit(unit)] as number));
  }

  #add(unit: number, weight: number): void {
    this.#weights[unit] = (this.#weights[unit] as number) + weight;
    const char = foldedUnit(unit);
    this.#sums[char] = (this.#sums[char] as number) + weight;
  }
}
