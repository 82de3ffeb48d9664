/**
 * What the extension costs the thread of a page that holds a report, in a real Chromium with the built extension: processor time of that
 * thread from the reader's arrival to some time after the panel stands, the page's own layout and painting for it included.
 */
import type { CDPSession, Page } from 'playwright-core';
import { startChromium } from '../e2e/harness/chromium.ts';
import { serve } from '../e2e/harness/server.ts';
import { median } from './line.ts';

/** All in milliseconds: the thread's work in sum, its longest task, and from the reader's arrival to the first row (by the wall clock). */
export interface ThreadTimes {
  readonly busy: number;
  readonly longest: number;
  readonly shown: number;
}

/** An event of Chromium's trace: times in microseconds, `tdur` on the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const READER = 'content-scripts/report.js';
const SHOWN = 'first-row';
/** How long after the first row is waited for what follows. */
const AFTER = 300;

/** Marks, in the page, when the first row stands in the panel. */
function markFirstRow(mark: string): void {
  const look = () => {
    const root = document.querySelector('report-lens-panel')?.shadowRoot;
    if (!root) return;
    outer.disconnect();
    const seen = () => {
      if (!root.querySelector('[data-testid=figure-row]')) return;
      inner.disconnect();
      performance.mark(mark);
    };
    const inner = new MutationObserver(seen);
    inner.observe(root, { childList: true, subtree: true });
    seen();
  };
  const outer = new MutationObserver(look);
  document.addEventListener('DOMContentLoaded', () => outer.observe(document.documentElement, { childList: true }));
}

/** What Chromium's trace holds of opening the address until the panel stands. */
async function traceOpening(page: Page, client: CDPSession, address: string): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const includedCategories = ['devtools.timeline', 'toplevel', 'blink.user_timing'];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await page.goto(address);
  await page.locator('report-lens-panel [data-testid=figure-row]').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(AFTER);
  const complete = new Promise<void>((done) => client.once('Tracing.tracingComplete', () => done()));
  await client.send('Tracing.end');
  await complete;
  return events;
}

function timesIn(events: readonly TraceEvent[]): ThreadTimes {
  const arrival = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(READER));
  const row = events.find(({ name, pid }) => name === SHOWN && pid === arrival?.pid);
  if (!arrival || !row) throw new Error('the reader did not come');
  const tasks = events
    .filter(({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && pid === arrival.pid && tid === arrival.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > arrival.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
  return { busy: tasks.reduce((sum, each) => sum + each, 0), longest: Math.max(...tasks), shown: (row.ts - arrival.ts) / 1000 };
}

/**
 * Opens a report page so many times, with the background awake or (`cold`) stopped before, and gives the medians. `extension` is another
 * build to measure.
 */
export async function mainThreadTimes(html: string, rounds: number, cold = false, extension?: string): Promise<ThreadTimes> {
  const site = await serve();
  const browser = await startChromium(site, extension ? { extension } : {});
  const all: ThreadTimes[] = [];
  // The first opening warms up: the browser compiles and lays out its first fonts.
  for (let round = -1; round < rounds; round++) {
    const page = await browser.context.newPage();
    await page.addInitScript(markFirstRow, SHOWN);
    const client = await page.context().newCDPSession(page);
    await client.send('ServiceWorker.enable');
    if (cold) await client.send('ServiceWorker.stopAllWorkers');
    const times = timesIn(await traceOpening(page, client, site.put(`http://www.51test.net/bench/${round}.html`, html)));
    if (round >= 0) all.push(times);
    await page.close();
  }
  await browser.close();
  await site.close();
  const middle = (which: keyof ThreadTimes) => median(all.map((times) => times[which]));
  return { busy: middle('busy'), longest: middle('longest'), shown: middle('shown') };
}
