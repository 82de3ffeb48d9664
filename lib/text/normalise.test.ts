import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NORMALISE_ALL, normalise } from './normalise.ts';

const all = (text: string) => normalise({ text });

test('blanks around digits and inside words go', () => {
  expect(all('总值达到 3760 亿元，增长 7 %，WIFI “三个 全覆盖”')).toBe('总值达到3760亿元，增长7%，WIFI “三个全覆盖”');
  expect(all('市长 李 明')).toBe('市长 李 明');
  expect(all('Internet of Things 产业 5 G')).toBe('Internet of Things 产业5 G');
});

test('wide digits and signs become narrow', () => {
  expect(all('增长７．５％，其中Ａ类１２家')).toBe('增长7.5%，其中A类12家');
});

test('half-width punctuation in Chinese becomes full-width, numbers and times keep theirs', () => {
  expect(all('稳增长,调结构;总额1,234.5亿元,增长10%,其中:工业9:30开工!')).toBe(
    '稳增长，调结构；总额1,234.5亿元，增长10%，其中：工业9:30开工！',
  );
});

test('a blank after punctuation that becomes Chinese goes with it', () => {
  expect(all('稳增长, 调结构')).toBe('稳增长，调结构');
});

test('each part can be switched off', () => {
  const text = '增长 ７％,达到';
  expect(normalise({ text }, { ...NORMALISE_ALL, blanks: false })).toBe('增长 7%，达到');
  expect(normalise({ text }, { ...NORMALISE_ALL, width: false })).toBe('增长７％，达到');
  expect(normalise({ text }, { ...NORMALISE_ALL, punctuation: false })).toBe('增长7%,达到');
});

test('no digit is added, dropped or changed, and a second time changes nothing', () => {
  const part = fc.constantFrom('增长', '12', ' ', '7.5', '%', ',', '，', '亿元', '．', '９', 'A', '(', ')', ':', '“', '”', '3,000');
  const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const once = all(text);
      expect(digits(once)).toBe(digits(text));
      expect(all(once)).toBe(once);
    }),
  );
});
