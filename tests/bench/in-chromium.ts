/** The measures taken inside pages of a real Chromium, without the extension around: processor time of the page's own thread. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../e2e/harness/browsers.ts';
import { SAMPLE } from '../e2e/harness/shared.ts';
import type { Bench, Work } from './in-page.ts';
import { type Line, median } from './line.ts';
import { growing, largePage, ordinaryPage, reportPage } from './pages.ts';

const WARM_UP = 8;
const WARM_ROUNDS = 11;
const COLD_ROUNDS = 5;

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

/** A page of its own, in a fresh process: nothing is compiled there yet. */
interface BenchPage {
  /** Milliseconds of processor time that a work takes, so many times over. */
  spend(work: Work, times?: number): Promise<number>;
  close(): Promise<void>;
}

type Open = (html: string) => Promise<BenchPage>;

function opener(browser: Browser, script: string): Open {
  return async (html) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: script });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
    };
    return {
      async spend(work, times = 1) {
        await page.evaluate((name) => (globalThis as unknown as { bench: Bench }).bench.prepare(name), work);
        const before = await spent();
        await page.evaluate((n) => (globalThis as unknown as { bench: Bench }).bench.run(n), times);
        return (await spent()) - before;
      },
      close: () => context.close(),
    };
  };
}

/** Medians of works taken in turn, the cost of asking a page for anything taken off. `take` measures one work once. */
async function inTurn<K extends Work>(
  works: readonly K[],
  rounds: number,
  take: (work: Work) => Promise<number>,
): Promise<Record<K, number>> {
  const taken = new Map<Work, number[]>();
  for (let round = 0; round < rounds; round++)
    for (const work of ['nothing', ...works] as const) taken.set(work, [...(taken.get(work) ?? []), await take(work)]);
  const cost = median(taken.get('nothing') ?? []);
  return Object.fromEntries(works.map((work) => [work, Math.max(0, median(taken.get(work) ?? []) - cost)])) as Record<K, number>;
}

/** Works in one page, once they are warm. */
async function warm<K extends Work>(open: Open, html: string, works: readonly K[], times = 1): Promise<Record<K, number>> {
  const page = await open(html);
  for (const work of works) await page.spend(work, WARM_UP * times);
  const medians = await inTurn(works, WARM_ROUNDS, (work) => page.spend(work, times));
  await page.close();
  return medians;
}

/** Works in fresh pages: how long the first run takes. */
function cold<K extends Work>(open: Open, html: string, works: readonly K[]): Promise<Record<K, number>> {
  return inTurn(works, COLD_ROUNDS, async (work) => {
    const page = await open(html);
    const ms = await page.spend(work);
    await page.close();
    return ms;
  });
}

async function watching(open: Open): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [name, html, times] of [
    ['short page', ordinaryPage(20), 50],
    ['long page', ordinaryPage(2000), 5],
    ['100,000 nodes', largePage(50_000), 2],
  ] as const) {
    const { recognise, readerable } = await warm(open, html, ['recognise', 'readerable'], times);
    const goal = '≤ 1, and ≤ 0.05 where the title says no';
    lines.push({ what: `watcher, ${name}`, ours: recognise, peer: 'isProbablyReaderable', theirs: readerable, goal });
  }
  return lines;
}

async function extracting(open: Open, sample: string): Promise<Line[]> {
  const html = reportPage(sample, 130_000);
  const works = ['open', 'chain', 'readability', 'defuddle'] as const;
  const lines: Line[] = [];
  for (const [state, times] of [
    ['warm', await warm(open, html, works)],
    ['cold', await cold(open, html, works)],
  ] as const) {
    const add = (what: string, ours: number, peer: string, theirs: number, goal: string) =>
      lines.push({ what: `${what}, 130 KB report, ${state}`, ours, peer, theirs, goal });
    add('page opened (its own thread)', times.open, 'Readability.parse', times.readability, '≤ 0.8');
    add('whole chain', times.chain, 'Readability.parse', times.readability, '≤ 0.8');
    add('whole chain', times.chain, 'Defuddle.parse', times.defuddle, '—');
  }
  return lines;
}

async function growths(open: Open, sample: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [what, once, tenfold] of growing(sample)) {
    const [short, long] = [await warm(open, once, ['chain']), await warm(open, tenfold, ['chain'])];
    lines.push({ what: `${what} ten times over`, ours: long.chain, peer: 'once', theirs: short.chain, goal: '≤ 11' });
  }
  return lines;
}

/** All of them. */
export async function pageLines(): Promise<Line[]> {
  const sample = readFileSync(SAMPLE, 'utf8');
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const open = opener(browser, script);
  const lines = [...(await watching(open)), ...(await extracting(open, sample)), ...(await growths(open, sample))];
  await browser.close();
  return lines;
}
