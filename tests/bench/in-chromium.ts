/** The measures taken inside pages of a real Chromium, without the extension around. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../e2e/harness/browsers.ts';
import { SAMPLE } from '../e2e/harness/shared.ts';
import type { Bench } from './in-page.ts';
import { type Line, median } from './line.ts';
import { growing, largePage, ordinaryPage, reportPage } from './pages.ts';

const COLD_ROUNDS = 7;

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

/** Runs one of the benchmark's parts in a page of its own, in a fresh context: nothing is compiled there yet. */
type InPage = <K extends keyof Bench>(html: string, part: K, ...options: Parameters<Bench[K]>) => Promise<ReturnType<Bench[K]>>;

function pagesOf(browser: Browser, script: string): InPage {
  return async (html, part, ...options) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: script });
    const result = await page.evaluate(
      ([name, given]) => (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[name]?.(...given),
      [part, options] as const,
    );
    await context.close();
    return result as never;
  };
}

async function watching(inPage: InPage): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [name, html, repeat] of [
    ['short page', ordinaryPage(20), 200],
    ['long page', ordinaryPage(2000), 20],
    ['100,000 nodes', largePage(50_000), 3],
  ] as const) {
    const { ours, readability } = await inPage(html, 'watch', 15, repeat);
    const goal = '≤ 1, and ≤ 0.05 where the title says no';
    lines.push({ what: `watcher, ${name}`, ours, peer: 'isProbablyReaderable', theirs: readability, goal });
  }
  return lines;
}

const EXTRACTED = ['open', 'chain', 'readability', 'defuddle'] as const;

/** Each in turn in fresh pages: medians of how long the first run takes. */
async function cold(inPage: InPage, html: string): Promise<Record<(typeof EXTRACTED)[number], number>> {
  const taken = { open: [] as number[], chain: [] as number[], readability: [] as number[], defuddle: [] as number[] };
  for (let round = 0; round < COLD_ROUNDS; round++) for (const name of EXTRACTED) taken[name].push(await inPage(html, 'once', name));
  return { open: median(taken.open), chain: median(taken.chain), readability: median(taken.readability), defuddle: median(taken.defuddle) };
}

async function extracting(inPage: InPage, sample: string): Promise<Line[]> {
  const html = reportPage(sample, 130_000);
  const lines: Line[] = [];
  for (const [state, times] of [
    ['warm', await inPage(html, 'extract', 15)],
    ['cold', await cold(inPage, html)],
  ] as const) {
    const add = (what: string, ours: number, peer: string, theirs: number, goal: string) =>
      lines.push({ what: `${what}, 130 KB report, ${state}`, ours, peer, theirs, goal });
    add('page opened (its own thread)', times.open, 'Readability.parse', times.readability, '≤ 0.8');
    add('whole chain', times.chain, 'Readability.parse', times.readability, '≤ 0.8');
    add('whole chain', times.chain, 'Defuddle.parse', times.defuddle, '—');
  }
  return lines;
}

async function growths(inPage: InPage, sample: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [what, once, tenfold] of growing(sample)) {
    const times = await inPage('<p>', 'growth', 7, once, tenfold);
    lines.push({ what: `${what} ten times over`, ours: times.tenfold, peer: 'once', theirs: times.once, goal: '≤ 11' });
  }
  return lines;
}

/** All of them. */
export async function pageLines(): Promise<Line[]> {
  const sample = readFileSync(SAMPLE, 'utf8');
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const inPage = pagesOf(browser, script);
  const lines = [...(await watching(inPage)), ...(await extracting(inPage, sample)), ...(await growths(inPage, sample))];
  await browser.close();
  return lines;
}
