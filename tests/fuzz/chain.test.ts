/**
 * The whole chain on damaged pages and texts: no exception, no invented number, no place outside the text.
 * REPORT_LENS_FUZZ sets how many cases are tried (`npm run fuzz`: 10,000).
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import type { Reading } from '../../lib/model.ts';
import { readPage, readPlain } from '../../lib/pipeline.ts';
import { damaged, debris } from './damage.ts';

const RUNS = Number(process.env.REPORT_LENS_FUZZ ?? 60);
const page = readFileSync('tests/fixtures/sample-report/source.html', 'utf8').replace(/<style>[\s\S]*?<\/style>/, '');
const paragraphs = [...page.matchAll(/<p>(?:<strong>)?([^<]+)/g)].map((found) => found[1] ?? '');
const text = paragraphs.join('\n');

function holds(reading: Reading): void {
  for (const figure of reading.figures) {
    expect(Number.isNaN(figure.value)).toBe(false);
    if (figure.table !== undefined) continue;
    const paragraph = reading.paragraphs[figure.paragraph];
    expect(figure.start).toBeGreaterThanOrEqual(0);
    expect(figure.end).toBeGreaterThan(figure.start);
    expect(figure.end).toBeLessThanOrEqual(paragraph?.text.length ?? 0);
  }
  for (const paragraph of reading.paragraphs) expect(paragraph.folded.length).toBe(paragraph.text.length);
  expect(() => JSON.stringify(reading)).not.toThrow();
}

const parse = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const squeeze = (s: string) => s.replace(/\s+/g, '');

test('damaged texts are read', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(damaged(text, 40), (input) => holds(readPlain(input))),
    { numRuns: RUNS },
  );
});

test('damaged pages are read', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(damaged(page, 30), (input) => holds(readPage(parse(input)).reading)),
    { numRuns: RUNS },
  );
});

test('elements put between the paragraphs lose no sentence', { timeout: 3_600_000 }, () => {
  const between = fc.constantFrom(
    '<div class="ad">广告</div>',
    '<script>1</script>',
    '<br><br>',
    '<iframe></iframe>',
    '<hr>',
    '<p></p>',
    '<!-- x -->',
    '<span>\u200b</span>',
  );
  fc.assert(
    fc.property(fc.array(between, { minLength: paragraphs.length, maxLength: paragraphs.length }), (puts) => {
      let n = 0;
      const input = page.replace(/<\/p>/g, (end) => end + (puts[n++] ?? ''));
      const read = squeeze(
        readPage(parse(input))
          .reading.paragraphs.map((p) => p.text)
          .join(''),
      );
      for (const paragraph of paragraphs) expect(read).toContain(squeeze(paragraph));
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});

test('a line of a megabyte and a megabyte of debris pass', { timeout: 120_000 }, () => {
  holds(readPlain(squeeze(text).repeat(Math.ceil(1_000_000 / text.length))));
  const [junk = ''] = fc.sample(
    fc.array(debris, { minLength: 20_000, maxLength: 20_000 }).map((all) => all.join('')),
    { numRuns: 1, seed: 7 },
  );
  holds(readPlain(junk));
});
