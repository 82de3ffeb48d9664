import { fold } from '../../fold.ts';
import type { Figure } from '../../model.ts';
import { CATEGORIES } from './categories.ts';
import { nameKey } from './name-key.ts';
import { type Alias, type Entry, parseEntries } from './parse.ts';

/** Every indicator the lexicon knows, group by group. */
export const ENTRIES: readonly Entry[] = CATEGORIES.flatMap(({ name, data }) => parseEntries(data, name));

interface Named {
  readonly entry: Entry;
  readonly alias?: Alias;
}

const byId = new Map(ENTRIES.map((entry) => [entry.id, entry]));
const exact = new Map<string, Named>();
const robust = new Map<string, Named>();
for (const entry of ENTRIES) {
  learn(entry.name, { entry });
  for (const alias of entry.aliases) learn(alias.name, { entry, alias });
}

function learn(name: string, named: Named): void {
  exact.set(fold(name), named);
  const key = nameKey(name);
  if (!robust.has(key)) robust.set(key, named);
}

/** The names last asked for: a figure's name is needed by its reading, its group and its doubts. */
const asked = new Map<string, Named | undefined>();
const KEPT = 4096;

function find(indicator: string): Named | undefined {
  if (asked.has(indicator)) return asked.get(indicator);
  if (asked.size >= KEPT) asked.clear();
  const named = lookUp(indicator);
  asked.set(indicator, named);
  return named;
}

function lookUp(indicator: string): Named | undefined {
  const named = exact.get(fold(indicator)) ?? robust.get(nameKey(indicator));
  if (named) return named;
  const bare = indicator.replace(/[（(][^（()）]*[)）]/g, '');
  return bare === indicator ? undefined : robust.get(nameKey(bare));
}

/** The lexicon's id for an indicator's name in either script (`农民人均纯收入` → `income-rural`), or '' if it is not surely known. */
export function canonicalOf(indicator: string): string {
  return find(indicator)?.entry.id ?? '';
}

/** The indicator that bears exactly this name, in either script. */
export function namedExactly(indicator: string): Entry | undefined {
  return exact.get(fold(indicator))?.entry;
}

/** The indicator with this id. */
export function entryOf(id: string): Entry | undefined {
  return byId.get(id);
}

/** Whether this name covered something else than the standard name does: its values are comparable with care only. */
export function isRedefined(indicator: string): boolean {
  return find(indicator)?.alias?.redefined ?? false;
}

/** The figures with the lexicon's ids filled in. */
export function withCanonical(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    const canonical = canonicalOf(figure.indicator);
    return canonical === figure.canonical ? figure : { ...figure, canonical };
  });
}
