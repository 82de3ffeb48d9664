/**
 * Work in steps: a generator that yields wherever its work may rest and returns the result. Run here at once; a page runs it in slices,
 * so that it can answer in between.
 */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
  }
}
