import { expect, test } from 'vitest';
import type { Figure } from '../../model.ts';
import { canonicalOf } from './canonical.ts';
import { plausibilityNotices } from './plausibility.ts';

function figure(indicator: string, value: number, unit: string, kind: Figure['kind'], period = '2020', more: Partial<Figure> = {}): Figure {
  const canonical = canonicalOf(indicator);
  const time = { period, status: 'actual', bound: '', scope: '' } as const;
  return {
    indicator,
    canonical,
    value,
    unit,
    kind,
    ...time,
    sentence: '',
    paragraph: 0,
    start: 0,
    end: 1,
    report: 0,
    section: -1,
    rules: [],
    ...more,
  };
}

const evidence = (...figures: Figure[]) => plausibilityNotices(figures).map((notice) => notice.evidence);

test('a unit that measures something else is doubtful, an unknown one is not', () => {
  expect(evidence(figure('地区生产总值', 226, '万人', 'level'))).toEqual(['地区生产总值：金额 ≠ 万人']);
  expect(evidence(figure('城鎮登記失業率', 3.1, '億元', 'level'))).toHaveLength(1);
  expect(evidence(figure('商品房销售', 9.37, '亿平方米', 'level'), figure('税收收入', 33.3, '%', 'share'))).toEqual([]);
  expect(evidence(figure('地区生产总值', 226, '亿元', 'level'), figure('地区生产总值', 3.6, '%', 'growth'))).toEqual([]);
  expect(evidence(figure('地区生产总值', 226, '点儿', 'level'), figure('未来社区', 3, '亿元', 'level'))).toEqual([]);
});

test('a structure and shares of one whole that do not make 100', () => {
  expect(evidence(figure('三次产业结构', 17, ':41:52', 'ratio'))).toEqual(['17 + 41 + 52 = 110']);
  expect(evidence(figure('三次产业结构', 17, ':41:42', 'ratio'), figure('城乡居民收入比', 1.68, ':1', 'ratio'))).toEqual([]);
  const shares = (last: number) => [
    figure('第一产业比重', 7.7, '%', 'share'),
    figure('第二产业比重', 37.8, '%', 'share'),
    figure('第三产业比重', last, '%', 'share'),
  ];
  expect(evidence(...shares(54.5))).toEqual([]);
  expect(evidence(...shares(64.5))).toEqual(['7.7 + 37.8 + 64.5 = 110']);
});

test('a rate that two levels contradict', () => {
  const levels = [figure('粮食产量', 12.46, '万吨', 'level', '2019'), figure('粮食产量', 12.6, '万吨', 'level')];
  expect(evidence(...levels, figure('粮食产量', 1.1, '%', 'growth'))).toEqual([]);
  expect(evidence(...levels, figure('粮食产量', 11.1, '%', 'growth'))).toEqual(['12.46万吨 → 12.6万吨：1.1%']);
  const money = [figure('地区生产总值', 218.4, '亿元', 'level', '2019'), figure('地区生产总值', 226, '亿元', 'level')];
  expect(evidence(...money, figure('地区生产总值', 8.6, '%', 'growth'))).toEqual([]);
  expect(evidence(...money, figure('地区生产总值', 36, '%', 'growth'))).toHaveLength(1);
});
