import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUserWords, printUserWords, withUserWords } from './user-words.ts';

test('pairs are read however they are parted; what is no pair is refused by its line', () => {
  expect(parseUserWords('# 我的词\n信息 資訊\n网络→網路\r\n软件,軟體\n\n只有一半\n一 二 三\n信息\t訊息')).toEqual({
    words: [
      { from: '信息', to: '訊息' },
      { from: '网络', to: '網路' },
      { from: '软件', to: '軟體' },
    ],
    refused: [
      { line: 6, text: '只有一半' },
      { line: 7, text: '一 二 三' },
    ],
  });
});

test('what is exported is imported the same', () => {
  const word = fc.string({ unit: fc.constantFrom(...'发展信息网络軟體A9'), minLength: 1, maxLength: 10 });
  const words = fc.uniqueArray(fc.record({ from: word, to: word }), { selector: ({ from }) => from });
  fc.assert(
    fc.property(words, (list) => {
      expect(parseUserWords(printUserWords(list))).toEqual({ words: list, refused: [] });
    }),
  );
});

test('the longest word wins, and what is between is converted', () => {
  const upper = (text: string) => text.toUpperCase();
  const convert = withUserWords(
    [
      { from: '信息', to: '資訊' },
      { from: '信息化', to: '數位化' },
    ],
    upper,
  );
  expect(convert('a信息化b信息c')).toBe('A數位化B資訊C');
  expect(withUserWords([], upper)).toBe(upper);
});
