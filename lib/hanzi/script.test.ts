import { expect, test } from 'vitest';
import { isScript, recogniseScript } from './script.ts';

test.each([
  ['全市地区生产总值增长百分之八，发展质量稳步提高', 'cn'],
  ['群眾裡為啟動的經濟發展', 'tw'],
  ['羣眾裏説明發展的經濟温和', 'hk'],
  ['羣衆裏爲啓動的經濟發展', 't'],
  ['', 'cn'],
  ['2016', 'cn'],
])('%s is %s', (text, script) => {
  expect(recogniseScript(text)).toBe(script);
});

test('only the four scripts are scripts', () => {
  expect(isScript('tw')).toBe(true);
  expect(isScript('original')).toBe(false);
  expect(isScript(undefined)).toBe(false);
});
