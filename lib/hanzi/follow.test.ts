import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, pack } from '../cli/build-hanzi/pack.ts';
import { REACH } from './best-path.ts';
import { converter } from './convert.ts';
import { follow } from './follow.ts';
import { PACKED } from './packed/traditional-simplified.ts';
import { routeOf } from './route.ts';
import { unpack } from './step.ts';

const UNKNOWN = 51;
const CHARS = new Map([
  ['甲', '申'],
  ['乙', '乚'],
]);

/** What a character becomes by the cheapest path over all the words in reach, sought the plain way; of equals, the longer word first. */
function plainly(words: ReadonlyMap<string, Entry>, text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && text.charAt(from - 1) !== '，') from--;
  const around = text.slice(from, at + REACH + 1).split('，')[0] ?? '';
  const ways: { cost: number; to: string }[] = [];
  ways[around.length] = { cost: 0, to: '' };
  for (let start = around.length - 1; start >= 0; start--)
    for (let end = start + 1; end <= around.length; end++) {
      const word = around.slice(start, end);
      const known = end === start + 1 ? { price: UNKNOWN, to: CHARS.get(word) ?? word } : words.get(word);
      const rest = ways[end] as { cost: number; to: string };
      const cost = (known?.price ?? Number.POSITIVE_INFINITY) + rest.cost;
      if (cost <= (ways[start]?.cost ?? Number.MAX_VALUE)) ways[start] = { cost, to: (known?.to ?? '') + rest.to };
    }
  return ways[0]?.to.charAt(at - from) ?? '';
}

const unit = fc.constantFrom(...'甲乙丙丁');
const word = fc.string({ unit, minLength: 2, maxLength: 5 });
const entry = fc.record({ word, price: fc.integer({ min: 0, max: UNKNOWN }), mask: fc.integer({ min: 0, max: 31 }) });
const dictionary = fc.uniqueArray(entry, { selector: (each) => each.word, maxLength: 15 }).map((entries) =>
  entries.map(({ word, price, mask }): Entry => {
    const to = [...word].map((character, i) => (mask & (1 << i) ? '己' : (CHARS.get(character) ?? character))).join('');
    return { word, price, to };
  }),
);

test('every character becomes what the cheapest path over all words in its reach makes of it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁甲乙丙丁，'), maxLength: 40 });
  fc.assert(
    fc.property(dictionary, text, (entries, input) => {
      const words = new Map(entries.map((each) => [each.word, each]));
      const expected = [...input].map((character, at) => (character === '，' ? '，' : plainly(words, input, at))).join('');
      expect(follow(routeOf(unpack(pack(CHARS, entries))), input)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('a word that starts before all that change a character has its say at the first sight of it', () => {
  const entries = [
    { word: '甲乙', price: 20, to: '己乙' },
    { word: '丁丙甲', price: 1, to: '丁丙申' },
  ];
  expect(follow(routeOf(unpack(pack(CHARS, entries))), '一二三四五丁丙甲丙，甲乙')).toBe('一二三四五丁丙申丙，己乙');
  expect(follow(routeOf(unpack(pack(CHARS, entries))), '一二三四五丁丙甲乙')).toBe('一二三四五丁丙申乚');
});

test('what was converted before makes no difference', () => {
  const part = fc.string({ unit: fc.constantFrom(...'乾坤干淨著作顯隆年間瞭望明覆審臺座標，'), maxLength: 20 });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const used = routeOf(unpack(PACKED));
      for (const each of parts) expect(follow(used, each)).toBe(follow(routeOf(unpack(PACKED)), each));
    }),
    { numRuns: 20 },
  );
});

test('two steps give what they give one after the other', () => {
  const text = fc.string({ unit: fc.constantFrom(...'吃喫茶小舖樑栋梁张国皂皁台里面发展，\ud840𫇦'), maxLength: 40 });
  const steps = [converter('cn', 't'), converter('t', 'tw')] as const;
  fc.assert(
    fc.property(text, (input) => {
      expect(converter('cn', 'tw')(input)).toBe(steps[1](steps[0](input)));
    }),
  );
});
