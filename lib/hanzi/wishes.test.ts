import { expect, test } from 'vitest';
import { pageConvert } from './wishes.ts';

const PLAIN = { quotes: 'kept', taiwanWords: false, userWords: [] } as const;

test.each([
  ['成效显著', '成效顯著'],
  ['著名景区建设', '著名景區建設'],
  ['乾隆年间', '乾隆年間'],
  ['干擾項目', '干擾項目'],
  ['乾燥的幹部', '乾燥的幹部'],
])('on a simplified page %s becomes %s', (text, shown) => {
  expect(pageConvert('cn', 'tw', PLAIN)(text)).toBe(shown);
});

test('Taiwan’s words only where asked for', () => {
  expect(pageConvert('cn', 'tw', PLAIN)('发布信息和文件')).toBe('發佈信息和文件');
  expect(pageConvert('cn', 'tw', { ...PLAIN, taiwanWords: true })('信息')).toBe('資訊');
  expect(pageConvert('cn', 'hk', { ...PLAIN, taiwanWords: true })('信息')).toBe('信息');
});
