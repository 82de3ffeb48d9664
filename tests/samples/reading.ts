import type { Figure, Paragraph, Reading, Report, Section, Table } from '../../lib/model.ts';
import { tabulate } from '../../lib/table/tabulate.ts';

/** A made-up report, small enough to know by heart, with one of everything the panel and the formats must show. */
const TEXT = [
  '一、2020年工作回顾',
  '全市生产总值达到3760.0亿元，增长7%，其中市区增长-7.5%。一般公共预算收入387.9亿元，增长10.4%。',
  '研发经费占比从2.2%提高到2.8%，三次产业结构为5.5：57.7：36.8，综合实力居全省第3位。',
  '二、2021年工作安排',
  '全市生产总值增长7%左右，新增就业5万人以上，一般公共预算收入增长6.5%-7%，总部项目=12|个。',
];

const SECTIONS: readonly (readonly [number, string])[] = [
  [0, '一、2020年工作回顾'],
  [3, '二、2021年工作安排'],
];

interface Given extends Partial<Figure> {
  readonly indicator: string;
  readonly value: number;
  readonly text: string;
}

const GIVEN: readonly (readonly [number, Given])[] = [
  [1, { indicator: '生产总值', canonical: 'gdp', value: 3760, unit: '亿元', text: '3760.0亿元' }],
  [1, { indicator: '生产总值', canonical: 'gdp', value: 7, unit: '%', kind: 'growth', text: '7%' }],
  [1, { indicator: '生产总值', canonical: 'gdp', value: -7.5, unit: '%', kind: 'growth', scope: '市区', text: '-7.5%' }],
  [1, { indicator: '一般公共预算收入', canonical: 'general-revenue', value: 387.9, unit: '亿元', text: '387.9亿元' }],
  [1, { indicator: '一般公共预算收入', canonical: 'general-revenue', value: 10.4, unit: '%', kind: 'growth', text: '10.4%' }],
  [2, { indicator: '研发经费占比', canonical: 'rd-intensity', value: 2.2, unit: '%', kind: 'share', period: '2015', text: '2.2%' }],
  [2, { indicator: '研发经费占比', canonical: 'rd-intensity', value: 2.8, unit: '%', kind: 'share', text: '2.8%' }],
  [2, { indicator: '三次产业结构', value: 5.5, unit: ':57.7:36.8', kind: 'ratio', text: '5.5：57.7：36.8' }],
  [2, { indicator: '综合实力', value: 3, unit: '位', kind: 'rank', text: '第3位' }],
  [4, { indicator: '生产总值', canonical: 'gdp', value: 7, unit: '%', kind: 'growth', bound: 'approx', text: '7%左右' }],
  [4, { indicator: '新增就业', canonical: 'jobs-new', value: 5, unit: '万人', bound: 'ge', text: '5万人' }],
  [4, { indicator: '一般公共预算收入', canonical: 'general-revenue', value: 6.5, valueTo: 7, unit: '%', kind: 'growth', text: '6.5%-7%' }],
  [4, { indicator: '=总部|项目', value: 12, unit: '个', text: '12|个' }],
];

const PARAGRAPHS: readonly Paragraph[] = TEXT.map((text, index) => ({
  text,
  folded: text,
  role: SECTIONS.some(([at]) => at === index) ? 'heading' : 'paragraph',
  pieces: [{ start: 0, end: text.length, block: index, from: 0, to: text.length }],
}));

const FIGURES: readonly Figure[] = GIVEN.map(([paragraph, { text, ...given }]) => {
  const sentence = TEXT[paragraph] ?? '';
  const start = sentence.indexOf(text);
  const plan = paragraph > 3;
  return {
    canonical: '',
    unit: '',
    kind: 'level',
    period: plan ? '2021' : '2020',
    status: plan ? 'target' : 'actual',
    bound: '',
    scope: '',
    sentence,
    paragraph,
    start,
    end: start + text.length,
    report: 0,
    section: plan ? 1 : 0,
    rules: ['sample'],
    ...given,
  };
});

const REPORT: Report = {
  kind: 'work-report',
  title: '政府工作报告',
  place: '例州市',
  year: 2021,
  period: '2020',
  date: '2021-02-03',
  speaker: '市长 某某',
  evidence: { place: '全市' },
  inferred: [],
  from: 0,
  to: TEXT.length - 1,
};

const sections: readonly Section[] = SECTIONS.map(([from, heading], index) => ({
  heading,
  level: 1,
  report: 0,
  parent: -1,
  from,
  to: (SECTIONS[index + 1]?.[0] ?? TEXT.length) - 1,
  mode: index ? 'plan' : 'review',
  period: index ? '2021' : '2020',
}));

const TABLE: Table = {
  caption: '表1 例州市人口',
  unit: '万人',
  headerRows: 2,
  merged: [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
  ],
  after: 2,
  rows: [
    ['指标', '年末数', '年末数'],
    ['指标', '总数', '比重'],
    ['常住人口', '1,234.50', '100.0'],
    ['0—14岁', '-3-5', '3-5'],
    ['比例', '5.5∶57.7∶36.8', '12.3%'],
    ['=HYPERLINK("http://x")', '', '—'],
  ],
};

export const SAMPLE: Reading = {
  verdict: { detected: true, score: 0.97, reasons: [{ rule: 'title', detail: '政府工作报告' }] },
  meta: { title: '政府工作报告', heading: '', host: 'example.com', address: 'https://example.com/a?b=1', published: '' },
  reports: [REPORT],
  paragraphs: PARAGRAPHS,
  edits: [],
  notices: [
    { kind: 'masked', text: '某某', paragraph: 0, start: 0, end: 2 },
    { kind: 'unreadable', text: '20xx.8万平方米', paragraph: 4, start: 0, end: 2 },
    { kind: 'inferred', text: '例州市', evidence: '正文中的地名' },
  ],
  hidden: [
    { text: '— 第 1 页 —', reason: 'page-mark', group: 'page-mark' },
    { text: '— 第 2 页 —', reason: 'page-mark', group: 'page-mark' },
    { text: '会员下载', reason: 'by-class', group: 'ad' },
  ],
  sections,
  tables: [TABLE],
  figures: FIGURES,
  rows: tabulate(FIGURES, (name) => (name.includes('收入') ? '财政金融' : '综合')),
};
