import { expect, test } from 'vitest';
import { isScript, isTraditional, recogniseScript } from './script.ts';

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

test.each([
  ['成效显著', false],
  ['著名景区', false],
  ['顯著成效', true],
  ['乾隆年间', false],
  ['台灣', true],
])('beside traditional text %s is told by its own characters', (text, traditional) => {
  expect(isTraditional(text, traditional)).toBe(traditional);
  expect(isTraditional(`${text}${text}`, traditional)).toBe(traditional);
});

test('only the four scripts are scripts', () => {
  expect(isScript('tw')).toBe(true);
  expect(isScript('original')).toBe(false);
  expect(isScript(undefined)).toBe(false);
});
