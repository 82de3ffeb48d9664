/** Longest stretch of work before the page gets its turn, in milliseconds: half of what is felt as a stall. */
const SLICE = 24;
/** The clock is asked once in so many steps. */
const STEPS = 32;

/** Ends the running task, and goes on in one of its own soon after. Timers would be held back. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Does work step by step, pausing so that no task grows long; `around` runs each slice. Stops when it answers false. Answers whether all was done. */
export async function inSlices(work: Iterator<void>, around: (slice: () => void) => boolean): Promise<boolean> {
  let done = false;
  const slice = () => {
    const end = performance.now() + SLICE;
    do for (let i = 0; i < STEPS && !done; i++) done = work.next().done === true;
    while (!done && performance.now() < end);
  };
  while (around(slice)) {
    if (done) return true;
    await pause();
  }
  return false;
}
