/**
 * `npm run bench`: real Chromium, several rounds, medians; every figure is a ratio against a peer or against ourselves in the same run.
 * Prints a Markdown table and writes it, with the raw figures, to .output/bench/.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-number';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { HARD_TEXTS } from '../../lib/figures/hard-texts.test-support.ts';
import { readPlain } from '../../lib/pipeline.ts';
import { findBrowser } from '../e2e/harness/browsers.ts';
import { SAMPLE } from '../e2e/harness/shared.ts';
import { filterTimes } from './filtering.ts';
import { scriptTimes } from './hanzi.ts';
import type { Bench } from './in-page.ts';
import { libraryTimes } from './library.ts';
import { largePage, longReport, ordinaryPage, reportPage } from './pages.ts';
import { plain, side } from './side-by-side.ts';

interface Line {
  readonly what: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  readonly goal: string;
}

async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'tests/bench/in-page.ts', formats: ['iife'], name: 'reportLensBench' } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}

const script = await bundle();
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });

/** Opens a page of our making and runs one of the benchmark's parts there. */
async function inPage<T>(html: string, work: (bench: Bench) => T): Promise<T> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  const result = await page.evaluate(`(${work})(globalThis.bench)`);
  await page.close();
  return result as T;
}

const lines: Line[] = [];
const add = (what: string, ours: number, peer: string, theirs: number, goal: string) => lines.push({ what, ours, peer, theirs, goal });

for (const [name, html, repeat] of [
  ['short page', ordinaryPage(20), 200],
  ['long page', ordinaryPage(2000), 20],
  ['100,000 nodes', largePage(50_000), 3],
] as const) {
  const got = await inPage(
    html,
    new Function('bench', `return bench.watch(15, ${repeat})`) as (bench: Bench) => ReturnType<Bench['watch']>,
  );
  add(`watcher, ${name}`, got.ours, 'isProbablyReaderable', got.readability, '≤ 1, and ≤ 0.05 where the title says no');
}

const chain = await inPage(reportPage(readFileSync(SAMPLE, 'utf8'), 130_000), (bench) => bench.chain(9));
add('whole chain, 130 KB report', chain.ours, 'Readability.parse', chain.readability, '≤ 0.8');
add('whole chain, 130 KB report', chain.ours, 'Defuddle.parse', chain.defuddle, '—');

const text = longReport(readFileSync(SAMPLE, 'utf8'), 60_000);
const quoted = JSON.stringify(text);
const growth = await inPage(
  '<p>',
  new Function('bench', `return bench.growth(7, ${quoted})`) as (bench: Bench) => ReturnType<Bench['growth']>,
);
add('text ten times as long', growth.tenfold, 'once', growth.once, '≤ 11');
const numbers = side(3, { ours: plain(() => readPlain(text)), recognizers: plain(() => Recognizers.recognizeNumber(text, 'zh-cn')) });
add('figures of a text, named', numbers.ours, 'Recognizers-Text (numbers only)', numbers.recognizers, '—');
await browser.close();
for (const [name, unit] of HARD_TEXTS) {
  const long = (size: number) => unit.repeat(Math.ceil(size / unit.length));
  const [small, large] = [long(10_000), long(100_000)];
  const hard = side(3, { once: plain(() => readPlain(small)), tenfold: plain(() => readPlain(large)) });
  add(`hard text (${name}) ten times as long`, hard.tenfold, 'once', hard.once, '≤ 12');
}

const switching = await scriptTimes();
add('script switch: first screen, from cold', switching.ours.screen, 'opencc-js getting ready', switching.theirs.ready, '≤ 0.2');
add('script switch: a long text, once warm', switching.ours.warm, 'opencc-js', switching.theirs.warm, '≤ 0.1');
const [many, few] = [await libraryTimes(2000), await libraryTimes(200)];
add('library of 2,000: listed', many.list, 'of 200', few.list, '≤ 10, and ≤ 3 s');
add('library of 2,000: a search', many.search, 'of 200', few.search, '≤ 10, and ≤ 0.2 s');
const filtering = await filterTimes();
add('a keystroke in the filter, 600 rows', filtering.many, '60 rows', filtering.few, '≤ 16.7 ms');

const table = [
  '| what | ours (ms) | peer | theirs (ms) | ratio | goal |',
  '| --- | ---: | --- | ---: | ---: | --- |',
  ...lines.map(
    (l) => `| ${l.what} | ${l.ours.toFixed(2)} | ${l.peer} | ${l.theirs.toFixed(2)} | ${(l.ours / l.theirs).toFixed(3)} | ${l.goal} |`,
  ),
].join('\n');
console.log(table);
mkdirSync('.output/bench', { recursive: true });
writeFileSync('.output/bench/bench.md', `${table}\n`);
writeFileSync('.output/bench/bench.json', JSON.stringify(lines, null, 2));
