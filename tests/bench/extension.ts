/** What the built extension costs a page: processor time of the page's own thread, its longest task, and memory that is not given back. */
import { existsSync, readFileSync } from 'node:fs';
import { backgroundHeap, type Heap } from '../e2e/harness/background-heap.ts';
import build from '../e2e/harness/build.ts';
import { CHROME_BUILD, startChromium } from '../e2e/harness/chromium.ts';
import { waitForRows } from '../e2e/harness/panel.ts';
import { serve } from '../e2e/harness/server.ts';
import { SAMPLE } from '../e2e/harness/shared.ts';
import type { Line } from './line.ts';
import { mainThreadTimes } from './main-thread.ts';
import { pageMemory } from './memory.ts';
import { reportAmongElements, reportPage } from './pages.ts';

const ROUNDS = 3;
const REPORTS = 20;
/** A host on which the watcher runs. */
const WATCHED = 'http://www.51test.net';

/** What a report page's own thread has to do for the extension, and the longest task of it. */
async function burden(what: string, html: string): Promise<Line> {
  const { busy, longest } = await mainThreadTimes(html, ROUNDS);
  return { what: `the page's thread, longest task, ${what}`, ours: longest, peer: 'all its tasks', theirs: busy, goal: '≤ 50 ms' };
}

/** From the reader's arrival to the first row, by the clock: with the background asleep, and awake. */
async function firstRow(html: string): Promise<Line> {
  const [asleep, awake] = [await mainThreadTimes(html, ROUNDS, true), await mainThreadTimes(html, ROUNDS)];
  return { what: 'first row, the background asleep', ours: asleep.shown, peer: 'awake', theirs: awake.shown, goal: '—' };
}

/** Opens reports and leaves them again, in one tab: what is used after the first and after the last. */
async function memory(html: string): Promise<Line[]> {
  const site = await serve();
  const { context, close } = await startChromium(site);
  const page = await context.newPage();
  const blank = site.put(`${WATCHED}/blank.html`, '<!doctype html><title>blank</title>');
  const tab: number[] = [];
  const background: Heap[] = [];
  for (let n = 0; n < REPORTS; n++) {
    await page.goto(site.put(`${WATCHED}/report-${n}.html`, html));
    await waitForRows(page);
    await page.goto(blank);
    if (n > 0 && n < REPORTS - 1) continue;
    tab.push(await pageMemory(page));
    background.push(await backgroundHeap(context, page));
  }
  await close();
  await site.close();
  const line = (where: string, [first = Number.NaN, last = Number.NaN]: readonly number[]): Line => ({
    what: `memory of ${where} after ${REPORTS} reports (MB)`,
    ours: last / 1e6,
    peer: 'after the first',
    theirs: first / 1e6,
    goal: '≤ 1.1',
  });
  return [
    line('the tab', tab),
    line(
      'the background',
      background.map(({ used }) => used),
    ),
    line(
      'the background, without compiled code,',
      background.map(({ data }) => data),
    ),
  ];
}

/** All of them. */
export async function extensionLines(): Promise<Line[]> {
  if (!existsSync(CHROME_BUILD)) build();
  const sample = readFileSync(SAMPLE, 'utf8');
  const report = reportPage(sample, 130_000);
  return [
    await burden('130 KB report', report),
    await burden('a report among 100,000 nodes', reportAmongElements(sample, 50_000)),
    await burden('5 MB report', reportPage(sample, 5_000_000)),
    await firstRow(report),
    ...(await memory(report)),
  ];
}
