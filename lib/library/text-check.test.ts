import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from './text-check.ts';

const text = (...paragraphs: string[]) => paragraphs.map((each) => ({ text: each }));
const short = (left: string[], right: string[]) =>
  checkText(text(...left), text(...right)).map(({ kind, figures, left: l, right: r }) => [kind, figures, l?.text ?? '', r?.text ?? '']);

test('a changed figure, a missing and an added sentence', () => {
  const official = ['全市生产总值2500亿元，增长7.5%。财政收入稳步增长。', '农业丰收，粮食总产量创历史新高。'];
  const repost = ['全市生产总值2600亿元，增长7.5%。', '农业丰收，粮食总产量创历史新高。更多范文请看本站。'];
  expect(short(official, repost)).toEqual([
    ['changed', true, '全市生产总值2500亿元，增长7.5%。', '全市生产总值2600亿元，增长7.5%。'],
    ['missing', false, '财政收入稳步增长。', ''],
    ['same', false, '农业丰收，粮食总产量创历史新高。', '农业丰收，粮食总产量创历史新高。'],
    ['added', false, '', '更多范文请看本站。'],
  ]);
});

test('the runs of a changed sentence name what changed and put together the sentence', () => {
  const [row] = checkText(text('新建公路120公里。'), text('新建公路130公里。'));
  expect(row?.leftRuns.filter(({ changed }) => changed).map((run) => run.text)).toEqual(['2']);
  expect(row?.rightRuns.map((run) => run.text).join('')).toBe('新建公路130公里。');
});

test('script, width and breaks between lines make no difference', () => {
  expect(short(['城鎮居民收入４万元。', '環境改善。'], ['城镇居民收入4万元。环境改善。']).map(([kind]) => kind)).toEqual(['same', 'same']);
});

test('words changed without a number are a change, but not of figures', () => {
  expect(short(['全面深化改革取得了显著成效。'], ['全面深化改革取得了明显成效。'])[0]?.slice(0, 2)).toEqual(['changed', false]);
});

test('no sentence is lost on either side, and order is kept', () => {
  const sentence = fc.constantFrom('甲乙丙丁1。', '甲乙丙丁2。', '戊己庚辛。', '壬癸子丑，增长3%。', '寅卯。');
  fc.assert(
    fc.property(fc.array(sentence), fc.array(sentence), (a, b) => {
      const rows = checkText(text(...a), text(...b));
      expect(rows.flatMap(({ left }) => left?.text ?? [])).toEqual(a);
      expect(rows.flatMap(({ right }) => right?.text ?? [])).toEqual(b);
    }),
  );
});

test('two long texts with nothing in common come to an end, and nothing is lost', () => {
  const long = (seed: number) => text(Array.from({ length: 3000 }, (_, i) => `第${i * 7 + seed}项工作顺利。`).join(''));
  const rows = checkText(long(1), long(3));
  expect(rows.filter(({ left }) => left)).toHaveLength(3000);
  expect(rows.filter(({ right }) => right)).toHaveLength(3000);
});
