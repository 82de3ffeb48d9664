import { fold } from '../fold.ts';
import { CATEGORIES, OTHER } from './category-data.ts';

interface Keyword {
  readonly word: string;
  readonly id: string;
}

const keywords: readonly Keyword[] = CATEGORIES.flatMap(({ id, words }) => words.map((word) => ({ word, id }))).sort(
  (a, b) => b.word.length - a.word.length,
);

const order = new Map<string, number>([...CATEGORIES.map(({ id }, at) => [id, at] as const), [OTHER, CATEGORIES.length]]);

/** The category of an indicator by the longest known word in its name; `other` if there is none. */
export function categoryOf(indicator: string): string {
  const name = fold(indicator);
  return keywords.find(({ word }) => name.includes(word))?.id ?? OTHER;
}

/** The place of a category in the table. */
export function categoryOrder(id: string): number {
  return order.get(id) ?? CATEGORIES.length;
}
