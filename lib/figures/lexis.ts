import type { Bound } from '../model.ts';
import * as data from './data/words.ts';
import { firstCode, type Lengths, lastCode, lengthsBy, NO_LENGTHS } from './lengths.ts';

/** A set of words that can be taken off an end of a text; the longest word wins. */
export interface Lexis<T = true> {
  readonly words: ReadonlyMap<string, T>;
  /** The lengths of the words that begin with a character, longest first, and of those that end with it. */
  readonly begin: Lengths;
  readonly end: Lengths;
}

const split = (words: string) => words.split(' ').filter(Boolean);

function lexis<G extends data.WordGroup, T>(groups: readonly G[], value: (group: G) => T): Lexis<T> {
  const words = new Map(groups.flatMap((group) => split(group.words).map((word) => [word, value(group)] as const)));
  const begin = lengthsBy(firstCode, words.keys());
  return { words, begin, end: lengthsBy(lastCode, words.keys()) };
}

const yes = () => true as const;

/** A set of words of its own, parted by blanks. */
export const lexisOf = (words: string): Lexis => lexis([{ words, example: words }], yes);

export const LINKS: Lexis<Bound> = lexis(data.LINKS, (group) => group.bound ?? '');
export const CHANGES: Lexis<1 | -1> = lexis(data.CHANGES, (group) => group.sign);
export const GROWTH_NOUNS: Lexis<1 | -1> = lexis(data.GROWTH_NOUNS, (group) => group.sign);
export const ADVERBS = lexis(data.ADVERBS, yes);
export const LEADS = lexis(data.LEADS, yes);
export const ACTS = lexis(data.ACTS, yes);
export const DEEDS = lexis(data.DEEDS, yes);
export const ADVERBS_OF_ACTS = lexis(data.ADVERBS_OF_ACTS, yes);
export const PREDICATES = lexis(data.PREDICATES, yes);
export const BARE_MEASURES = lexis(data.BARE_MEASURES, yes);
export const INDEX_NOUNS = lexis(data.INDEX_NOUNS, yes);
export const SCOPES = lexis(data.SCOPES, yes);
export const REGIONS = lexis(data.REGIONS, yes);
export const KEEP_ENDINGS = lexis(data.KEEP_ENDINGS, yes);
export const KEEP_OPENINGS = lexis(data.KEEP_OPENINGS, yes);

/** Whether one of these characters ends `text`. Asked before a pattern for the end of a text, which would look at all of it. */
export function endsIn(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(text.length - 1));
}

/** The longest word of the lexis that ends `text`, or ''. */
export function ending(text: string, { words, end }: Lexis<unknown>): string {
  for (const size of end.get(text.charCodeAt(text.length - 1)) ?? NO_LENGTHS) {
    if (size > text.length) continue;
    const word = text.slice(-size);
    if (words.has(word)) return word;
  }
  return '';
}

/** The longest word of the lexis that begins at `at`, or ''. */
export function opening(text: string, { words, begin }: Lexis<unknown>, at = 0): string {
  for (const size of begin.get(text.charCodeAt(at)) ?? NO_LENGTHS) {
    if (at + size > text.length) continue;
    const word = text.slice(at, at + size);
    if (words.has(word)) return word;
  }
  return '';
}
