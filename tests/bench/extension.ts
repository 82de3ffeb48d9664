/** What the built extension costs a page: processor time of the page's own thread, its longest task, and memory that is not given back. */
import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import build from '../e2e/harness/build.ts';
import { CHROME_BUILD, startChromium } from '../e2e/harness/chromium.ts';
import { waitForRows } from '../e2e/harness/panel.ts';
import { type Site, serve } from '../e2e/harness/server.ts';
import { SAMPLE } from '../e2e/harness/shared.ts';
import { type Line, median } from './line.ts';
import { backgroundMemory, pageMemory } from './memory.ts';
import { reportAmongElements, reportPage } from './pages.ts';
import { type Tasks, tasksOf } from './trace.ts';

const ROUNDS = 5;
const REPORTS = 20;
/** A host on which the watcher runs, and one on which it does not. */
const WATCHED = 'http://www.51test.net';
const ALONE = 'http://page.example';
/** How long a page is followed after its last news, in ms. */
const QUIET = 500;

async function tasks(context: BrowserContext, address: string, settled: (page: Page) => Promise<unknown>): Promise<Tasks> {
  const page = await context.newPage();
  const found = await tasksOf(page, address, async () => {
    await settled(page);
    await page.waitForTimeout(QUIET);
  });
  await page.close();
  return found;
}

/** The page with the extension and alone, in turn. */
async function burden(context: BrowserContext, site: Site, what: string, html: string): Promise<Line[]> {
  const taken = { ours: [] as Tasks[], alone: [] as Tasks[] };
  for (let round = 0; round < ROUNDS; round++) {
    const path = `/${what.replace(/\W+/g, '-')}-${round}.html`;
    taken.ours.push(await tasks(context, site.put(`${WATCHED}${path}`, html), waitForRows));
    taken.alone.push(await tasks(context, site.put(`${ALONE}${path}`, html), () => Promise.resolve()));
  }
  const of = (pick: (tasks: Tasks) => number) => [median(taken.ours.map(pick)), median(taken.alone.map(pick))] as const;
  const [longest, longestAlone] = of((each) => each.longest);
  const [total, totalAlone] = of((each) => each.total);
  const peer = 'the page alone';
  return [
    { what: `page's thread from its loading on, ${what}`, ours: total, peer, theirs: totalAlone, goal: '—' },
    { what: `longest task from its loading on, ${what}`, ours: longest, peer, theirs: longestAlone, goal: '≤ 50 ms' },
  ];
}

/** Opens reports and leaves them again, in one tab: what is used after the first and after the last. */
async function memory(context: BrowserContext, site: Site, html: string): Promise<Line[]> {
  const page = await context.newPage();
  const blank = site.put(`${WATCHED}/blank.html`, '<!doctype html><title>blank</title>');
  const tab: number[] = [];
  const background: number[] = [];
  for (let n = 0; n < REPORTS; n++) {
    await page.goto(site.put(`${WATCHED}/report-${n}.html`, html));
    await waitForRows(page);
    await page.goto(blank);
    if (n > 0 && n < REPORTS - 1) continue;
    tab.push(await pageMemory(page));
    background.push(await backgroundMemory(context, page));
  }
  await page.close();
  const line = (where: string, [first = Number.NaN, last = Number.NaN]: readonly number[]): Line => ({
    what: `memory of ${where} after ${REPORTS} reports (MB)`,
    ours: last,
    peer: 'after the first',
    theirs: first,
    goal: '≤ 1.1',
  });
  return [line('the tab', tab), line('the background', background)];
}

/** All of them. */
export async function extensionLines(): Promise<Line[]> {
  if (!existsSync(CHROME_BUILD)) build();
  const sample = readFileSync(SAMPLE, 'utf8');
  const site = await serve();
  const { context, close } = await startChromium(site);
  const report = reportPage(sample, 130_000);
  const lines = [
    ...(await burden(context, site, '130 KB report', report)),
    ...(await burden(context, site, 'a report among 100,000 nodes', reportAmongElements(sample, 50_000))),
    ...(await burden(context, site, '5 MB report', reportPage(sample, 5_000_000))),
    ...(await memory(context, site, report)),
  ];
  await close();
  await site.close();
  return lines;
}
