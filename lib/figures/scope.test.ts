import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import type { CleanText, Outline, Report } from '../model.ts';
import { readFigures } from './read.ts';

const meta = { title: '', heading: '', host: '', address: '', published: '' };

/** Each figure of a paragraph as `indicator @scope`; `place` is the report's own. */
function scopes(text: string, place = ''): string[] {
  const paragraphs = [{ text, folded: fold(text), role: 'paragraph' as const, pieces: [] }];
  const clean: CleanText = { meta, paragraphs, edits: [], notices: [], tables: [] };
  const reports = place ? [{ place, year: 2021, period: '2020', kind: 'work-report', from: 0, to: 0 } as unknown as Report] : [];
  const sentences = [...text.matchAll(/[^。]+。?/g)].map(([s], i, all) => {
    const start = all.slice(0, i).reduce((sum, [before]) => sum + before.length, 0);
    return { paragraph: 0, start, end: start + s.length, section: -1 };
  });
  const outline: Outline = { reports, sections: [], sentences, notices: [] };
  return readFigures(clean, outline).map(({ indicator, scope }) => `${indicator} @${scope}`);
}

test.each<[string, string[]]>([
  ['在监测的250个城市中，空气质量达标的城市占61%。', ['监测城市 @', '空气质量达标的城市占比 @250个城市']],
  ['800个水质考核断面中，水质优良断面比例为84%。', ['水质考核断面 @', '水质优良断面比例 @水质考核断面']],
  ['市区PM2.5浓度低于30微克/立方米、全市空气质量优良率达到90%。', ['PM2.5浓度 @市区', '空气质量优良率 @']],
  ['市区新增停车位300个；建成农村公路46公里。', ['新增停车位 @市区', '建成农村公路 @']],
  ['每个园区新引进亿元项目3个以上，新增龙头企业2家。', ['新引进亿元项目 @每个园区', '新增龙头企业 @每个园区']],
  ['每个县（市、区）和临江经开区、港区各引进1家以上外贸公司。', ['引进外贸公司 @每个县（市、区）和临江经开区、港区']],
  ['救助标准每人每月城镇提高到310元、农村提高到190元。', ['救助标准 @城镇', '救助标准 @农村']],
  ['临江新区要加快开发，引进外资4亿美元。', ['引进外资 @临江新区']],
  [
    '东山、西山、南山3个重点城市空气质量优良天数超过210天，其中东山市达到240天。',
    ['空气质量优良天数 @东山、西山、南山3个重点城市', '空气质量优良天数 @东山市'],
  ],
  ['东川州、南河州12个贫困县全部脱贫。', ['脱贫贫困县 @东川州、南河州']],
  ['八个一工程：指示范小城镇要建设1个农贸市场。', ['建设农贸市场 @示范小城镇']],
  [
    '投资完成90亿元，其中东山聚集区完成40亿元、占总投资45%，增长8%。',
    ['投资 @', '投资 @东山聚集区', '投资占总投资比重 @东山聚集区', '投资 @东山聚集区'],
  ],
  [
    '财政收入完成90亿元，其中市本级完成40亿元，增长8%；支出完成70亿元，增长6%。',
    ['财政收入 @', '财政收入 @市本级', '财政收入 @市本级', '财政支出 @', '财政支出 @'],
  ],
  ['临江新区要加快开发，引进外资4亿美元。要全面启动建设重点企业20家。', ['引进外资 @临江新区', '建设重点企业 @临江新区']],
])('%s', (text, expected) => {
  expect(scopes(text)).toEqual(expected);
});

test('a wider area than the report’s own is the scope, its own is none', () => {
  const text = '“百村”工程：全省创建20个示范县、300个示范村。';
  expect(scopes(text, '临江市')).toEqual(['创建示范县 @全省', '创建示范村 @全省']);
  expect(scopes(text, '临江省')).toEqual(['创建示范县 @', '创建示范村 @']);
  expect(scopes('临江市要加快开放，引进外资4亿美元。', '临江市')).toEqual(['引进外资 @']);
});
