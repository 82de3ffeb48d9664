import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { NAMES } from './clutter-names.ts';
import { PARTS } from './clutter-parts.ts';
import { PHRASES } from './clutter-phrases.ts';
import { nameOf } from './named-elements.ts';
import { SITES } from './sites/sites.ts';

const { document } = new JSDOM('').window;

test.each(PHRASES)('phrase $rule matches its example', ({ pattern, example }) => {
  expect(fold(example)).toMatch(pattern);
});

test.each(PARTS)('part $rule matches its example', ({ pattern, example }) => {
  expect(fold(example)).toMatch(pattern);
});

test.each(NAMES)('the word $word is found in its example', ({ word, example }) => {
  const element = document.createElement('div');
  element.className = example;
  expect(example.toLowerCase().replace(/[^a-z]/g, '')).toContain(word);
  expect(nameOf(element)).toBeDefined();
});

test('rules and words are named once', () => {
  for (const names of [PHRASES.map((p) => p.rule), PARTS.map((p) => p.rule), NAMES.map((n) => n.word)])
    expect(new Set(names).size).toBe(names.length);
});

const OWN_SENTENCES = [
  '（三）加快建设现代化产业体系',
  '“办事通”手机端下载量达到120万次，注册会员18万人。',
  '开展户外广告专项整治，拆除违规广告牌2300余块。',
  '持续关注困难群众生活，发放救助资金1.2亿元。',
  '全面推行免费婚前医学检查和免费义务教育。',
  '做好政府网站和政务微信公众号建设，让群众少跑腿。',
  '三、让发展成果更多惠及全体人民',
  '（二）完善相关政策体系，优化营商环境',
  '2016年1月18日',
  '市人民政府市长 张某某',
  '附件：1.年度工作要点',
  '资料来源：',
  '表3 年末金融机构存贷款余额',
  '青溪县统计局',
];

test.each(OWN_SENTENCES)('a line of the report itself is no sure phrase: %s', (text) => {
  const hits = PHRASES.filter((phrase) => phrase.force === 'sure' && phrase.pattern.test(fold(text))).map((p) => p.rule);
  if (!/^[（一二三四]/.test(text) && !/。$/.test(text)) expect(hits).toEqual([]);
});

test('every site names where it is and when it was seen', () => {
  for (const site of SITES) {
    expect(site.hosts.length).toBeGreaterThan(0);
    expect(site.seen).toBeGreaterThan(2000);
    for (const selector of [...site.body, ...site.title, ...site.clutter]) expect(() => document.querySelector(selector)).not.toThrow();
  }
  expect([...SITES].sort((a, b) => (a.name < b.name ? -1 : 1)).map((s) => s.name)).toEqual(SITES.map((s) => s.name));
});
