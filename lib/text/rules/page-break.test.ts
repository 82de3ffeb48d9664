import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SourceBlock } from '../../model.ts';
import { repair } from '../repair.ts';
import { sourceOf } from '../source.test-support.ts';
import { cutText } from './page-cut.test-support.ts';

const corpus = path.join(process.env.REPORT_LENS_SHARED ?? '../shared', 'corpus');
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt') && !name.startsWith('统计')) : [];
const texts = names.map((name) =>
  readFileSync(path.join(corpus, name), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\*\*/g, '').trim())
    .filter((line) => line && !line.startsWith('<')),
);

/** How many joints of all the cut texts are right: joined where a sentence was cut, left where not. */
function measure(every: number, paged: boolean) {
  const sum = { joints: 0, missed: 0, false: 0 };
  const examples: string[] = [];
  texts.forEach((lines, seed) => {
    const { blocks, cut } = cutText(lines, every, paged, seed + 1);
    const joined = new Set(repair(sourceOf(blocks)).edits.flatMap((edit) => (edit.kind === 'page-break' ? [edit.block] : [])));
    for (let i = 0; i + 1 < blocks.length; i++) {
      sum.joints++;
      if (cut.has(i) === joined.has(i)) continue;
      if (cut.has(i)) sum.missed++;
      else sum.false++;
      examples.push(`${cut.has(i) ? 'missed' : 'false'} ${blocks[i]?.text.slice(-26)} ¶ ${blocks[i + 1]?.text.slice(0, 16)}`);
    }
  });
  return { ...sum, right: 1 - (sum.missed + sum.false) / sum.joints, examples };
}

test.skipIf(names.length === 0).each([
  ['pages known', 600, true],
  ['nothing known', 600, false],
] as const)(
  '%s: cuts are joined, ends are kept',
  (what, every, paged) => {
    const { joints, missed, false: wrong, right, examples } = measure(every, paged);
    console.log(`${what}: ${joints} joints, ${(100 * right).toFixed(2)} % right, ${missed} cuts missed, ${wrong} ends joined`);
    if (process.env.SHOW) console.log(examples.join('\n'));
    expect(right).toBeGreaterThan(0.995);
  },
  60_000,
);

const join = (...blocks: (string | SourceBlock)[]) => repair(sourceOf(blocks)).paragraphs.map((p) => p.text);
const end = (text: string): SourceBlock => ({ text, role: 'paragraph', pageEnd: true });

test('a sentence that goes on over a page is joined', () => {
  expect(join(end('统筹推进各项工作，经济发展新'), '常态下各项事业取得新进展。')).toHaveLength(1);
  expect(join(end('处置“僵尸企'), '业”25家，淘汰落后产能。')).toHaveLength(1);
  expect(join(end('生猪存栏量从90万头削减'), '到18万头。')).toHaveLength(1);
  expect(join(end('编制《云州行动'), '纲要》，加快发展。')).toHaveLength(1);
  expect(join('开展专项整治，查处案件多起。一年来，各级各部门齐心协', '力，扎实工作。')).toHaveLength(1);
});

test('headings, lists, salutations, signatures and paragraph ends are kept', () => {
  expect(join(end('全面完成年度目标任务。'), '大力发展现代农业，增加农民收入。')).toHaveLength(2);
  expect(join(end('一、过去一年工作回顾'), '过去一年，我们坚持稳中求进，各项工作取得新成效。')).toHaveLength(2);
  expect(join(end('重点抓好以下工作，确保完成任务'), '（一）加快产业升级。')).toHaveLength(2);
  expect(join(end('云州市市长 李明'), '各位代表：')).toHaveLength(2);
  expect(join('（二）依托资源优势，构筑产业集群', '以壮大特色产业为方向，补齐短板，理顺链条。')).toHaveLength(2);
  expect(join(end('各位代表：'), '现在，我代表市人民政府报告工作。')).toHaveLength(2);
});

test('a remark in brackets behind a stop ends its line, and a numbered task may begin with a month', () => {
  const task = '2.培育经营主体。全年新增企业30家以上，力争总数突破800家。（责任单位：县工信局、县商务局）';
  expect(join(task, '3.6月底前完成12个小区改造。（责任单位：县住建局）', '4.年底前新建公园8个。')).toHaveLength(3);
  expect(join('2.培育经营主体，全年新增企业', '3.6万家，总数突破9万家。')).toHaveLength(2);
});

test('a text wrapped at a width is joined line by line', () => {
  const lines = [
    '过去的一年，面对复杂多变的外部环境，我们团结',
    '带领全市人民攻坚克难，经济社会发展取得了新的',
    '成绩，全市生产总值、财政收入和城乡居民收入均',
    '实现了两位数增长，城市面貌焕然一新，生态环境',
    '质量持续改善，人民生活水平稳步提高，社会大局',
    '保持和谐稳定，顺利完成了年初人代会确定的各项',
    '目标任务，为今后发展打下了坚实基础，积累了宝',
    '贵经验，也为全省发展作出了新的更大贡献。',
  ];
  expect(join(...lines)).toEqual([lines.join('')]);
});

test('a heading whose last word only ends like a particle stays by itself', () => {
  for (const heading of ['二、明年的总体要求和政策取向', '三、深化改革和风险应对', '四、群众广泛参与', '五、义务教育全面普及'])
    expect(join(heading, '今年的主要任务是稳住生产，做好各项准备工作。')).toHaveLength(2);
});
