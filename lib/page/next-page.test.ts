import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { joinSources } from './join-sources.ts';
import { nextPageOf } from './next-page.ts';
import { plainSource } from './plain-text.ts';

const page = (links: string) => new JSDOM(`<body>${links}</body>`, { url: 'http://reports.example/gz/12.html' }).window.document;

test('finds the next page of the article, on the same site only', () => {
  expect(nextPageOf(page('<a href="12_2.html">下一页</a>'))).toBe('http://reports.example/gz/12_2.html');
  expect(nextPageOf(page('<a href="13.html">下一篇：某县总结</a>'))).toBe('');
  expect(nextPageOf(page('<a href="http://other.example/2">下一页</a><a href="javascript:;">下一页</a><a href="#">下一页</a>'))).toBe('');
  expect(nextPageOf(page('<a href="12_2.html">【下一頁】</a>'))).toBe('http://reports.example/gz/12_2.html');
});

test('joins pages: what repeats at the top is taken once, cut sentences may go on', () => {
  const joined = joinSources(plainSource('某县报告\n第一段还没有'), [
    plainSource('某县报告\n说完。\n第三段。'),
    plainSource('某县报告\n完。'),
  ]);
  expect(joined.blocks.map(({ text }) => text)).toEqual(['某县报告', '第一段还没有', '说完。', '第三段。', '完。']);
  expect(joined.blocks.map(({ pageEnd }) => pageEnd === true)).toEqual([false, true, false, true, false]);
});
