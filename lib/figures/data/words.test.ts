import { describe, expect, test } from 'vitest';
import * as data from './words.ts';

const tables = Object.entries(data) as [string, readonly data.WordGroup[]][];

describe.each(tables)('%s', (_, groups) => {
  const words = groups.flatMap((group) => group.words.split(' '));

  test('each line has an example of one of its words', () => {
    for (const { words: line, example } of groups) {
      const found = line.split(' ').some((word) => example.includes(word));
      expect(found ? '' : example).toBe('');
    }
  });

  test('the words are plain: folded Chinese, no blanks left over, none twice', () => {
    for (const word of words) expect(word).toMatch(/^[\u4e00-\u9fff、，：,]+$/);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
