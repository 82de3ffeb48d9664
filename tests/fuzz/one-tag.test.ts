/** Pages with one tag missing, which is how most broken pages are broken: the report is read whole all the same. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/pipeline.ts';

const sample = readFileSync('tests/fixtures/sample-report/source.html', 'utf8');
const paragraphs = [...sample.matchAll(/<p(?: class="c")?>(?:<strong>)?([^<]+)/g)].map((found) => found[1] ?? '');
const squeeze = (text: string) => text.replace(/\s+/g, '');

// Without these, what follows is no text at all, in any browser.
const SWALLOWING = /^<\/(?:title|style)>$/;
const tags = [...sample.matchAll(/<\/?[a-z][^>]*>/g)].filter(([tag]) => !SWALLOWING.test(tag));

test.each(tags.map((found) => [found[0], found.index] as const))('without %s at %i', (tag, at) => {
  const { reading } = readPage(new JSDOM(sample.slice(0, at) + sample.slice(at + tag.length)).window.document);
  const read = squeeze(reading.paragraphs.map(({ text }) => text).join(''));
  expect(paragraphs.filter((paragraph) => !read.includes(squeeze(paragraph)))).toEqual([]);
});
