// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { placeOf } from '../../lib/page/locate.ts';
import type { HidePlan } from '../../lib/page/model.ts';
import { HIDDEN } from './hidden.ts';
import { hide } from './hide.ts';

vi.mock('../edge/sheet.ts', () => ({ adopt: () => () => undefined }));

const HTML = '<div id="a">广告</div><p>前一句。（点此下载）中间一句。[查看原图]后一句。</p><p>尾巴<b>粗</b></p>';
const plan = (target: Element | Text, from?: number, to?: number): HidePlan => ({
  target,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  rule: 'test',
  group: 'ad',
  text: '',
});

let text: Text;
let plans: HidePlan[];

beforeEach(() => {
  document.body.innerHTML = HTML;
  text = document.querySelector('p')?.firstChild as Text;
  const tail = document.querySelector('p + p')?.firstChild as Text;
  plans = [plan(document.querySelector('#a') as Element), plan(text, 4, 10), plan(text, 15, 21), plan(tail)];
});

const seen = () => {
  const copy = document.body.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(`[${HIDDEN}]`)) hidden.remove();
  return copy.textContent;
};

test('hides elements, parts of text nodes and whole text nodes, and puts everything back', () => {
  const hiding = hide(document, plans);
  expect(seen()).toBe('前一句。中间一句。后一句。粗');
  hiding.show(false);
  expect(document.body.innerHTML).toBe(HTML);
  expect(document.querySelector('p')?.childNodes).toHaveLength(1);
  hiding.show(true);
  expect(seen()).toBe('前一句。中间一句。后一句。粗');
});

test('puts a single part back and hides it again', () => {
  const hiding = hide(document, plans);
  hiding.restore(1, true);
  expect(seen()).toBe('前一句。（点此下载）中间一句。后一句。粗');
  hiding.restore(1, false);
  hiding.restore(0, true);
  expect(seen()).toBe('广告前一句。中间一句。后一句。粗');
  hiding.show(false);
  expect(document.body.innerHTML).toBe(HTML);
});

test('leads to the words behind a hidden part', () => {
  const blocks = [[{ node: text, offset: 21, start: 0, end: 4 }]];
  const hiding = hide(document, plans);
  const place = placeOf({ blocks }, 0, 0);
  expect(place?.node.data.slice(place.offset)).toBe('后一句。');
  hiding.show(false);
  expect(placeOf({ blocks }, 0, 0)).toEqual({ node: text, offset: 21 });
});

test('what the page wrote meanwhile stays', () => {
  const hiding = hide(document, plans);
  text.data = '新的一句。';
  hiding.show(false);
  expect(document.querySelector('p')?.textContent).toBe('新的一句。（点此下载）中间一句。[查看原图]后一句。');
});

test('a page that has our attribute itself keeps its own', () => {
  document.body.innerHTML = '<div data-report-lens-hidden="own">广告</div><p data-report-lens-hidden="own">正文</p>';
  const before = document.body.innerHTML;
  const hiding = hide(document, [plan(document.querySelector('div') as Element)]);
  expect(document.querySelector('div')?.getAttribute(HIDDEN)).not.toBe('own');
  hiding.show(false);
  expect(document.body.innerHTML).toBe(before);
});
