import { expect, test } from 'vitest';
import { plainSource } from './plain-text.ts';
import { findTextTables } from './text-tables.ts';

const texts = (lines: readonly string[]) =>
  findTextTables(lines).map(({ rows }) => rows.map((row) => row.map(({ text }) => text).join('|')));

test.each([
  [
    'Markdown',
    ['| 指标 | 数值 |', '| --- | ---: |', '| 人口 | <br>38.0 |', '| <br> 城镇 | 17.1 |'],
    ['指标|数值', '人口|38.0', '城镇|17.1'],
  ],
  ['tabs', ['指标\t2020年', '人口\t38.0', '户数\t12.0'], ['指标|2020年', '人口|38.0', '户数|12.0']],
  [
    'blanks',
    ['指标 全县 城镇', '人口 38.0 17.1', '户数 12.0 -5.6', '衣 着 1.0 —'],
    ['指标|全县|城镇', '人口|38.0|17.1', '户数|12.0|-5.6', '衣着|1.0|—'],
  ],
  [
    'blanks, with a unit in every line',
    ['指标 单位 2020年 增长%', '钢材 万吨 8.4 2.0', '水泥 万吨 31.0 -8.1', '汽车 万辆 1.2 —'],
    ['指标|单位|2020年|增长%', '钢材|万吨|8.4|2.0', '水泥|万吨|31.0|-8.1', '汽车|万辆|1.2|—'],
  ],
  [
    'runs of blanks and leaders',
    ['指标       单位     2020年', '货运量……… 万吨   310', '客运量...... 万人   88'],
    ['指标|单位|2020年', '货运量|万吨|310', '客运量|万人|88'],
  ],
])('a table in %s', (_, lines, rows) => expect(texts(lines)).toEqual([rows]));

test.each([
  ['sentences with numbers', ['全县人口 38.0 万人。', '城镇人口 17.1 万人。', '乡村人口 20.9 万人。']],
  ['a contents list with its pages', ['回顾 1', '经济 2', '安排 9']],
  ['bars without a rule', ['| 各位代表 |', '| 现在报告工作 |', '| 请审议 |']],
  ['names with and without a unit, and no head', ['钢材 万吨 8.4 2.0', '其中： 螺纹钢 万吨 3.0 1.1', '水泥 万吨 31.0 -8.1']],
  ['two lines', ['人口 38.0 17.1', '户数 12.0 5.6']],
])('%s are no table', (_, lines) => expect(texts(lines)).toEqual([]));

test('a table in a text takes its lines out of the paragraphs and says what it follows', () => {
  const { blocks, tables } = plainSource('报告\n\n表1\n指标\t数值\n人口\t38\n户数\t12\n结束');
  expect(blocks.map(({ text }) => text)).toEqual(['报告', '表1', '结束']);
  expect(tables.map(({ after }) => after)).toEqual([1]);
});

test('long lines and many near-tables cost no more than reading them', () => {
  const started = performance.now();
  findTextTables([' '.repeat(1e6), '-'.repeat(1e6), `|${'-|'.repeat(4e5)}x`, '|'.repeat(1e6)]);
  findTextTables(Array.from({ length: 50_000 }, (_, i) => (i % 3 ? `人口 ${i}` : `说明\t${i}\t文字`)));
  expect(performance.now() - started).toBeLessThan(5000);
});
