import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import type { CleanText, Figure, Outline } from '../model.ts';
import { HARD_TEXTS } from './hard-texts.test-support.ts';
import { readNumber } from './number.ts';
import { readFigures } from './read.ts';
import { TAIL_TIME, TAIL_TIME_ENDS } from './time-words.ts';

const meta = { title: '', heading: '', host: '', address: '', published: '' };

function read(...texts: string[]): { figures: Figure[]; clean: CleanText } {
  const paragraphs = texts.map((text) => ({ text, folded: fold(text), role: 'paragraph' as const, pieces: [] }));
  const clean: CleanText = { meta, paragraphs, edits: [], notices: [], tables: [] };
  const sentences = texts.map((text, paragraph) => ({ paragraph, start: 0, end: text.length, section: -1 }));
  const outline: Outline = { reports: [], sections: [], sentences, notices: [] };
  return { figures: readFigures(clean, outline), clean };
}

const word = fc.constantFrom(
  ...'地区生产总值 财政收入 新增 建成 学校 达到 突破 增长 下降 比上年 占 比重 分别 和 、 ， 其中 （ ） “ ” 从 提高到 左右 以上 第 位 亿元 万人 % 个百分点 倍 家 个 年 的 由 翻一番 百分之八 1/3 5.2∶3∶1 某某 20xx G60 PM2.5 ； 。'.split(
    ' ',
  ),
);
const piece = fc.oneof(
  word,
  fc.nat(99999).map(String),
  fc.float({ min: 0, max: 9999, noNaN: true }).map((x) => x.toFixed(1)),
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

describe('whatever the text says', () => {
  test('each figure stands in its paragraph, and its slice parses to its value', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { figures, clean } = read(input);
        for (const figure of figures) {
          const folded = clean.paragraphs[0]?.folded ?? '';
          expect(figure.end).toBeLessThanOrEqual(input.length);
          const number = readNumber(folded, figure.start);
          expect(number?.value).toBe(Math.abs(figure.value));
          expect(number?.end).toBe(figure.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no figure invents a digit', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const figure of read(input).figures) {
          const slice = input.slice(figure.start, figure.end);
          if (!/^[\d.]+$/.test(slice.replace(/\D*$/, ''))) continue; // numbers in words and fractions are worked out
          for (const digit of String(Math.abs(figure.value)).replace('.', '')) expect(slice).toContain(digit);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('figures come in document order and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (inputs) => {
        const { figures } = read(...inputs);
        figures.forEach((figure, i) => {
          const next = figures[i + 1];
          if (next && next.paragraph === figure.paragraph) expect(next.start).toBeGreaterThanOrEqual(figure.end);
          if (next) expect(next.paragraph).toBeGreaterThanOrEqual(figure.paragraph);
        });
      }),
    );
  });
});

const simplified = '全市地区生产总值达到2846.3亿元，增长7%，其中服务业增加值占42.5%；城乡居民人均收入分别达到3万元和1万元。';
const traditional = '全市地區生產總值達到2846.3億元，增長7%，其中服務業增加值占42.5%；城鄉居民人均收入分別達到3萬元和1萬元。';

test('neither script nor width changes a value', () => {
  const values = (input: string) => read(input).figures.map((f) => [f.value, f.kind, fold(f.unit), fold(f.indicator)]);
  expect(values(traditional)).toEqual(values(simplified));
  const wide = simplified.replace(/[\d.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  expect(values(wide)).toEqual(values(simplified));
});

test('a time at the end of a text ends in one of the characters looked for first', () => {
  const bits = [...'上去前本五年同期末底初十“”八度计划时间来届总数量和之比近二〇一xX209的连续半'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 8 }), (parts) => {
      const words = parts.join('');
      if (TAIL_TIME.test(words)) expect(TAIL_TIME_ENDS).toContain(words.at(-1));
    }),
    { numRuns: 2000 },
  );
});

describe('texts made to be hard', () => {
  test.each(HARD_TEXTS)('%s: read without an exception', (_, unit) => {
    expect(() => read(unit.repeat(Math.ceil(20_000 / unit.length)))).not.toThrow();
  });

  test('a number of 400 digits is no figure', () => {
    expect(read(`地区生产总值${'8'.repeat(400)}亿元。`).figures).toEqual([]);
  });
});
