import { fold } from '../../fold.ts';
import { lastCode, lengthsBy, NO_LENGTHS } from '../lengths.ts';
import { canonicalOf, entryOf } from './canonical.ts';
import type { Category } from './categories.ts';
import { HEAD_WORDS } from './head-words.ts';

const strong = new Map<string, Category>();
const weak = new Map<string, Category>();
for (const group of HEAD_WORDS) {
  for (const word of group.words.split(' ')) strong.set(word, group.category);
  for (const word of group.weak?.split(' ') ?? []) weak.set(word, group.category);
}
const sizes = lengthsBy(lastCode, [...strong.keys(), ...weak.keys()]);

/** The group an indicator belongs to: the lexicon's, else told by its head words, else 其他. */
export function categoryOf(indicator: string): Category {
  const entry = entryOf(canonicalOf(indicator));
  if (entry) return entry.category;
  const name = fold(indicator).slice(0, 80);
  return lastWord(name, strong) ?? lastWord(name, weak) ?? '其他';
}

/** The word that ends last; of two that end there, the longer. */
function lastWord(name: string, words: ReadonlyMap<string, Category>): Category | undefined {
  for (let end = name.length; end > 0; end--) {
    for (const size of sizes.get(name.charCodeAt(end - 1)) ?? NO_LENGTHS) {
      const category = size <= end && words.get(name.slice(end - size, end));
      if (category) return category;
    }
  }
  return undefined;
}
