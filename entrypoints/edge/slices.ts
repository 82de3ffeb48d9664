/** How long work may hold the page before it rests, in milliseconds: well under what is felt. */
const SLICE = 20;

interface Yields {
  readonly scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page do what waits: by the browser's own scheduler where there is one. */
export function rest(): Promise<void> {
  const { scheduler } = globalThis as Yields;
  return scheduler?.yield ? scheduler.yield() : new Promise((rested) => setTimeout(rested));
}

/** Runs work that comes in steps, resting whenever a slice of time is used up; `resting` is called before each rest with the last step named. */
export async function inSlices<S, T>(
  steps: Generator<S | undefined, T>,
  resting: (step: S | undefined) => void = () => undefined,
): Promise<T> {
  let step: S | undefined;
  let until = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
    step = (value as S | undefined) ?? step;
    if (performance.now() < until) continue;
    resting(step);
    await rest();
    until = performance.now() + SLICE;
  }
}
