/** Pairs of neighbouring characters: what two texts must share to be alike. */
export function pairsOf(plain: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i++) all.add(plain.slice(i, i + 2));
  return all;
}

/** Likeness of two texts from 0 to 1, by the pairs of characters they share (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
