import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { NAMES } from './clutter-names.ts';
import { PARTS } from './clutter-parts.ts';
import { PHRASES } from './clutter-phrases.ts';
import { nameOf } from './named-elements.ts';
import { isTalk, TALK } from './reader-talk.ts';
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

test.each(TALK)('talk matches its example: $example', ({ pattern, example }) => {
  expect(fold(example).match(pattern)).not.toBeNull();
  expect(isTalk(example)).toBe(true);
});

test.each([
  '向关心支持云溪发展的港澳台同胞和海内外朋友们，表示衷心的感谢！',
  '推行“有事您说”热线，群众反映的事项件件有回音。',
  '办理12345热线来电来信3.6万件，群众满意率97.2%。',
  '三降一免：指降首付、降利息、降契税和免费过户。',
  '现将《二○○九年政府工作要点》印发给你们，请遵照执行。',
  '完善招商引资优惠政策，鼓励开设网上门店。',
  '实现手机在线预约挂号、扫码付费和上门取件。',
  '《您好，山城》等一批文艺作品获奖。',
  '市中医院综合楼主体工程封顶。',
])('what a report says is no talk to the reader: %s', (text) => {
  expect(isTalk(text)).toBe(false);
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
