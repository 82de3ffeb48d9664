import { expect, test } from 'vitest';
import { inSlices } from './slices.ts';

test('work in steps gives its result, and others get their turn in between', async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  function* work() {
    for (let step = 0; step < 6; step++) {
      const until = performance.now() + 12;
      while (performance.now() < until);
      yield;
    }
    return 'done';
  }
  expect(await inSlices(work())).toBe('done');
  clearInterval(others);
  expect(turns).toBeGreaterThan(0);
});

test('what a step throws is thrown', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it could
  function* broken(): Generator<void, never> {
    throw new Error('broken');
  }
  await expect(inSlices(broken())).rejects.toThrow('broken');
});
