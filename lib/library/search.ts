import { fold } from '../fold.ts';
import type { Entry } from './entry.ts';

export type Order = 'place' | 'year' | 'saved' | 'figures';
export interface PlaceGroup {
  readonly place: string;
  readonly entries: readonly Entry[];
}

const collator = new Intl.Collator('zh-Hans-CN');
const later = (a: Entry, b: Entry) => (b.year ?? 0) - (a.year ?? 0) || collator.compare(a.kind, b.kind) || (a.id < b.id ? -1 : 1);
const byPlace = (a: Entry, b: Entry) =>
  (a.place === '' ? 1 : 0) - (b.place === '' ? 1 : 0) || collator.compare(fold(a.place), fold(b.place));

const ORDERS: { readonly [O in Order]: (a: Entry, b: Entry) => number } = {
  place: (a, b) => byPlace(a, b) || later(a, b),
  year: (a, b) => (b.year ?? 0) - (a.year ?? 0) || byPlace(a, b) || later(a, b),
  saved: (a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : later(a, b)),
  figures: (a, b) => b.figures - a.figures || later(a, b),
};

/** The text a query is matched with: place, year, title, tags and indicators, in simplified script and lower case. */
const haystack = (entry: Entry) =>
  fold([entry.place, entry.year ?? '', entry.title, ...entry.tags.map((tag) => `#${tag}`), ...entry.indicators].join('\n')).toLowerCase();

const known = new WeakMap<Entry, string>();
function textOf(entry: Entry): string {
  const text = known.get(entry) ?? haystack(entry);
  known.set(entry, text);
  return text;
}

/** The entries in which every word of the query occurs (any script; `#word` is a tag), in the order asked for. */
export function search(entries: readonly Entry[], query: string, order: Order = 'place'): Entry[] {
  const words = fold(query).toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => words.every((word) => textOf(entry).includes(word))).sort(ORDERS[order]);
}

/** Sorted entries in runs of one place, for a list with the place as its head. */
export function groupByPlace(entries: readonly Entry[]): PlaceGroup[] {
  const groups = new Map<string, { place: string; entries: Entry[] }>();
  for (const entry of entries) {
    const key = fold(entry.place);
    const group = groups.get(key) ?? { place: entry.place, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}
