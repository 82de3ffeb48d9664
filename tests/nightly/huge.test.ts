/** Lines of a megabyte in pages, and more pieces than any call takes arguments. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, test } from 'vitest';
import { readPage, readPlain } from '../../lib/pipeline.ts';
import { holds } from '../fuzz/holds.ts';
import { LINES, million } from '../fuzz/huge.ts';

const MANY = 150_000;
const patience = { timeout: 600_000 };
const sample = readFileSync('tests/fixtures/sample-report/source.html', 'utf8');

function readsWith(markup: string): void {
  const html = sample.replace('</h1>', `</h1>${markup}`);
  holds(readPage(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document).reading);
}

test.each(Object.entries(LINES))('a megabyte of %s in one paragraph passes', patience, (_, piece) => readsWith(`<p>${million(piece)}</p>`));

describe('a great many', () => {
  const texts = {
    lines: '推进工作。\n',
    headings: '一、推进工作\n',
    'lines of a table': '| 粮食 | 12.5 | 吨 |\n',
  };
  test.each(Object.entries(texts))('%s pass as a text', patience, (_, piece) => holds(readPlain(piece.repeat(MANY))));

  const elements = {
    'line breaks in a paragraph': ['<p>', '推进工作。<br>', '</p>'],
    'rows of a table': ['<table>', '<tr><td>粮食<td>12.5', '</table>'],
    'placed pieces': ['<div>', '<div style="position:absolute;top:8px;left:0">工作</div>', '</div>'],
    'pages of a viewer': ['<div>', '<div data-page="7">工作</div>', '</div>'],
  };
  test.each(Object.entries(elements))('%s pass in a page', patience, (_, [head = '', piece = '', foot = '']) =>
    readsWith(`${head}${piece.repeat(MANY)}${foot}`),
  );
});
