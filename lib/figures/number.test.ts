import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNITS } from './data/units.ts';
import { readNumber } from './number.ts';

const read = (text: string) => {
  const n = readNumber(text, 0);
  return n && [text.slice(n.start, n.end), n.value, n.valueTo ?? '', n.unit, n.bound].join('|');
};

describe('readNumber', () => {
  test.each([
    ['2846.3亿元，增长', '2846.3亿元|2846.3||亿元|'],
    ['3760 亿元', '3760 亿元|3760||亿元|'],
    ['1 036亿元', '1 036亿元|1036||亿元|'],
    ['1,100万人', '1,100万人|1100||万人|'],
    ['1，100万人', '1，100万人|1100||万人|'],
    ['2亿多人次', '2亿多人次|2||亿人次|ge'],
    ['1万多个', '1万多个|1||万个|ge'],
    ['1500多万千瓦', '1500多万千瓦|1500||万千瓦|ge'],
    ['7%-7.5%', '7%-7.5%|7|7.5|%|'],
    ['2至3万户', '2至3万户|2|3|万户|'],
    ['6.2∶55.1∶38.7', '6.2∶55.1∶38.7|6.2||:55.1:38.7|'],
    ['1/3，', '1/3|33.3||%|'],
    ['百分之四十六点三', '百分之四十六点三|46.3||%|'],
    ['三分之二', '三分之二|66.7||%|'],
    ['翻了一番', '翻了一番|2||倍|'],
    ['翻两番', '翻两番|4||倍|'],
    ['一万五千亿元', '一万五千亿元|15000||亿元|'],
    ['二十万亿元', '二十万亿元|20||万亿元|'],
    ['千亿元', '千亿元|1000||亿元|'],
    ['37微克/立方米', '37微克/立方米|37||微克/立方米|'],
    ['183.4公里/百平方公里', '183.4公里/百平方公里|183.4||公里/百平方公里|'],
    ['50万人口', '50万|50||万|'],
    ['10:30开会', '10|10|||'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test('a number too long to be kept exactly is not read', () => {
    expect(readNumber(`${'9'.repeat(400)}亿元`, 0)).toBeNull();
  });

  test('whatever the digits and the unit, the slice gives back the value', () => {
    const units = UNITS.map(([unit]) => unit);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99999999 }),
        fc.nat(99),
        fc.constantFrom('', '万', '亿'),
        fc.constantFrom(...units),
        (a, b, m, u) => {
          const number = readNumber(`${a}.${b}${m}${u}，`, 0);
          expect(number?.value).toBe(Number(`${a}.${b}`));
          expect(number?.end).toBe(`${a}.${b}${m}${u}`.length);
        },
      ),
    );
  });
});

describe('units', () => {
  test.each(UNITS)('%s is read from its example', (unit, example) => {
    expect(readNumber(example, example.search(/[\d九]/))?.unit).toContain(unit);
  });

  test('none stands twice', () => {
    const all = UNITS.map(([unit]) => unit);
    expect(new Set(all).size).toBe(all.length);
  });
});
