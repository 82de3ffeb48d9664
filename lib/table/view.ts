import type { FigureKind, FigureStatus } from '../model.ts';
import { categoryOrder } from './category-order.ts';
import { groupBy } from './group-by.ts';
import { type Line, searchable } from './lines.ts';

export type Chip = 'all' | FigureStatus | FigureKind;
export type Grouping = 'category' | 'section' | 'none';
export type SortKey = 'name' | 'value' | 'unit' | 'change' | 'period' | 'status' | 'section';

/** How the table is sorted; null is the report's own order, in groups. */
export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Lines under one head. `key` is a category's id, a section's index or empty. */
export interface Group {
  readonly key: string;
  readonly lines: readonly Line[];
}

/** The chips that have lines, with how many: all, results, targets, then the kinds. */
export const CHIPS: readonly Chip[] = ['all', 'actual', 'target', 'level', 'growth', 'share', 'ratio', 'change', 'multiple', 'rank'];

/** True if a line belongs under a chip. A line with a level and a growth belongs under both. */
export function underChip(line: Line, chip: Chip): boolean {
  if (chip === 'all') return true;
  if (chip === 'actual' || chip === 'target') return line.status === chip;
  return line.kind === chip || line.change?.kind === chip;
}

/** Makes the test for a text typed into the filter: every word of it must occur. */
export function textFilter(text: string): (line: Line) => boolean {
  const wanted = searchable(text).split(/\s+/).filter(Boolean);
  return (line) => wanted.every((word) => line.search.includes(word));
}

/** Three clicks on a head: large to small, small to large, back to the report's order. */
export function nextSorting(now: Sorting | null, key: SortKey): Sorting | null {
  if (now?.key !== key) return { key, descending: true };
  return now.descending ? { key, descending: false } : null;
}

/** Puts lines into the order and the groups they are shown in. A sorting lifts the grouping. */
export function arrange(lines: readonly Line[], grouping: Grouping, sorting: Sorting | null): Group[] {
  if (sorting) return [{ key: '', lines: sorted(lines, sorting) }];
  if (grouping === 'none') return [{ key: '', lines }];
  const groups = groupBy(lines, (line) => (grouping === 'category' ? line.category : String(line.section)));
  const entries = [...groups].map(([key, members]) => ({ key, lines: grouping === 'category' ? together(members) : members }));
  if (grouping === 'category') entries.sort((a, b) => categoryOrder(a.key) - categoryOrder(b.key));
  return entries;
}

/** Lines of one indicator stand together at the place of the first: results, then targets. */
function together(lines: readonly Line[]): Line[] {
  const clusters = groupBy(lines, (line) => line.name);
  return [...clusters.values()].flatMap((cluster) => [
    ...cluster.filter((l) => l.status === 'actual'),
    ...cluster.filter((l) => l.status === 'target'),
  ]);
}

function sorted(lines: readonly Line[], { key, descending }: Sorting): Line[] {
  const direction = descending ? -1 : 1;
  const collator = new Intl.Collator('zh', { numeric: true });
  return [...lines].sort((a, b) => {
    const [x, y] = [sortValue(a, key), sortValue(b, key)];
    // What is not stated stays at the end, whichever way the rest goes.
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return direction * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)));
  });
}

function sortValue(line: Line, key: SortKey): string | number | null {
  if (key === 'value') return line.value?.number ?? null;
  if (key === 'change') return line.change?.number ?? null;
  if (key === 'section') return line.section;
  if (key === 'unit') return line.value?.unit || line.change?.unit || null;
  if (key === 'name') return line.name;
  return line[key] || null;
}
