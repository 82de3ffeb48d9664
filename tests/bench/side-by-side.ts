/** Time in ms of one call. */
function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A contender that needs nothing prepared. */
export const plain = (work: () => unknown) => () => work;

/** Runs each contender in turn, `runs` rounds after a round of warming up, and gives the medians: what disturbs one disturbs all. */
export function side<K extends string>(runs: number, contenders: Record<K, () => () => unknown>): Record<K, number> {
  const names = Object.keys(contenders) as K[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -1; round < runs; round++) {
    for (const name of names) {
      const work = contenders[name]();
      const ms = time(work);
      if (round >= 0) taken[name].push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<K, number>;
}
