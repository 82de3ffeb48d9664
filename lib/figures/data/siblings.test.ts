import { expect, test } from 'vitest';
import { SIBLINGS } from './siblings.ts';

const words = SIBLINGS.flatMap((line) => line.words.split(' '));

test.each(SIBLINGS)('$example', ({ words, beside = '', example }) => {
  expect(words.split(' ').some((word) => example.includes(word))).toBe(true);
  expect(`${words} ${beside}`.split(' ').filter((word) => example.includes(word)).length).toBeGreaterThan(1);
});

test('no measure stands in two families', () => {
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
