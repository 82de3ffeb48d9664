import { expect, test } from 'vitest';
import { LANGUAGES, nearestLanguage, wordsOf } from './words.ts';

test('values are filled in, in every language', () => {
  for (const lang of LANGUAGES) expect(wordsOf(lang)('count', 8)).toMatch(/^8/);
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['de', 'en'],
])('%s is shown in %s', (tag, lang) => expect(nearestLanguage(tag)).toBe(lang));
