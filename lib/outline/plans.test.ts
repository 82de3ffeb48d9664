import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import { planSpan } from './plan-span.ts';
import { cleanText } from './sample.test-support.ts';

const TEXT = '到2025年，全县建成示范园区12个，带动就业3万人，产业规模达到180亿元以上，亩均效益明显提升，发展质量稳步提高。';
const described = (title: string, ...lines: readonly string[]) => {
  const { reports, sections } = outline(cleanText([title, '临湖县人民政府办公室', ...lines, TEXT, TEXT]));
  const { kind, year, period, title: own } = reports[0] ?? {};
  return { report: { kind, year, period, title: own }, modes: sections.map(({ mode, period }) => [mode, period]) };
};

test.each([
  ['临湖县2023年民生实事项目任务分解方案', 'plan', 2023, '2023'],
  ['2025年临湖区为民办实事工作计划', 'plan', 2025, '2025'],
  ['临湖市2024年政府重点工作任务分解表', 'plan', 2024, '2024'],
  ['临湖市绿色建筑三年行动方案（2023—2025年）', 'plan', 2023, '2023-2025'],
  ['临湖市2022-2024年水环境治理行动计划', 'plan', 2022, '2022-2024'],
  ['临湖市国民经济和社会发展第十四个五年规划纲要', 'plan', 2021, '2021-2025'],
  ['临湖县“十三五”养老服务发展规划', 'plan', 2016, '2016-2020'],
])('%s', (title, kind, year, period) => {
  expect(described(title).report).toEqual({ kind, year, period, title });
});

test('a task list of one year is no plan of several, whatever plan it carries out; what became of the tasks is no plan', () => {
  expect(planSpan(['2024年“十四五”规划重点任务分解'])).toBeUndefined();
  expect(planSpan(['政府工作报告'])).toBeUndefined();
  expect(described('2022年临湖县民生实事项目完成情况').report).toMatchObject({ period: '2022' });
});

test('a chapter on where a plan of several years starts from looks back; an aim at a chapter’s head does not narrow it', () => {
  const { modes } = described(
    '临湖县“十四五”粮食生产发展规划',
    '一、发展基础',
    '基础较好。',
    '二、发展目标',
    TEXT,
    '三、筑牢发展基础',
    TEXT,
  );
  expect(modes.slice(-3)).toEqual([
    ['review', ''],
    ['plan', '2021-2025'],
    ['plan', '2021-2025'],
  ]);
});
