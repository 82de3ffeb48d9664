import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../../../tests/samples/reading.ts';
import type { Notice, Paragraph, Reading } from '../../model.ts';
import { articleOf } from './article.ts';
import { articleMarkdown } from './article-markdown.ts';
import { evenedOffsets } from './evened.ts';
import { inlinesOf } from './inlines.ts';
import { LEADS } from './leads.ts';
import type { Article, TextBlock } from './model.ts';
import { apart } from './spans.ts';

const texts = ({ blocks }: Article) =>
  blocks.flatMap((block) => ('inlines' in block ? [block.inlines.map((part) => ('joint' in part ? '' : part.text)).join('')] : []));
const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  text,
  folded: text,
  role: 'paragraph',
  pieces: [{ start: 0, end: text.length, block: 0, from: 0, to: text.length }],
  ...more,
});
const reading = (paragraphs: Paragraph[], more: Partial<Reading> = {}): Reading => ({
  ...SAMPLE,
  reports: [],
  sections: [],
  figures: [],
  rows: [],
  tables: [],
  notices: [],
  edits: [],
  paragraphs,
  ...more,
});
const only = (made: Article) => made.blocks[0] as TextBlock;

describe('the article', () => {
  test('holds every paragraph, in order and letter by letter', () => {
    expect(texts(articleOf(SAMPLE))).toEqual(SAMPLE.paragraphs.map(({ text }) => text));
  });

  test('makes every number of the text a door to its figure, targets told apart', () => {
    const doors = articleOf(SAMPLE).blocks.flatMap((block) =>
      'inlines' in block ? block.inlines.flatMap((part) => ('figure' in part && part.figure !== undefined ? [part] : [])) : [],
    );
    for (const { figure = -1, target, start, end } of doors) {
      const { start: from, end: to, status } = SAMPLE.figures[figure] ?? {};
      expect([start, end, target]).toEqual([from, to, status === 'target']);
    }
    expect(doors.length).toBe(SAMPLE.figures.filter(({ paragraph }) => paragraph >= 0).length);
  });

  test('has headings with their sections', () => {
    const heads = articleOf(SAMPLE).blocks.filter(({ kind }) => kind === 'heading');
    expect(heads.map((block) => (block as TextBlock).section)).toEqual([0, 1]);
    expect(articleOf(SAMPLE).outline.map(({ heading }) => heading)).toEqual(['一、2020年工作回顾', '二、2021年工作安排']);
  });

  test('tells title, place of the speech, speaker and salutation', () => {
    const lines = ['政府工作报告', '在例州市第三届人民代表大会上', '市长　李明', '各位代表：', '现在，我代表市人民政府报告工作。'];
    const made = articleOf(reading(lines.map((text, at) => paragraph(text, at === 0 ? { role: 'title' } : {}))));
    expect(made.blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'byline', 'salute', 'paragraph']);
  });

  test('shows a mask as one, with what it rests on', () => {
    const notice: Notice = { kind: 'masked', text: '××', paragraph: 0, start: 2, end: 4, evidence: '网站' };
    const made = only(articleOf(reading([paragraph('全市××个项目。')], { notices: [notice] })));
    expect(made.inlines[1]).toEqual({ text: '××', start: 2, end: 4, silence: 'masked', evidence: '网站' });
  });

  test('marks where pages begin, also within a joined sentence', () => {
    const joined = paragraph('主动适应新常态。', {
      page: 1,
      pieces: [
        { start: 0, end: 5, block: 0, from: 0, to: 5 },
        { start: 5, end: 5, block: 0, from: 5, to: 5, edit: 0 },
        { start: 5, end: 8, block: 1, from: 0, to: 3 },
      ],
    });
    const edits = [{ rule: 'page-break', kind: 'page-break', block: 0, from: 5, to: 5, text: '' }] as const;
    const made = articleOf(reading([joined, paragraph('下一段。', { page: 2 }), paragraph('再一段。', { page: 3 })], { edits }));
    expect((made.blocks as TextBlock[]).map(({ page }) => page)).toEqual([1, undefined, 3]);
    expect(only(made).inlines[1]).toEqual({ joint: true, page: 2 });
  });

  test('puts tables where they stood, and says what is missing', () => {
    const tables = [
      {
        caption: '表一',
        unit: '亿元',
        rows: [
          ['项目', '数'],
          ['甲', '3'],
        ],
        headerRows: 1,
        after: 0,
      },
    ];
    const made = articleOf(
      reading([paragraph('见表。'), paragraph('完。')], { tables, notices: [{ kind: 'truncated', text: '', paragraph: 1 }] }),
    );
    expect(made.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph', 'gap']);
  });

  test('what addresses the audience is no heading, though it opens a section', () => {
    const lines = ['各位代表', '新的一年，任务艰巨。', '一、总体要求'];
    const sections = [0, 2].map((from, at) => ({ ...SAMPLE.sections[0], heading: lines[from], from, to: from + 1 - at }));
    const made = articleOf(
      reading(
        lines.map((line) => paragraph(line)),
        { sections: sections as Reading['sections'] },
      ),
    );
    expect(made.blocks.map(({ kind }) => kind)).toEqual(['salute', 'paragraph', 'heading']);
    expect(made.outline.map(({ heading }) => heading)).toEqual(['一、总体要求']);
  });

  test('a paragraph of a million characters is cut in time', () => {
    const long = '增长7%，一是抓好。'.repeat(100_000);
    const from = performance.now();
    expect(texts(articleOf(reading([paragraph(long)])))).toEqual([long]);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});

test.each(LEADS.map(({ form, example }) => [example, form] as const))('%s opens a point', (example, form) => {
  expect([...example.matchAll(form)].map(String)).toEqual([example]);
});

test('runs hold the whole text, however it is cut', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length, marks: { lead: true } })),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, spans, (text, first, second) => {
      const within = (all: typeof first) => apart(all.filter(({ end }) => end <= text.length));
      const runs = inlinesOf({ text }, [within(first), within(second)], [], (same) => same);
      expect(runs.map((run) => ('text' in run ? run.text : '')).join('')).toBe(text);
    }),
  );
});

test('offsets follow a text whose blanks went, and refuse one that is another', () => {
  const offsets = evenedOffsets('增长 7 %,到', '增长7%，到');
  expect([0, 2, 3, 4, 5, 6, 8].map((at) => offsets?.(at))).toEqual([0, 2, 2, 3, 3, 4, 6]);
  expect(evenedOffsets('增长7%', '增长了7%')).toBeNull();
});

describe('Markdown', () => {
  const markdown = (made: Reading) => articleMarkdown(articleOf(made), [], (kind) => `(${kind})`);

  test('has headings, leads in bold, the source under a rule', () => {
    const made = articleMarkdown(articleOf(SAMPLE), ['来源：例州'], String);
    expect(made).toContain('## 一、2020年工作回顾\n\n');
    expect(made.endsWith('\n\n---\n\n来源：例州\n')).toBe(true);
    expect(markdown(reading([paragraph('——创新持续增强。投入增长7%。')]))).toBe('**——创新持续增强。**投入增长7%。\n');
  });

  test('has tables, and says what is missing', () => {
    const tables = [
      {
        caption: '表一',
        unit: '',
        rows: [
          ['项目', '数'],
          ['甲', '3'],
        ],
        headerRows: 1,
        after: 0,
      },
    ];
    expect(markdown(reading([paragraph('见表。')], { tables, notices: [{ kind: 'partial', text: '', paragraph: 0 }] }))).toBe(
      '见表。\n\n**表一**\n\n| 项目 | 数 |\n| --- | ---: |\n| 甲 | 3 |\n\n> (partial)\n',
    );
  });

  test('reads no sign of the text as its own', () => {
    expect(markdown(reading([paragraph('# 12*3_4'), paragraph('1. <b>'), paragraph('- 甲')]))).toBe(
      '\\# 12\\*3\\_4\n\n1\\. \\<b\\>\n\n\\- 甲\n',
    );
  });
});
