import { expect, test } from 'vitest';
import { safeName } from './download.ts';

test.each([
  ['杭州市-2021-政府工作报告', '杭州市-2021-政府工作报告.xlsx'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.xlsx'],
  ['..隐藏.', '隐藏.xlsx'],
  ['两\n行\u0000', '两 行.xlsx'],
  ['', 'report.xlsx'],
  ['长'.repeat(300), `${'长'.repeat(70)}.xlsx`],
])('%j is saved as %s', (name, safe) => expect(safeName(name, '.xlsx')).toBe(safe));
