import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, Whole } from './parts.ts';

function together(parts: Iterable<object>): unknown {
  const whole = new Whole();
  for (const part of parts) whole.add(JSON.parse(JSON.stringify(part)));
  return whole.get();
}

test('parts put together are what was cut', () => {
  const field = fc.string().filter((name) => name !== '__proto__');
  const data = fc.dictionary(field, fc.oneof(fc.string(), fc.array(fc.array(fc.string())), fc.record({ name: fc.string() })), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(data, fc.integer({ min: 1, max: 40 }), (value, limit) => {
      expect(together(partsOf(value, limit))).toEqual(value);
    }),
  );
});

test('no part is heavier than the limit by more than an item', () => {
  const items = Array.from({ length: 500 }, (_, n) => '字'.repeat(n % 50));
  const parts = [...partsOf({ items, more: items }, 1000)];
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(1000 + 200);
});

test('an object without fields is one part', () => {
  expect([...partsOf({})]).toEqual([{}]);
});
