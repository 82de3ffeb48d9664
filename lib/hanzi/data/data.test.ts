import { expect, test } from 'vitest';
import { fold } from '../../fold.ts';
import { converter } from '../convert.ts';
import { CHARACTERS } from './characters.ts';
import { DROPPED } from './dropped.ts';
import { PATTERNS } from './patterns.ts';
import { SIMPLIFIED_WORDS } from './simplified-words.ts';
import { WORDS } from './words.ts';

const convert = converter('cn', 't');
/** A word's 0 stands for any digit, its brackets for wide ones. */
const plain = (text: string) => text.replace(/[0-9]/g, '0').replaceAll('（', '(').replaceAll('）', ')');

test.each(WORDS)('%s becomes %s in its example', (word, to, example) => {
  expect(plain(example)).toContain(word);
  expect(plain(convert(example))).toContain(to);
});

test('words are listed once, with a form for each character', () => {
  expect(new Set(WORDS.map(([word]) => word)).size).toBe(WORDS.length);
  for (const [word, to] of WORDS) expect(to).toHaveLength(word.length);
});

test('a character of the table stands alone in its example as it says', () => {
  for (const [from, to, example] of CHARACTERS) {
    expect(example).toContain(from);
    expect(convert(example)).toContain(to);
  }
});

test('dropped phrases stand in their examples', () => {
  for (const [phrase, example] of DROPPED) expect(example).toContain(phrase);
});

test('each pattern holds in its example', () => {
  for (const { ends, example } of PATTERNS) expect(ends.some(([end]) => example.includes(end))).toBe(true);
});

test('what a word becomes folds back to the word', () => {
  for (const [word, to] of WORDS) expect(fold(to).replaceAll('瞭望', '了望')).toBe(fold(word).replaceAll('瞭望', '了望'));
});

test.each(SIMPLIFIED_WORDS)('%s becomes %s in its example', (word, to, example) => {
  expect(example).toContain(word);
  expect(converter('t', 'cn')(example)).toContain(to);
});
