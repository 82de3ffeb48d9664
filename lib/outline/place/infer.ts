import type { Found } from '../found.ts';
import { type Clue, cityClues, provinceClues } from './clues.ts';

/** How a text speaks of its own government, and what that makes of its place. */
export const LEVELS: readonly {
  readonly pattern: RegExp;
  readonly fits: RegExp;
  readonly clues: (text: string) => Clue[];
  readonly example: string;
}[] = [
  { pattern: /我代表自治区(?:人民)?政府/, fits: /自治区$/, clues: provinceClues, example: '我代表自治区人民政府' },
  { pattern: /我代表省(?:人民)?政府/, fits: /省$/, clues: provinceClues, example: '现在，我代表省人民政府' },
  { pattern: /我代表[xX×*某_]{0,4}州(?:人民)?政府/, fits: /州$/, clues: cityClues, example: '我代表州人民政府' },
  { pattern: /(?:我代表[xX×*某_]{0,4}|[xX×*某_]{2,4})市(?:人民)?政府/, fits: /市$/, clues: cityClues, example: 'XX市人民政府代市长' },
];

/** A text may name two counties of a city it works with: it takes two weighty clues, or four of any weight. */
const enough = ({ weight, words }: { readonly weight: number; readonly words: ReadonlySet<string> }) =>
  words.size >= 4 || (words.size >= 2 && weight >= 3);
/** How far the first must be ahead of the second. */
const AHEAD = 2;

/** The place the text's own words point to, where its name is masked or left out; undefined unless one place is far ahead. */
export function inferPlace(text: string): Found | undefined {
  const level = LEVELS.find(({ pattern }) => pattern.test(text));
  if (!level) return undefined;
  const clues = level
    .clues(text)
    .filter(({ place }) => level.fits.test(place))
    .sort((a, b) => b.weight - a.weight);
  const totals = new Map<string, { weight: number; words: Set<string> }>();
  for (const { place, words, weight } of clues) {
    const total = totals.get(place) ?? { weight: 0, words: new Set() };
    if (!total.words.has(words)) total.weight += weight;
    total.words.add(words);
    totals.set(place, total);
  }
  const [first, second] = [...totals].sort((a, b) => b[1].weight - a[1].weight);
  if (!first || !enough(first[1]) || first[1].weight < AHEAD * (second?.[1].weight ?? 0)) return undefined;
  return { value: first[0], rule: 'clues', words: [...first[1].words].slice(0, 6).join('、') };
}
