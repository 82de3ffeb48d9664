import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { WORK_REPORT } from '../../tests/dress/reports.ts';
import { findBody } from './body.ts';
import { findClutter } from './clutter.ts';
import { readSource } from './source-text.ts';

function read(body: string, url = 'http://reports.example/') {
  const { document } = new JSDOM(`<title>${WORK_REPORT.title}_文档屋</title><body>${body}</body>`, { url }).window;
  return readSource(document, findClutter(findBody(document))).source;
}

const text = (from = 0, to = WORK_REPORT.lines.length) =>
  WORK_REPORT.lines
    .slice(from, to)
    .map((line) => `<p>${line}</p>`)
    .join('');
const kinds = (body: string, url?: string) => read(body, url).gaps.map(({ kind }) => kind);

test('a whole article has no gaps', () => {
  expect(kinds(`<div>${text()}</div>`)).toEqual([]);
});

test('pages that are not loaded yet are counted', () => {
  const page = (n: number, inside: string) => `<div id="page_${n}">${inside}</div>`;
  const { gaps, blocks } = read(page(1, text(0, 12)) + page(2, text(12, 24)) + page(3, '') + page(4, ''));
  expect(gaps).toEqual([{ kind: 'partial', text: '已载入 2/4 页', after: -1 }]);
  expect(blocks.filter((block) => block.pageEnd)).toHaveLength(1);
  expect(blocks.at(-1)?.page).toBe(2);
});

test('a page says itself what it leaves out', () => {
  expect(kinds(`<div>${text()}</div><div>[文章尾部最后300字内容到此结束，中间部分请下载查看]</div>`)).toEqual(['truncated']);
  expect(kinds(`<div>${text()}</div><div>已阅读3页，还剩9页未读，继续阅读</div>`)).toEqual(['partial']);
  expect(kinds(`<div>${text()}</div><div>余下全文需要付费购买后查看</div>`)).toEqual(['paid']);
});

test('text that is a picture is said to be one', () => {
  expect(
    kinds(`<h1>${WORK_REPORT.title}</h1><div id="pageContainer">${'<div class="outer_page"><canvas></canvas></div>'.repeat(5)}</div>`),
  ).toContain('image-only');
});

test('a host under the domain of another country is named', () => {
  expect(kinds(`<div>${text()}</div>`, 'http://bakery.example.ru/news/1')).toEqual(['foreign-host']);
});

test('title, heading, host and date are read', () => {
  const { meta } = read(`<h1>${WORK_REPORT.title}</h1><p class="info">发布时间：2015-03-02 09:30</p><div>${text()}</div>`);
  expect(meta).toMatchObject({ heading: WORK_REPORT.title, host: 'reports.example', published: '2015-03-02 09:30' });
});
