import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from './words.ts';

const PATTERNS = ['下[载載]', '[会會][员員]', '本[站网](?!以下)', '[￥¥]', 'VIP', '\\.com', 'https?:'];

test('counts what the patterns together find', () => {
  const count = words(PATTERNS);
  const all = new RegExp(PATTERNS.join('|'), 'gi');
  const piece = fc.constantFrom(
    '下载',
    '下',
    '会员',
    '會',
    '本站',
    '本网以下',
    '￥',
    'vip',
    'Vip',
    '.com',
    '.',
    'HTTP:',
    'https:',
    '工作',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(count(text, text.length)).toBe(text.match(all)?.length ?? 0);
    }),
  );
});

test('a word that goes beyond the end looked at does not count', () => {
  expect(words(['下载'])('下载下载', 3)).toBe(1);
});
