import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairSet } from './pair-set.ts';

const character = fc.integer({ min: 0x4e00, max: 0x9fff });
const pairs = fc.array(fc.tuple(character, character), { minLength: 1, maxLength: 200 });

test('a pair that was added is never denied', () => {
  fc.assert(
    fc.property(pairs, (added) => {
      const set = new PairSet(12);
      for (const [first, second] of added) set.add(first, second);
      expect(added.filter(([first, second]) => !set.mayHave(first, second))).toEqual([]);
    }),
  );
});

test('with ten bits for each pair some nine in ten of the others are denied', () => {
  const set = new PairSet(13);
  for (let i = 0; i < 819; i++) set.add(0x4e00 + ((i * 37) % 500), 0x4e00 + i);
  let wrong = 0;
  for (let i = 0; i < 1000; i++) if (set.mayHave(0x6000 + i, 0x7000 + ((i * 53) % 700))) wrong++;
  expect(wrong).toBeGreaterThan(0);
  expect(wrong).toBeLessThan(150);
});
