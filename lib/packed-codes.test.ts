import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { packCodes, unpackCodes } from './packed-codes.ts';

test('numbers packed and unpacked are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 88 ** 3 - 1 })), (codes) => {
      expect(unpackCodes(packCodes(codes))).toEqual(codes);
    }),
  );
});

test('the table of characters is OpenCC’s, one code unit to one', async () => {
  // @ts-expect-error the dictionary modules of opencc-js carry no types
  const { default: table } = await import('opencc-js/dict/TSCharacters');
  for (const line of (table as string).split('|')) {
    const [from = '', to = ''] = line.split(' ');
    expect(fold(from)).toBe(from.length === 1 && to.length === 1 ? to : from);
  }
});
