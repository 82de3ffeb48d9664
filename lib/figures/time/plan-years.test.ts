import { expect, test } from 'vitest';
import { readPlain } from '../../pipeline.ts';

const TITLE = '临湖市绿色工厂三年行动方案（2023—2025年）';
const times = (title: string, ...paragraphs: readonly string[]) =>
  readPlain([title, '', '临湖市人民政府办公室', '', ...paragraphs].join('\n'), 'unnamed').figures.map(({ period, status }) =>
    status === 'actual' ? period : `${period}*`,
  );

test.each([
  ['到2025年底，能效达标率达到85%以上，建成绿色工厂30家。', ['2025*', '2023-2025*']],
  ['每年新增节能企业60家，三年累计技改投资90亿元。', ['2023-2025*', '2023-2025*']],
  ['2023年底前，完成改造企业80家；2024年，新增改造企业150家。', ['2023*', '2024*']],
  ['能效达标率由2022年的68%提高到2025年的85%。', ['2022', '2025*']],
  ['2024年6月底前完成改造企业45家，到2025年底充电桩保有量不少于4万个。', ['2024*', '2025*']],
  ['规划总投资58亿元。', ['2023-2025*']],
])('in a plan of several years: %s', (text, expected) => {
  expect(times(TITLE, '一、主要目标', text)).toEqual(expected);
});

test('one of its years is not carried on to the next paragraph', () => {
  expect(times(TITLE, '二、重点任务', '2023年底前，抓好重点任务，完成改造企业80家。', '培育服务商40家。')).toEqual(['2023*', '2023-2025*']);
});

test('some years of a five-year plan', () => {
  const text = '“十四五”前三年地区生产总值年均增长6.3%，“十三五”后两年投资年均增长5%。';
  expect(times('2023年全市经济运行情况', text)).toEqual(['2021-2023', '2019-2020']);
});

test('a circular with the tasks of a year', () => {
  expect(times('临湖县2023年民生实事项目任务分解方案', '一、教育', '3.6月底前新建小学8所。（责任单位：县教育局）')).toEqual(['2023*']);
});

test('what was fixed at the year’s beginning are works, not an aim', () => {
  expect(times('2021年全市经济运行情况', '年初确定的96个城建项目开工90个。')).toEqual(['2021', '2021']);
});
