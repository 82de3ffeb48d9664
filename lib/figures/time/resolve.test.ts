import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../fold.ts';
import type { CleanText, FigureKind, Outline, Section } from '../../model.ts';
import { timeTrack } from './resolve.ts';
import { BEHIND_WORDS, CLAUSE_WORDS, COMPARISONS, RUNS } from './several-years.ts';
import { ACTUAL_WORDS, TARGET_WORDS } from './status-words.ts';
import { ASIDES, COMPARED_BEFORE, COMPARED_BEHIND, OPENERS, TIME_WORDS } from './time-words.ts';

const SECTIONS = {
  year: { mode: 'review', period: '2015' },
  span: { mode: 'review', period: '2011-2015' },
  plan: { mode: 'plan', period: '2016' },
  planSpan: { mode: 'plan', period: '2016-2020' },
} as const;

function setting(
  lines: readonly string[],
  section: keyof typeof SECTIONS,
  year: number | null = 2016,
): { clean: CleanText; outline: Outline } {
  const paragraphs = lines.map((text) => ({ text, folded: fold(text), role: 'paragraph' as const, pieces: [] }));
  const to = lines.length - 1;
  const whole: Section = { heading: '', level: 1, report: 0, parent: -1, from: 0, to, ...SECTIONS[section] };
  const sections = [year === null ? { ...whole, period: '' } : whole];
  const report = {
    kind: 'work-report' as const,
    title: '',
    place: '',
    year,
    period: year === null ? '' : String(year - 1),
    date: '',
    speaker: '',
    evidence: {},
    inferred: [],
    from: 0,
    to,
  };
  const sentences = paragraphs.flatMap(({ folded }, paragraph) =>
    [...folded.matchAll(/[^。]+。?/g)].map((s) => ({ paragraph, start: s.index, end: s.index + s[0].length, section: 0 })),
  );
  const meta = { title: '', heading: '', host: '', address: '', published: '' };
  return {
    clean: { meta, paragraphs, edits: [], notices: [], tables: [] },
    outline: { reports: [report], sections, sentences, notices: [] },
  };
}

const KINDS: Readonly<Record<string, FigureKind>> = { '%': 'growth', '‰': 'share', 点: 'change', 倍: 'multiple' };

/** The times of the numbers in 〔〕 of the last line; a kind may be named after | (〔44%|share〕). A trailing * marks a target. */
function times(lines: readonly string[], section: keyof typeof SECTIONS, year?: number | null): string[] {
  const marked = lines.at(-1) ?? '';
  const spots: [number, number, FigureKind][] = [];
  let bare = '';
  for (const part of marked.split(/(〔[^〕]*〕)/)) {
    const [number = '', kind] = part.replace(/[〔〕]/g, '').split('|');
    if (part.startsWith('〔')) {
      spots.push([bare.length, bare.length + number.length, (kind as FigureKind) ?? KINDS[number.slice(-1)] ?? 'level']);
      bare += number;
    } else bare += part;
  }
  const { clean, outline } = setting([...lines.slice(0, -1), bare], section, year);
  const track = timeTrack(clean, outline);
  return spots.map(([start, end, kind]) => {
    const { period, status } = track(lines.length - 1, start, end, kind, {});
    return period + (status === 'target' ? '*' : '');
  });
}

describe('in a review of one year', () => {
  test.each([
    ['财政收入〔80亿元〕，增长〔7%〕。', ['2015', '2015']],
    ['2013年开工的大桥合龙，完成投资〔3亿元〕。', ['2013']],
    ['绿地由〔30公顷〕增加到〔45公顷〕。', ['2014', '2015']],
    ['增幅由上年的〔5%〕回落到〔3%〕。', ['2014', '2015']],
    ['税收〔4亿元〕，比上年的〔3亿元〕增长〔33%〕。', ['2015', '2014', '2015']],
    ['补助收入〔4亿元〕，上年结余〔1亿元〕，总计〔5亿元〕。', ['2015', '2015', '2015']],
    ['出口总额由上年居全省第〔六位|rank〕上升为第〔四位|rank〕；用电量〔9亿度〕。', ['2014', '2015', '2015']],
    ['粮食产量比2010年增长〔12%〕。', ['2015']],
    ['五年来，累计新增就业〔6万人〕，失业率降到〔3%|share〕。', ['2011-2015', '2015']],
    ['一季度投资下降〔2%〕，二季度增长〔1%〕，全年增长〔4%〕。', ['2015-Q1', '2015-Q2', '2015']],
    ['2015年1—11月投资增长〔4%〕，其中7至8月增长〔5%〕。', ['2015-01-2015-11', '2015-07-2015-08']],
    [
      '1-6月，投资增长〔4%〕；1—2月下降〔3%〕，4-6月增长〔7%〕。1-12月，投资增长〔8%〕。',
      ['2015-H1', '2015-01-2015-02', '2015-Q2', '2015'],
    ],
    ['2015年7月—12月引进〔31家〕企业。', ['2015-H2']],
    ['前三季度投资增长〔4%〕，居第〔2位|rank〕；预计全年增长〔5%〕。', ['2015-Q1-Q3', '2015-Q1-Q3', '2015']],
    ['今年以来，截至3月20日，复工率达〔98%|share〕。', ['2016-03']],
    [
      '利用率为〔75%|share〕，其中一、二、三、四季度分别为〔70%|share〕、〔74%|share〕、〔76%|share〕和〔78%|share〕。',
      ['2015', '2015-Q1', '2015-Q2', '2015-Q3', '2015-Q4'],
    ],
    ['主城区两年完成改造〔30个〕。拆除违建〔5万平方米〕。', ['2014-2015', '2015']],
    ['9月28日，大桥通车，完成投资〔5亿元〕。', ['2015']],
    ['2014年9月，大桥开工，完成投资〔5亿元〕。', ['2014']],
    ['截至2014年9月，完成投资〔5亿元〕。', ['2014-09']],
    ['9月份，房价上涨的城市〔8个〕。', ['2015-09']],
    ['党的十八大以来，〔7万〕人脱贫。全年〔2万〕人脱贫。', ['2013-2015', '2015']],
    ['预计全年接待游客〔900万人次〕。', ['2015']],
    ['财政收入两年平均增长〔5%〕。', ['2014-2015']],
    ['死亡人数较前三年平均下降〔5%〕。', ['2015']],
    ['比重自2011年以来首次提高，收入〔9亿元〕。', ['2015']],
    ['行政经费连续三年压缩〔5%〕。', ['2013-2015']],
    ['减税政策预计可为企业减负〔2亿元〕。', ['2015*']],
    ['到2020年，建成铁路〔300公里〕。', ['2020*']],
    ['举办2014年世界杯主题展会〔8场〕。', ['2015']],
    ['去年，旅游收入〔20亿元〕。', ['2015']],
    ['大桥是2013年实施新规以来第一座，投资〔3亿元〕。', ['2015']],
    ['一九五八年产钢〔800万吨〕，比一九五七年增长〔百分之五十|growth〕。', ['1958', '1958']],
    ['第一个五年计划期间，修建铁路〔50条〕。', ['1953-1957']],
    ['十月份，价格下降的城市〔8个〕。', ['2015-10']],
    ['“十二五”累计投资〔30亿元〕。', ['2011-2015']],
    ['“十一五”以来，累计投资〔30亿元〕。', ['2006-2015']],
    ['完成“十二五”规划目标，投资〔30亿元〕。', ['2015']],
    ['人均预期寿命达到〔81岁〕。', ['2015']],
    ['游客量为近5年来最高，收入〔9亿元〕。', ['2015']],
    ['进入2016年，我们迎难而上，发动志愿者〔3万名〕。', ['2016']],
    ['2014年、2015年可用资金分别为〔9亿元〕和〔8亿元〕。', ['2014', '2015']],
    ['数据包括2014年存量危房〔6万户〕。', ['2014']],
    ['失业率为3%，低于〔4%|share〕的年度调控目标。', ['2015*']],
    ['超额完成原定〔90万平方米〕的改造任务，比原定目标增长〔5%〕。', ['2015*', '2015']],
    ['事故较前三年平均值分别下降〔12%〕。', ['2015']],
  ])('%s', (line, wanted) => {
    expect(times([line], 'year')).toEqual(wanted);
  });
});

describe('in a review of several years', () => {
  test.each([
    ['贸易额年均增长〔9%〕、规模居中部第〔2位|rank〕。', ['2011-2015', '2015']],
    [
      '总值由2010年的〔60亿元〕跃升到2015年的〔90亿元〕，年均增长〔8%〕；累计投资〔300亿元〕，是“十一五”末的〔2倍|multiple〕。',
      ['2010', '2015', '2011-2015', '2011-2015', '2015'],
    ],
    ['收入年均增长〔9%〕、倍差由〔2.1〕缩小至〔1.8〕。', ['2011-2015', '2010', '2015']],
    ['增加值实现〔翻番|multiple〕。', ['2015']],
    ['去年城市化水平达到〔38%|share〕，5年提高〔6个百分点|change〕。', ['2015', '2011-2015']],
    ['复制推广改革经验〔86项〕。', ['2011-2015']],
    ['引进外资项目〔30个〕、总投资超〔5亿元〕。', ['2011-2015', '2011-2015']],
    ['生产总值从〔230亿元〕增加到〔350亿元〕，年均增长〔8.6%〕。', ['2010', '2015', '2011-2015']],
    ['生产总值由2005年的〔100亿元〕提高到2015年的〔350亿元〕。', ['2005', '2015']],
    ['累计完成投资〔900亿元〕，是“十一五”时期的〔1.8倍〕。', ['2011-2015', '2011-2015']],
    ['存款余额达到〔500亿元〕，是2010年的〔1.7倍〕。', ['2015', '2015']],
    ['新建公路〔80公里〕、桥梁〔12座〕，路网密度达到〔2公里〕。', ['2011-2015', '2011-2015', '2015']],
    ['累计进出口〔15亿美元〕，其中出口〔9亿美元〕。', ['2011-2015', '2011-2015']],
    ['进出口总额达到〔15亿美元〕，其中出口〔9亿美元〕。', ['2015', '2015']],
    ['〔28项〕审批事项下放到县。', ['2011-2015']],
    ['失业率控制在〔3%|share〕以内，优良率保持在〔90%|share〕以上。', ['2015', '2011-2015']],
    ['能耗比2010年下降〔19%〕，收入比“十一五”末增长〔60%〕。', ['2015', '2015']],
    ['税收比“十一五”时期增长〔1.2倍|growth〕。', ['2011-2015']],
    ['技改投资〔70亿元〕，比前五年增长〔45%〕。', ['2015', '2011-2015']],
    ['绿化投入〔9亿元〕，是1990年到1995年投入总和的〔1.6倍|multiple〕。', ['2011-2015', '2011-2015']],
    ['从2010年到2015年，蔗糖产量由〔30万吨〕增加到〔52万吨〕。', ['2010', '2015']],
    ['服务业比重年均提升〔1.4个百分点〕。', ['2011-2015']],
    ['2015年，出口〔20亿美元〕。建成学校〔9所〕。', ['2015', '2011-2015']],
    ['出口预计实现〔9亿美元〕，同比增长〔7%〕，其中服装增长〔5%〕。', ['2015', '2015', '2015']],
    ['刚刚过去的2015年，我们加快发展。投资两年平均增长〔5%〕。', ['2014-2015']],
    ['2013年，大桥开工。目前，全区建成码头〔8个〕。', ['2015']],
    ['2014年出口〔2亿美元〕；2015年再创新高，出口〔3亿美元〕。', ['2014', '2015']],
    ['今后五年，生产总值突破〔900亿元〕。', ['2020*']],
    ['新增企业〔7万家〕、总数达〔16万家〕。', ['2011-2015', '2015']],
    ['户籍人口预期寿命〔81岁〕，公布清单〔60项〕，保障困难家庭〔3万户〕。', ['2015', '2011-2015', '2011-2015']],
    ['解决〔9万户〕居民用气和〔50万人〕供水问题。', ['2011-2015', '2011-2015']],
    ['完成〔80户〕产值超10亿元的企业和〔60个〕项目的培育任务。', ['2011-2015', '2011-2015']],
    ['建成基站〔3万个〕、网络实现全覆盖。', ['2011-2015']],
    ['生产总值连续迈上〔300亿元〕、〔400亿元〕新台阶。', ['2015', '2015']],
    ['“十二五”期间，竣工住宅〔60万平方米〕。', ['2011-2015']],
    ['新增装机〔3万千瓦〕，是1950年到2010年60年的总和；新增公路〔80公里〕。', ['2011-2015', '2011-2015']],
    ['十年增加〔20亿元|change〕、年均增长〔6%〕。', ['2006-2015', '2006-2015']],
    ['近〔3万〕农民实现脱贫，支持改造项目〔46个〕。', ['2011-2015', '2011-2015']],
    ['在2013年较快增长的基础上，2014年产值增长〔9%〕。', ['2014']],
    ['日均新设企业由〔5千户〕增加到〔7千户〕。', ['2010', '2015']],
    ['十年新增企业〔4万户〕。改造小区〔7个〕。', ['2006-2015', '2011-2015']],
    ['产值2013年比2012年增长〔9%〕。', ['2013']],
    ['生产总值年均增长〔7%〕，占全省比重从〔4%|share〕提高到〔5%|share〕。', ['2011-2015', '2010', '2015']],
    ['经费占比持续超过〔4%|share〕，减轻企业负担〔3亿元〕。', ['2011-2015', '2011-2015']],
    ['五年来，省财政用于教育的经费达〔9亿元〕，人均支出达到〔3万元〕。', ['2011-2015', '2015']],
  ])('%s', (line, wanted) => {
    expect(times([line], 'span')).toEqual(wanted);
  });

  test('过去一年 turns to the last year for the paragraphs that follow, 五年来 back again', () => {
    expect(times(['过去一年，我们做了以下工作。', '一是扩大投资。新建厂房〔30万平方米〕。'], 'span')).toEqual(['2015']);
    expect(times(['过去一年，我们做了许多。', '五年来，我们新建厂房〔30万平方米〕。'], 'span')).toEqual(['2011-2015']);
  });
});

describe('in a plan', () => {
  test.each([
    ['生产总值增长〔7%〕左右。', 'plan', ['2016*']],
    ['去年完成〔3亿元〕，今年安排〔5亿元〕。', 'plan', ['2015', '2016*']],
    ['目前已建成〔40座〕。', 'plan', ['2015']],
    ['到2020年，城镇化率达到〔68%|share〕。', 'plan', ['2020*']],
    ['到2020年，城镇化率达到〔68%|share〕，收入年均增长〔7%〕。', 'planSpan', ['2020*', '2016-2020*']],
    ['到2020年，收入达到〔80亿元〕，累计引资〔25亿美元〕。', 'planSpan', ['2020*', '2016-2020*']],
    ['五年改造危房〔300万平方米〕。', 'planSpan', ['2016-2020*']],
    ['做实项目前期工作，投资〔3亿元〕。', 'plan', ['2016*']],
    ['新增就业〔30万人〕，路网密度达到〔3公里〕。', 'planSpan', ['2016-2020*', '2020*']],
    ['生产总值比2010年翻一番，达到〔500亿元〕。', 'planSpan', ['2020*']],
    ['上年完成〔3亿元〕。', 'plan', ['2015']],
    ['争取两年内建成园区〔10个〕。', 'plan', ['2016-2017*']],
    ['我们经过〔12轮〕研究论证，梳理形成〔9件〕候选项目。', 'plan', ['2016', '2016']],
    ['发挥我市〔900万千瓦〕风光资源优势。', 'plan', ['2015']],
    ['在原有〔3个〕示范镇基础上增加〔2个〕。', 'plan', ['2015', '2016*']],
    ['实现2035年远景目标，生产总值增长〔6%〕。', 'plan', ['2016*']],
    ['目标是在提高质量的基础上年均增长〔7%〕。', 'planSpan', ['2016-2020*']],
    ['支出将由上年〔18亿元〕增加到〔25亿元〕。', 'plan', ['2015', '2016*']],
    ['到2020年，〔12个〕产业园成为有影响力的集群。', 'planSpan', ['2020*']],
    ['补贴从〔280元〕提高到〔320元〕。', 'plan', ['2015', '2016*']],
    ['到2020年，产值在2015年〔290亿元〕的基础上达到〔600亿元〕。', 'plan', ['2015', '2020*']],
    ['安排资金〔13亿元〕，比上年增加〔6亿元|change〕。', 'plan', ['2016*', '2016*']],
    ['将起征点从月收入〔3万元〕提高到〔5万元〕、税负率从〔9%|share〕降至〔7%|share〕。', 'plan', ['2015', '2016*', '2015', '2016*']],
  ] as const)('%s', (line, section, wanted) => {
    expect(times([line], section)).toEqual(wanted);
  });

  test('the beginning of a plan is not its subject, and a far aim is for its own sentence', () => {
    expect(times(['2016年是“十三五”的开局之年。', '收入达到〔80亿元〕。'], 'planSpan')).toEqual(['2020*']);
    expect(times(['到2020年，收入达到〔80亿元〕。新建学校〔3所〕。'], 'plan')).toEqual(['2020*', '2016*']);
    expect(times(['加快扩量，到2018年实现“五个倍增”目标。产值达到〔80亿元〕。'], 'plan')).toEqual(['2018*']);
    expect(times(['今后五年，我们要奋力前行，把各项工作做得更好。', '新建学校〔3所〕。'], 'plan')).toEqual(['2016*']);
  });

  test('the coming year, once turned to, stays the subject', () => {
    expect(times(['2016年，我们将抓好开局。', '（一）扩大投资。新建厂房〔30万平方米〕。'], 'planSpan')).toEqual(['2016*']);
  });
});

describe('years the site masked', () => {
  test.each([
    ['20xx年，收入达到〔8亿元〕，是20xx年的〔2倍〕。', 'span', ['2015', '2015']],
    ['比重由20xx年的〔50%|share〕提高到20xx年的〔58%|share〕。', 'span', ['2010', '2015']],
    ['20xx年全市收入〔8亿元〕。', 'year', ['2015']],
    ['202x年全市收入增长〔8%〕。', 'plan', ['2016*']],
    ['到2020年，进出口总额达到〔39亿元〕，实际利用外资达到〔3亿美元〕。', 'planSpan', ['2020*', '2020*']],
    ['到20xx年，收入达到〔8亿元〕，年均增长〔7%〕。', 'planSpan', ['2020*', '2016-2020*']],
    ['到20xx年，收入达到〔8亿元〕。', 'plan', ['*']],
  ] as const)('%s', (line, section, wanted) => {
    expect(times([line], section)).toEqual(wanted);
  });
});

test('a plan without headings plans all through', () => {
  const { clean, outline } = setting(['新增就业6万人，去年新增5万人。'], 'plan');
  const reports = outline.reports.map((report) => ({ ...report, kind: 'plan' as const, period: '2016' }));
  const track = timeTrack(clean, { ...outline, reports, sections: [] });
  expect(track(0, 4, 7, 'level', {})).toEqual({ period: '2016', status: 'target' });
  expect(track(0, 12, 15, 'level', {})).toEqual({ period: '2015', status: 'actual' });
});

test('a word explained at the end is planned where it is an undertaking', () => {
  const { clean, outline } = setting(['引才工程：引进人才300名。', '双减：学校200所。'], 'plan');
  const [whole] = outline.sections as [Section];
  const explained = (heading: string, at: number): Section => ({
    ...whole,
    heading,
    parent: 0,
    from: at,
    to: at,
    mode: 'other',
    period: '',
  });
  const sections = [{ ...whole, heading: '名词解释', mode: 'other' as const, period: '' }, explained('引才工程', 0), explained('双减', 1)];
  const track = timeTrack(clean, { ...outline, sections });
  expect(track(0, 9, 13, 'level', {})).toEqual({ period: '2016', status: 'target' });
  expect(track(1, 5, 9, 'level', {})).toEqual({ period: '2015', status: 'actual' });
});

test('people who are there are no aim', () => {
  const { clean, outline } = setting(['有80万人民的努力。'], 'plan');
  expect(timeTrack(clean, outline)(0, 1, 4, 'level', { exists: true })).toEqual({ period: '2015', status: 'actual' });
});

test('traditional script is read by its folded form', () => {
  expect(times(['過去五年，累計新增就業〔6萬人〕。'], 'year')).toEqual(['2011-2015']);
});

test('without a year only what the text itself names is known', () => {
  expect(times(['收入〔8亿元〕。2015年，支出〔9亿元〕。去年，结余〔1亿元〕。'], 'year', null)).toEqual(['', '2015', '']);
});

describe('the data tables', () => {
  const rows = [...RUNS, ...TIME_WORDS, ...CLAUSE_WORDS, ...COMPARISONS, ...TARGET_WORDS, ...ACTUAL_WORDS].map(
    ({ pattern, example }) => [example, new RegExp(pattern.source)] as const,
  );
  test.each(rows)('%s', (example, pattern) => {
    expect(pattern.test(example)).toBe(true);
  });

  test.each(TIME_WORDS.map(({ pattern, sign, example }) => [example, pattern, sign] as const))('its sign: %s', (example, pattern, sign) => {
    expect(new RegExp(pattern.source).exec(example)?.[0]).toContain(sign);
  });

  // These look at what stands beside a time word: the example holds the word itself too.
  const beside = [...ASIDES, ...COMPARED_BEFORE, ...COMPARED_BEHIND, ...OPENERS, ...BEHIND_WORDS];
  test.each(beside.map(({ pattern, example }) => [example, pattern] as const))('beside: %s', (example, pattern) => {
    const cuts = Array.from({ length: example.length + 1 }, (_, i) => [example.slice(0, i), example.slice(i)]);
    expect(cuts.some(([before, behind]) => pattern.test(before ?? '') || pattern.test(behind ?? ''))).toBe(true);
  });
});

describe('any text', () => {
  const line = fc.string({ unit: fc.constantFrom(...'十五二”“年月日年均累计到从由比去今全过来，。；（）2015年.%达新增 ') });
  test('gives a period of the right form, without an exception', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('year', 'span', 'plan', 'planSpan'), (lines, section) => {
        const { clean, outline } = setting(lines, section as keyof typeof SECTIONS);
        const track = timeTrack(clean, outline);
        lines.forEach((text, paragraph) => {
          for (const found of text.matchAll(/\d+/g)) {
            const { period } = track(paragraph, found.index, found.index + found[0].length, 'level', {});
            expect(period).toMatch(/^(?:\d{4}(?:-(?:\d{4}|\d{2}|Q1-Q3|[QH]\d))?)?$/);
          }
        });
      }),
    );
  });

  test.each([
    '2015年新增就业12万人，比去年增长3%，五年来累计建成桥梁20座；',
    '就业12万人，比2010年增长3%，',
    '（新增就业12万人，其中一、二、三、四季度',
  ])('cost grows with the text, not with its square: %s', { timeout: 10_000 }, (piece) => {
    const text = piece.repeat(20_000);
    const { clean, outline } = setting([text], 'span');
    const track = timeTrack(clean, outline);
    for (let at = text.indexOf('12'); at >= 0; at = text.indexOf('12', at + piece.length)) track(0, at, at + 2, 'level', {});
    expect(track(0, text.indexOf('12'), text.indexOf('12') + 2, 'level', {}).period).toMatch(/^201[15]/);
  });
});
