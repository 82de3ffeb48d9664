import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findBody } from './body.ts';
import { findClutter } from './clutter.ts';
import { readSource } from './source-text.ts';

const OWN = Array.from(
  { length: 30 },
  (_, i) =>
    `<p>　　（${i + 1}）全县完成固定资产投资${i + 11}.6亿元，比上年增长${i + 2}.3%，${i + 3}个重点项目建成投产，群众生活进一步改善。</p>`,
).join('');
const EXCERPT = '各位代表：现在，我代表柳河县人民政府向大会报告工作。全县实现生产总值98.7亿元，增长11.2%，城乡居民收入稳步提高';

/** The paragraphs that stay of a page whose article is followed by this. */
function read(after: string, style = '', article = `<div>${OWN}</div>`): readonly string[] {
  const page = `<div class="l">${article}${after}</div>`;
  const { document } = new JSDOM(`<!DOCTYPE html><title>某县政府工作报告</title><style>${style}</style><body>${page}`).window;
  return readSource(document, findClutter(findBody(document))).source.blocks.map((block) => block.text);
}

test('excerpts of other reports under their links go, as a list of their own and one by one', () => {
  const item = (place: string) => `<div><a href="/1">${place}政府工作报告全文</a><p>${EXCERPT}……</p></div>`;
  expect(read(`<div><h3>猜你喜欢</h3>${item('柳河县')}${item('杨柳镇')}</div>`)).toHaveLength(30);
  expect(read(item('柳河县') + item('杨柳镇'))).toHaveLength(30);
});

test('a comment goes, however official; a paragraph under a linked heading of the report stays', () => {
  expect(read(`<div><h3>网友评论（1）</h3><p>${EXCERPT}。</p></div>`)).toHaveLength(30);
  expect(read(`<div><a href="#two">二、下一步工作</a><p>${EXCERPT}，${EXCERPT}。</p></div>`).at(-1)).toContain('98.7亿元');
});

test('line ends that a style sheet keeps are line ends', () => {
  const typed = OWN.replace(/<p>/g, '').replace(/<\/p>/g, '\n');
  expect(read('', '.typed{white-space:pre-wrap}', `<div class="typed">${typed}</div>`)).toHaveLength(30);
});

test('a report that a script was to show is found, and what is beside it goes', () => {
  expect(read('<p>继续滑动看其他内容</p>', '#late{visibility:hidden}', `<div id="late">${OWN}</div>`)).toHaveLength(30);
});

test('an advertisement that a script wrote into a paragraph goes', () => {
  const own = OWN.replace('重点项目', '<span class="q7"><script>var s;</script><b>净水器滤芯半价</b></span>重点项目');
  expect(read('', '', `<div>${own}</div>`).join('')).not.toContain('净水器');
});

test('elements of the page’s own kind are lines where they stand for themselves, and words where they stand in a sentence', () => {
  const lines = OWN.replace(/<p>/g, '<doc-line>').replace(/<\/p>/g, '</doc-line>').replace('重点', '<x-word>重点</x-word>');
  const article = `<doc-reader>${lines}<doc-card>净水器滤芯半价 立即领取</doc-card></doc-reader>`;
  expect(read('', '', article)).toHaveLength(30);
});

test('the name of the site between ornaments at the end of a sentence goes', () => {
  const page = OWN.replace('</p>', '☆学文网站☆</p>');
  const { document } = new JSDOM(`<!DOCTYPE html><title>某县政府工作报告_学文网站</title><div>${page}</div>`).window;
  expect(readSource(document, findClutter(findBody(document))).source.blocks[0]?.text).toMatch(/改善。$/);
});
