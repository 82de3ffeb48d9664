/** Lengths of words by a character code, longest first: most characters have none, and where there is none no word need be cut out. */
export type Lengths = ReadonlyMap<number, readonly number[]>;

export const NO_LENGTHS: readonly number[] = [];

export const firstCode = (word: string) => word.charCodeAt(0);
export const lastCode = (word: string) => word.charCodeAt(word.length - 1);

/** The lengths of the words that share a code, as `codeOf` takes it from each. */
export function lengthsBy(codeOf: (word: string) => number, words: Iterable<string>): Lengths {
  const all = new Map<number, number[]>();
  for (const word of words) {
    const own = all.get(codeOf(word)) ?? [];
    if (!own.includes(word.length)) own.push(word.length);
    all.set(codeOf(word), own);
  }
  for (const own of all.values()) own.sort((a, b) => b - a);
  return all;
}
