/** The four steps a page goes through, as the panel names them. What runs the chain is told which one begins. */
export type ReadingStep = 'recognise' | 'clean' | 'read' | 'tabulate';

/** Work in steps: it yields wherever it may rest, and names the step that begins there if one does. */
export type Steps<T> = Generator<ReadingStep | undefined, T>;

/** Goes through items in steps, with a rest after every so many of them. */
export function* inTurn<T>(items: readonly T[], many: number, work: (item: T, index: number) => void): Generator<undefined, void> {
  for (let i = 0; i < items.length; i++) {
    work(items[i] as T, i);
    if (i % many === many - 1) yield;
  }
}

/**
 * Work in steps: a generator that yields wherever its work may rest and returns the result. Run here at once; a browser runs it in slices,
 * so that it can answer in between.
 */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
  }
}
