import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import type { Paragraph } from '../model.ts';
import { DESTROYED } from './data/destroyed.ts';
import { unreadableNotices } from './unreadable.ts';

const paragraphs = (...texts: string[]): Paragraph[] => texts.map((text) => ({ text, folded: fold(text), role: 'paragraph', pieces: [] }));
const shown = (...texts: string[]) => unreadableNotices({ paragraphs: paragraphs(...texts) });

const examples = DESTROYED.flatMap(({ examples }) => examples.filter(([, destroyed]) => /\d/.test(destroyed)));
test.each(examples)('%s is shown as unreadable', (text, destroyed) => {
  expect(shown(text).map((notice) => notice.text)).toEqual([destroyed]);
});

test('each form finds its own examples', () => {
  for (const { form, sign, examples } of DESTROYED)
    for (const [text] of examples) expect([text, sign.test(text), [...text.matchAll(form)].length]).toEqual([text, true, 1]);
});

test('each destroyed number has a notice that leads to its place, in the report’s own script', () => {
  const texts = ['开局良好。', '完成投資27.億元，占全部投資的64.%；發电量增长5%。'];
  const notices = shown(...texts);
  expect(notices).toEqual([
    { kind: 'unreadable', text: '27.億元', paragraph: 1, start: 4, end: 9 },
    { kind: 'unreadable', text: '64.%', paragraph: 1, start: 16, end: 20 },
  ]);
  for (const { paragraph, start, end, text } of notices) expect(texts[paragraph ?? 0]?.slice(start, end)).toBe(text);
});

test('what can be read, masks without a digit and the points of a list are none', () => {
  expect(
    shown(
      '增长2.7%，产量某某万吨，收入xx亿元，安装2×66万千瓦机组。',
      '2.个体工商户发展到3万户。3.家庭农场25家。',
      '举办“5·18”洽谈会。建成5G基站200个，甲型H1N1流感12例。',
      '三次产业结构为7:41:52，历史使命从2020。5个县摘帽。',
    ),
  ).toEqual([]);
});
