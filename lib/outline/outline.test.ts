import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_LINES } from './date.ts';
import { HEADING_MARKS } from './heading-marks.ts';
import { KIND_WORDS } from './kind.ts';
import { HEADING_HINTS, HEADING_MODES, OPENING_MODES } from './mode-words.ts';
import { outline } from './outline.ts';
import { LEVELS } from './place/infer.ts';
import { SHORT_NAME_FORMS } from './place/short-names.ts';
import { PLACE_FORMS, STATE_FORMS } from './place/stated.ts';
import { cleanText } from './sample.test-support.ts';
import { splitSentences } from './sentences.ts';
import { SPEAKER_LINES } from './speaker.ts';
import { HEADING_YEARS, NAME_YEARS, OPENING_YEARS, TEXT_YEARS, TITLE_YEARS } from './stated-year.ts';
import { CYCLE_WORDS } from './year/cycle-claims.ts';
import { ANNIVERSARIES, OCCASIONS } from './year/occasions.ts';

const REPORT = [
  '政府工作报告',
  '——2018年1月16日在临湖市第六届人民代表大会第二次会议上',
  '临湖市人民政府市长 高 远',
  '各位代表：',
  '现在，我代表市人民政府向大会报告工作，请予审议。',
  '一、2017年工作回顾',
  '一年来，我们办成了许多事。',
  '（一）工业稳步回升。规上工业增加值增长6%。',
  '（二）农业喜获丰收。粮食总产40万吨。',
  '二、2018年目标任务',
  '今年的目标是：生产总值增长7%。',
  '四、加强政府自身建设',
  '我们将依法行政。',
];
const report = (lines: readonly string[], title = '') => outline(cleanText(lines, title)).reports[0];

describe('what a report is', () => {
  test('kind, title, place, year, period, date and speaker, each with the words it rests on', () => {
    expect(report(REPORT)).toMatchObject({
      kind: 'work-report',
      title: '政府工作报告',
      place: '临湖市',
      year: 2018,
      period: '2017',
      date: '2018-01-16',
      speaker: '高远',
      inferred: [],
    });
    expect(Object.keys(report(REPORT)?.evidence ?? {}).sort()).toEqual(['date', 'place', 'speaker', 'year']);
  });

  test.each([
    ['——2019年2月1日在东岭省临湖市第六届人民代表大会第三次会议上', '临湖市'],
    ['——2019年2月1日在南坪苗族自治县第九届人民代表大会第三次会议上', '南坪苗族自治县'],
    ['——2019年2月1日在柳河镇第九届人民代表大会第三次会议上', '柳河镇'],
    ['——2019年2月1日在云峰彝族自治州第九届人民代表大会第三次会议上', '云峰彝族自治州'],
    ['（日照市人民政府市长 高远）', '日照市'],
    ['——2019年2月1日在本溪市第九届人民代表大会第三次会议上', '本溪市'],
    ['——2019年2月1日在全椒县第九届人民代表大会第三次会议上', '全椒县'],
    ['——2019年2月1日在市中区第九届人民代表大会第三次会议上', '市中区'],
    ['——2019年2月1日在呼和浩特市第九届人民代表大会第三次会议上', '呼和浩特市'],
    ['——二○一九年二月一日在泰和县第九届人民代表大会第三次会议上', '泰和县'],
    ['现在，我代表国务院向大会作报告', '全国'],
    ['中华人民共和国2019年国民经济和社会发展统计公报', '全国'],
    ['臨湖市人民政府關於印發工作要點的通知', '临湖市'],
  ])('place of %s', (line, place) => {
    expect(report([line])?.place).toBe(place);
  });

  test('a government that names no place has none', () => {
    expect(report(['各位代表：', '现在，我代表市人民政府向大会报告工作。去年市政府做了许多工作。'])?.place).toBe('');
  });

  test.each([
    ['关于2015年预算执行情况和2016年预算草案的报告', 'budget', 2016],
    ['临湖市2019年国民经济和社会发展统计公报', 'communique', 2020],
    ['临湖市人民政府2013年工作要点', 'plan', 2013],
    ['2015年临湖市政府工作报告', 'work-report', 2015],
    ['一份没有年份的文件', 'other', null],
  ])('kind and year of %s', (title, kind, year) => {
    expect(report([title])).toMatchObject({ kind, year });
  });

  test('a report given in December looks back on its own year', () => {
    const lines = REPORT.map((line) => line.replace('2018年1月16日', '2017年12月20日'));
    expect(report(lines)).toMatchObject({ year: 2017, period: '2017' });
  });

  test('a page name says less than the report itself', () => {
    expect(report(REPORT, '2023年工作计划范文网')).toMatchObject({ kind: 'work-report', year: 2018 });
    const bare = REPORT.filter((line) => !/201[78]/.test(line));
    expect(report(bare, '2023年政府工作报告范文')?.year).toBeNull();
    expect(report(bare, '2023年政府工作报告')?.year).toBe(2023);
  });

  test('a line of the site is no date, nobody speaks in a circular, which bears its date at its end', () => {
    const lines = ['发布日期：2015年3月2日', '临湖市政府工作要点', '市长 高远', '全年增长7%。', '临湖市人民政府', '2014年2月8日'];
    expect(report(lines)).toMatchObject({ kind: 'plan', date: '2014-02-08', speaker: '' });
  });

  test('evidence is quoted as the report writes it', () => {
    const found = report(['——二○一二年二月三日在臨湖市第六屆人民代表大會第二次會議上', '各位代表：']);
    expect(found).toMatchObject({ place: '临湖市', year: 2012 });
    expect(found?.evidence).toMatchObject({ place: '臨湖市第六屆人民代表大會', year: expect.stringContaining('二○一二年二月三日') });
  });

  test('years in Chinese digits', () => {
    expect(report(['各位代表：', '一、一九九四年工作的回顾', '一年来很好。'])).toMatchObject({ year: 1995, period: '1994' });
  });

  test('dates in Chinese numerals, names with blanks or a dot', () => {
    expect(report(['二○一二年二月十三日'])?.date).toBe('2012-02-13');
    expect(report(['自治区主席　买买提·努尔', '各位代表：'])?.speaker).toBe('买买提·努尔');
    expect(report(['代市长高远', '各位代表：'])?.speaker).toBe('高远');
  });
});

describe('several reports on a page', () => {
  test('each address to the deputies opens one, with the title above it', () => {
    const second = REPORT.map((line) => line.replaceAll('2018', '2019').replaceAll('2017', '2018'));
    const { reports } = outline(cleanText([...REPORT, '临湖市政府工作报告篇2', ...second]));
    expect(reports.map(({ year, from, to }) => [year, from, to])).toEqual([
      [2018, 0, REPORT.length - 1],
      [2019, REPORT.length, 2 * REPORT.length],
    ]);
  });

  test('a list of titles is no list of reports', () => {
    expect(outline(cleanText(['临湖市政府工作报告篇1', '临湖市政府工作报告篇2', ...REPORT])).reports).toHaveLength(1);
  });

  test('各位代表 inside a speech opens nothing', () => {
    expect(outline(cleanText([...REPORT, '各位代表！', '让我们团结起来！'])).reports).toHaveLength(1);
  });
});

describe('sections', () => {
  test.each(['**各位代表：**', '**同志们！**', '**各位委员、同志们：**'])('%s is no heading', (salutation) => {
    const found = outline(cleanText([salutation, '现在，我代表市人民政府向大会报告工作。', '一、2017年工作回顾', '一年来很好。']));
    expect(found.sections.map(({ heading }) => heading)).toEqual(['2017年工作回顾']);
  });
  const { sections, notices } = outline(cleanText(REPORT));
  test('levels, parents, modes and periods', () => {
    expect(sections.map(({ heading, level, parent, mode, period, from, to }) => [heading, level, parent, mode, period, from, to])).toEqual([
      ['2017年工作回顾', 1, -1, 'review', '2017', 5, 8],
      ['工业稳步回升', 2, 0, 'review', '2017', 7, 7],
      ['农业喜获丰收', 2, 0, 'review', '2017', 8, 8],
      ['2018年目标任务', 1, -1, 'plan', '2018', 9, 10],
      ['加强政府自身建设', 1, -1, 'plan', '', 11, 12],
    ]);
  });

  test('a skipped number is a missing section', () => {
    expect(notices).toMatchObject([{ kind: 'missing-section', text: '加强政府自身建设', evidence: '2 → 4' }]);
  });

  test.each([
    ['一、过去五年工作回顾', 'review', '2013-2017'],
    ['二、今后五年的奋斗目标', 'plan', '2018-2022'],
    ['二、“十四五”时期的展望', 'plan', '2021-2025'],
    ['一、砥砺前行，书写新的篇章', 'review', ''],
  ])('%s', (heading, mode, period) => {
    const lines = [...REPORT.slice(0, 5), heading];
    expect(outline(cleanText(lines)).sections[0]).toMatchObject({ mode, period });
  });

  test('a heading that says nothing takes the mode of the text it opens', () => {
    const lines = [...REPORT.slice(0, 7), '二、善作善成，以优异成绩迎接盛会', '今年是关键的一年。'];
    expect(outline(cleanText(lines)).sections[1]).toMatchObject({ mode: 'plan' });
  });

  test('a report without headings turns to its plan where it says what it aims at', () => {
    const lines = [...REPORT.slice(0, 5), '过去一年，我们办成了许多事。', '2018年的主要预期目标是：生产总值增长7%。', '要扩大投资。'];
    expect(outline(cleanText(lines)).sections).toMatchObject([
      { heading: '2018年的主要预期目标是', mode: 'plan', period: '2018', from: 6, to: 7 },
    ]);
    const within = [...REPORT.slice(0, 6), '2017年的主要目标是：增长6%。', '今后五年的奋斗目标是：', '增长7%。'];
    expect(outline(cleanText(within)).sections.map(({ mode, period }) => [mode, period])).toEqual([
      ['review', '2017'],
      ['plan', '2018-2022'],
    ]);
  });

  test('a heading glued to its text by a blank, and parts above the numerals', () => {
    const glued = `一、2017年工作回顾 2017年，我们${'办成了许多事，'.repeat(20)}很好。`;
    expect(outline(cleanText([...REPORT.slice(0, 5), glued])).sections).toMatchObject([{ heading: '2017年工作回顾', mode: 'review' }]);
    const parts = ['第一部分 2017年工作回顾', '一、工业', '第二部分 2018年工作安排', '一、工业', '工业增长7%。'];
    expect(outline(cleanText([...REPORT.slice(0, 5), ...parts])).sections.map(({ level, mode }) => [level, mode])).toEqual([
      [1, 'review'],
      [2, 'review'],
      [1, 'plan'],
      [2, 'plan'],
    ]);
  });

  test('leads are sections of their paragraph', () => {
    const lines = [...REPORT.slice(0, 6), '一是全力稳增长。投资增长9%。', '——民生改善。就业增加。', '**科技进步。**专利增加。'];
    expect(
      outline(cleanText(lines))
        .sections.slice(1)
        .map((s) => s.heading),
    ).toEqual(['全力稳增长', '民生改善', '科技进步']);
  });
});

describe('sentences', () => {
  test('；stays inside, quotes and brackets close with their sentence', () => {
    const text = '增长7%；下降2%。“我们做到了。”（数据为初步核算。以后还会修订。）明年再看！';
    expect(splitSentences(text).map(([a, b]) => text.slice(a, b))).toEqual([
      '增长7%；下降2%。',
      '“我们做到了。”',
      '（数据为初步核算。以后还会修订。）明年再看！',
    ]);
  });

  test('sentences cover every letter, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'增长。！？；，（）“”()1.5%年 ') }), (text) => {
        const cuts = splitSentences(text);
        let at = 0;
        for (const [from, to] of cuts) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, from).trim()).toBe('');
          at = to;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('a masked year', () => {
  const masked = (head: string, review: string, plan: string) => [
    head,
    '各位代表：',
    '现在，我代表市人民政府向大会报告工作。',
    '一、20xx年工作回顾',
    review,
    '二、20xx年主要任务',
    plan,
  ];

  test.each([
    ['——20xx年1月9日在临湖市第六届人民代表大会第三次会议上', '我们深入贯彻党的十九届二中、三中、四中全会精神。', '抓好落实。', 2020],
    ['市长 高远', '我们贯彻党的十八届三中全会精神。', '今年是全面深化改革的第一年。', 2014],
    ['市长 高远', '20xx年是全面贯彻党的十九大精神的开局之年。', '抓好落实。', 2019],
    ['市长 高远', '我们办成了许多事。', '今年是“十三五”规划的收官之年。', 2020],
    ['市长 高远', '20xx年，是新中国成立70周年，我们办成了许多事。', '抓好落实。', 2020],
    ['——20xx年12月9日在临湖市第六届人民代表大会第三次会议上', '我们贯彻党的十九届五中全会精神。', '抓好落实。', 2020],
    ['第十一届全国人民代表大会第三次会议', '我们办成了许多事。', '抓好落实。', 2010],
  ])('%s', (head, review, plan, year) => {
    const { reports, sections } = outline(cleanText(masked(head, review, plan)));
    expect(reports[0]).toMatchObject({ year, inferred: ['year'] });
    const { period } = reports[0] ?? {};
    expect(sections.map((s) => s.period)).toEqual([period, String(Number(period) + 1)]);
  });

  test('a plan reviewed as a whole was over the year before', () => {
    const lines = ['各位代表：', '现在，我代表市人民政府向大会报告工作。', '一、20xx年和“十五”工作回顾', '我们办成了许多事。'];
    expect(report(lines)).toMatchObject({ year: 2006, inferred: ['year'] });
    expect(report(lines.map((line) => line.replace('工作回顾', '以来工作回顾')))?.year).toBeNull();
  });

  test.each([
    ['——20xx年1月9日在临湖市第六届人民代表大会第三次会议上', '我们办成了许多事。', '抓好落实。'],
    ['市长 高远', '我们贯彻党的十八大精神。', '抓好落实。'],
    ['市长 高远', '我们贯彻党的十九届四中全会精神。', '今年是“十三五”规划的开局之年。'],
    ['市长 高远', '我们办成了许多事。', '明年是中国共产党成立100周年。'],
    ['市长 高远', '我们办成了许多事。', '谋划好明年工作，明年是“十四五”开局之年。'],
    ['市长 高远', '习近平在庆祝中国共产党成立100周年大会上讲话。', '抓好落实。'],
  ])('without evidence, or against itself, it stays unknown: %s %s', (head, review, plan) => {
    expect(report(masked(head, review, plan))).toMatchObject({ year: null, period: '' });
  });
});

describe('a masked place', () => {
  const text = (words: string) => ['XX市政府工作报告', '各位代表：', `现在，我代表市人民政府向大会报告工作。${words}`];
  test('is worked out from short names and what stands there, and said to be inferred', () => {
    const lines = text('感谢中央驻甬单位，做好来甬人员的服务，北仑港扩建。');
    const { reports, notices } = outline(cleanText(lines));
    expect(reports[0]).toMatchObject({ place: '宁波市', inferred: ['place'] });
    expect(notices).toMatchObject([{ kind: 'inferred', text: '地区：宁波市' }]);
  });

  test('two places named as often leave it open', () => {
    expect(report(text('来甬人员与来杭人员，北仑港与千岛湖。'))?.place).toBe('');
  });
});

describe('the data tables', () => {
  const rows = [
    ...HEADING_MARKS,
    ...KIND_WORDS,
    ...HEADING_MODES,
    ...HEADING_HINTS,
    ...OPENING_MODES,
    ...PLACE_FORMS,
    ...STATE_FORMS,
    ...DATE_LINES,
    ...HEADING_YEARS,
    ...TITLE_YEARS,
    ...OPENING_YEARS,
    ...NAME_YEARS,
    ...TEXT_YEARS,
    ...SPEAKER_LINES,
    ...OCCASIONS,
    ...ANNIVERSARIES,
    ...CYCLE_WORDS,
    ...LEVELS,
    ...SHORT_NAME_FORMS.map(({ before, behind, example }) => ({ pattern: new RegExp(`${before}.${behind}`), example })),
  ];
  test.each(rows.map(({ pattern, example }) => [example, pattern]))('%s', (example, pattern) => {
    expect(pattern.test(example)).toBe(true);
  });
});

describe('any text', () => {
  const line = fc.string({ unit: fc.constantFrom(...'一二、（）是年届人大会第市20xX年—*#。各位代表：五十”“来回顾目标杭驻 ') });
  test('gives an outline whose ranges fit, without an exception', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { reports, sections, sentences } = outline(cleanText(lines));
        expect(reports[0]?.from).toBe(0);
        expect(reports.at(-1)?.to).toBe(lines.length - 1);
        reports.forEach((r, i) => {
          if (i > 0) expect(r.from).toBe((reports[i - 1]?.to ?? 0) + 1);
        });
        for (const { from, to, parent } of sections) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThan(lines.length);
          if (parent >= 0) expect(sections[parent]?.from).toBeLessThanOrEqual(from);
        }
        for (const { paragraph, end } of sentences) expect(end).toBeLessThanOrEqual(lines[paragraph]?.length ?? -1);
      }),
    );
  });

  test('a line of a megabyte takes no more than a few seconds', { timeout: 8000 }, () => {
    expect(outline(cleanText(['（一'.repeat(350_000)])).reports).toHaveLength(1);
    expect(outline(cleanText(['在杭州市人民2011年'.repeat(100_000)])).reports).toHaveLength(1);
  });
});
