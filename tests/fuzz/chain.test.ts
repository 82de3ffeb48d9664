/**
 * The whole chain on damaged pages and texts: no exception, no invented number, no place outside the text, no sentence lost.
 * REPORT_LENS_FUZZ sets how many pages and how many texts are tried (`npm run fuzz`: 10,000 of each).
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/model.ts';
import { readPage, readPlain } from '../../lib/pipeline.ts';
import { dress } from '../dress/dress.ts';
import { PLAN, WORK_REPORT } from '../dress/reports.ts';
import { TEMPLATES } from '../dress/templates.ts';
import { DEBRIS, damaged } from './damage.ts';
import { holds, losesNone, sentencesOf, textInView } from './holds.ts';
import { LINES, million } from './huge.ts';

const RUNS = Number(process.env.REPORT_LENS_FUZZ ?? 60);
const kinds = Object.entries(DEBRIS);
const PER_KIND = RUNS / kinds.length;
const long = { timeout: 3_600_000 };

const sample = readFileSync('tests/fixtures/sample-report/source.html', 'utf8').replace(/<style>[\s\S]*?<\/style>/, '');
const paragraphs = [...sample.matchAll(/<p(?: class="c")?>(?:<strong>)?([^<]+)/g)].map((found) => found[1] ?? '');
const text = paragraphs.join('\n');

/** Reports dressed in any layout. */
const dressed = fc
  .record({ report: fc.constantFrom(WORK_REPORT, PLAN), layout: fc.constantFrom(...Object.keys(TEMPLATES)), seed: fc.nat({ max: 9999 }) })
  .map(({ report, layout, seed }) => dress(report, layout, seed).html);

/** One case a turn of the event loop: only between turns does jsdom let go of its documents. */
const tries = <T>(cases: fc.Arbitrary<T>, numRuns: number, check: (made: T) => void) =>
  fc.assert(
    fc.asyncProperty(cases, async (made) => {
      check(made);
      await new Promise(setImmediate);
    }),
    { numRuns: Math.ceil(numRuns) },
  );

const parse = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;

function readsPage(html: string, sentences: readonly string[]): void {
  const { reading, body } = readPage(parse(html));
  holds(reading);
  isPlain(reading);
  losesNone(reading, sentences, textInView(body.roots));
}

/** Plain data, as messages and the library take it. */
function isPlain(reading: Reading): void {
  expect(structuredClone(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
}

function readsText(input: string): void {
  const reading = readPlain(input);
  holds(reading);
  isPlain(reading);
  losesNone(reading, sentencesOf(text), input.replace(/\s+/g, ''));
}

describe.each(kinds)('with %s', (_, put) => {
  test('texts are read', long, () => tries(damaged(text, 40, put), PER_KIND, readsText));

  test('pages are read', long, async () => {
    const own = sentencesOf(text);
    await tries(damaged(sample, 30, put), PER_KIND / 2, (html) => readsPage(html, own));
    // In a dressed page damage moves parts of sentences about, or into its clutter: no sentence is asked for.
    const broken = dressed.chain((html) => damaged(html, 30, put));
    await tries(broken, PER_KIND / 2, (html) => readsPage(html, []));
  });
});

test('elements put between the paragraphs take nothing out of view', long, () => {
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
  const squeeze = (s: string) => s.replace(/\s+/g, '');
  return tries(fc.array(between, { minLength: paragraphs.length, maxLength: paragraphs.length }), RUNS / 4, (puts) => {
    let n = 0;
    const input = sample.replace(/<\/p>/g, (end) => end + (puts[n++] ?? ''));
    const { reading } = readPage(parse(input));
    const read = squeeze(reading.paragraphs.map((p) => p.text).join(''));
    for (const paragraph of paragraphs) expect(read).toContain(squeeze(paragraph));
  });
});

describe('a line of a megabyte', () => {
  test.each(Object.entries(LINES))('%s passes', { timeout: 120_000 }, (_, piece) => holds(readPlain(million(piece))));
});
