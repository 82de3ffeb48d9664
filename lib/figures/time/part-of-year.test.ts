import { expect, test } from 'vitest';
import { readPlain } from '../../pipeline.ts';

const periods = (title: string, ...paragraphs: readonly string[]) => {
  const { reports, figures } = readPlain([title, '', '临湖市统计局', '', ...paragraphs].join('\n'), 'unnamed');
  return [reports[0]?.year, reports[0]?.period, ...figures.map(({ period }) => period)];
};

test.each([
  ['2021年上半年全市经济运行情况', '工业增加值增长6.2%。', [2021, '2021', '2021-H1']],
  ['临湖市2022年一季度工业经济形势分析', '工业增加值增长6.2%。', [2022, '2022', '2022-Q1']],
  ['2020年1—7月全市经济运行简况', '今年以来，工业增加值增长6.2%。', [2020, '2020', '2020-01-2020-07']],
  ['2021年上半年全市经济运行情况', '6月份，工业增加值增长6.2%。', [2021, '2021', '2021-06']],
  [
    '2021年上半年全市经济运行情况',
    '工业增加值增长9%，两年平均增长4%；投资86亿元，增长7%。',
    [2021, '2021', '2021-H1', '2020-2021', '2021-H1', '2021-H1'],
  ],
  ['2019年全市经济运行情况', '工业增加值增长6.2%。', [2020, '2019', '2019']],
])('a report about a part of a year, by its title: %s %s', (title, text, expected) => {
  expect(periods(title, text)).toEqual(expected);
});

test.each([
  ['临湖市2018年市级决算草案的报告', '一般公共预算收入86亿元。', [2019, '2018', '2018']],
  ['2018年教育事业发展统计公报', '全市共有小学86所。', [2019, '2018', '2018']],
  ['2014年全省渔业工作情况', '水产品产量86万吨。', [2015, '2014', '2014']],
  ['2013年区级预算安排的报告', '教育支出：安排8.6亿元。', [2013, '2013', '2013']],
])('accounts, communiqués of one trade and next year’s budget: %s', (title, text, expected) => {
  expect(periods(title, text)).toEqual(expected);
});
