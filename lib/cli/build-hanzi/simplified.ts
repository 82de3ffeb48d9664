import { CHARACTERS } from '../../hanzi/data/characters.ts';
import { DROPPED } from '../../hanzi/data/dropped.ts';
import { PATTERNS } from '../../hanzi/data/patterns.ts';
import { WORDS } from '../../hanzi/data/words.ts';
import type { Packed } from '../../hanzi/packed-form.ts';
import { frequencies } from './frequencies.ts';
import { Model } from './model.ts';
import { opencc } from './opencc.ts';
import { pack } from './pack.ts';

/** Words longer than this are not looked for: see REACH in lib/hanzi/best-path.ts. */
const LONGEST = 8;
/** Words that convert like their parts serve only to find the borders of their neighbours: kept from this count on, by length. */
const WORTH_KEEPING: readonly number[] = [0, 0, 50, 300];

/** Simplified to traditional (OpenCC's standard forms): what becomes of each character, and the words that decide. */
export async function simplifiedToTraditional(): Promise<Packed> {
  const chars = new Map(await opencc('STCharacters'));
  for (const [from, to] of CHARACTERS) chars.set(from, to);
  const known = frequencies();
  const model = new Model(chars, known);
  const phrases = await dictionary();
  const ours = new Map(WORDS.map(([word, to]) => [word, to]));
  for (const word of shortFirst([...known.words.keys(), ...phrases.keys(), ...ours.keys()])) {
    const own = ours.get(word);
    if (own) model.prefer(word, own);
    else consider(model, word, phrases.get(word), known.words.get(word) ?? 0, ours);
  }
  for (const { starts, ends } of PATTERNS)
    for (const start of starts.split(' ')) for (const [end, to] of ends) model.prefer(start + end, model.convert(start) + to);
  return pack(chars, model.entries());
}

/** Keeps a word of the dictionaries if it converts in its own way, or is common enough to show its neighbours their border. */
function consider(model: Model, word: string, phrase: string | undefined, count: number, ours: ReadonlyMap<string, string>): void {
  const plain = model.convert(word);
  const to = phrase === undefined || contradicts(word, phrase, ours) ? plain : phrase;
  if (to !== plain || count >= (WORTH_KEEPING[word.length] ?? Number.POSITIVE_INFINITY)) model.add(word, to, count);
}

/** Whether a phrase of OpenCC has a word of ours in it, and converts it otherwise. */
function contradicts(word: string, phrase: string, ours: ReadonlyMap<string, string>): boolean {
  for (let start = 0; start < word.length - 1; start++)
    for (let end = start + 2; end <= word.length; end++) {
      const own = ours.get(word.slice(start, end));
      if (own && own !== phrase.slice(start, end)) return true;
    }
  return false;
}

/** OpenCC's phrases less those that are no words of official texts. */
async function dictionary(): Promise<Map<string, string>> {
  const phrases = new Map([...(await opencc('STPhrases_GeneratedFromRegionalPhrases')), ...(await opencc('STPhrases'))]);
  for (const [word] of DROPPED) phrases.delete(word);
  for (const [word, to] of phrases) phrases.set(word, keepRare(word, to));
  return phrases;
}

/**
 * A phrase's form with the same code units as the phrase: characters outside the basic plane are left to the step's own table, since they
 * change a text's length.
 */
function keepRare(word: string, to: string): string {
  const become = [...to];
  return [...word].map((from, i) => (from.length > 1 || (become[i]?.length ?? 0) > 1 ? from : become[i])).join('');
}

/** All words that may be kept, short ones first: what a long one becomes by its parts must be known when its turn comes. */
function shortFirst(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word.length <= LONGEST).sort((a, b) => a.length - b.length);
}
