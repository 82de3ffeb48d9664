import { expect, test } from 'vitest';
import { PACKED } from '../packed/words.ts';
import { balanced } from './balance.ts';
import { PRICE_STEP, Words } from './words.ts';

function nodeOf(words: Words, word: string): number {
  let node = 0;
  for (const char of word) node = words.child(node, char.charCodeAt(0)) || -1;
  return node;
}

test('words are read from their packed form: a character, its price, the rests of its words', () => {
  const words = new Words('保D护B护区F\n\nK\n');
  const [one, two, three] = ['保', '保护', '保护区'].map((word) => nodeOf(words, word)) as [number, number, number];
  expect([one, two, three].map((node) => Math.round(words.price(node) / PRICE_STEP))).toEqual([-3, -1, -5]);
  expect([words.ahead(one), words.ahead(three)]).toEqual([-1 * PRICE_STEP, -5 * PRICE_STEP]);
  expect(words.char(words.firstChild(two))).toBe('区'.charCodeAt(0));
  expect(words.ends(nodeOf(words, '\n'))).toBe(true);
  expect(words.child(two, '保'.charCodeAt(0))).toBe(0);
});

test('the list holds every common character, and the more common word is the cheaper', () => {
  const words = new Words(PACKED);
  for (const word of ['的', '，', '\n', '发展', '标准化', '自然保护区']) expect(words.ends(nodeOf(words, word))).toBe(true);
  expect(words.price(nodeOf(words, '发展'))).toBeGreaterThan(words.price(nodeOf(words, '标准化')));
});

test('brackets and quotation marks close', () => {
  expect(balanced('落实“六', '保”要', '求，')).toBe(true);
  expect(balanced('落实“六', '保、要', '求，')).toBe(false);
  expect(balanced('学校', '（职', '校）和')).toBe(true);
  expect(balanced('学', '校）和', '医院')).toBe(false);
  expect(balanced('1）学', '校和', '医院')).toBe(true);
});
