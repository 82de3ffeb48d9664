import type { Entry } from '../../lib/library/entry.ts';
import { groupByPlace } from '../../lib/library/search.ts';

const KEY = 'library-picked';
/** About as many reports are compared at first; more by the reader's own hand. */
const FIRST = 12;
/** A place with more reports than this is ticked in part. */
const MOST = 30;

/** The reports ticked last time, or where nobody has chosen yet those of the places with the most reports. */
export function firstPicks(entries: readonly Entry[]): Set<string> {
  const known = new Set(entries.map(({ id }) => id));
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
    if (Array.isArray(kept)) return new Set(kept.filter((id) => known.has(id)));
  } catch {
    // Nothing kept, or nothing that can be read.
  }
  return firstOf(entries);
}

/** Whole places, those with the most reports first, as long as they are few enough to be seen side by side. */
export function firstOf(entries: readonly Entry[]): Set<string> {
  // The whole country beside a city would press every other line of the chart flat.
  const groups = groupByPlace(entries).filter(({ place }) => place !== '' && place !== '全国');
  const picked = new Set<string>();
  for (const group of groups.sort((a, b) => b.entries.length - a.entries.length)) {
    if (picked.size > 0 && picked.size + group.entries.length > FIRST) break;
    for (const { id } of group.entries.slice(0, MOST)) picked.add(id);
  }
  return picked.size > 0 ? picked : new Set(entries.slice(0, MOST).map(({ id }) => id));
}

/** Remembers what is ticked. */
export function keepPicks(picked: ReadonlySet<string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...picked]));
  } catch {
    // Without room for it, the next visit begins with the first picks.
  }
}

/** Ticks what was just saved, as long as few enough are ticked. */
export function withFresh(picked: ReadonlySet<string>, fresh: readonly Entry[]): Set<string> {
  const next = new Set(picked);
  for (const { id } of fresh) if (next.size < MOST) next.add(id);
  return next;
}
