import { median } from './line.ts';

/** Tells the time in ms. */
export type Clock = () => number;

/** Time in ms of one call. */
export function time(work: () => unknown, now: Clock = () => performance.now()): number {
  const start = now();
  work();
  return now() - start;
}

/** A contender that needs nothing prepared. */
export const plain = (work: () => unknown) => () => work;

/** Contenders by name: each prepares what it needs outside the clock and answers the work that is timed. */
export type Contenders<K extends string> = Record<K, () => () => unknown>;

/** Runs each contender in turn, `runs` rounds after some rounds of warming up, and gives the medians: what disturbs one disturbs all. */
export function side<K extends string>(runs: number, contenders: Contenders<K>, warmup = 1, clock?: Clock): Record<K, number> {
  const names = Object.keys(contenders) as K[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -warmup; round < runs; round++) {
    for (const name of names) {
      const ms = time(contenders[name](), clock);
      if (round >= 0) taken[name].push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<K, number>;
}
