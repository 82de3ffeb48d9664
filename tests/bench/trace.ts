/** What a page's own thread does while it loads, from the browser's trace: tasks with the processor time they took. */
import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string; readonly processId?: number } };
}

/** Processor time in ms of the tasks after the page's own content was loaded. */
export interface Tasks {
  readonly longest: number;
  readonly total: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing', '__metadata'];

async function readStream(session: CDPSession, handle: string): Promise<string> {
  let text = '';
  for (;;) {
    const { data, eof } = await session.send('IO.read', { handle });
    text += data;
    if (eof) return text;
  }
}

/** Opens an address and traces it until `settled`. */
export async function tasksOf(page: Page, address: string, settled: () => Promise<unknown>): Promise<Tasks> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig: { includedCategories: CATEGORIES } });
  await page.goto(address);
  await settled();
  const complete = new Promise<string>((resolve) => session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')));
  await session.send('Tracing.end');
  const { traceEvents } = JSON.parse(await readStream(session, await complete)) as { traceEvents: TraceEvent[] };
  await session.detach();
  return tasksIn(traceEvents, address);
}

function tasksIn(events: readonly TraceEvent[], address: string): Tasks {
  const committed = events.findLast(({ name, args }) => name === 'FrameCommittedInBrowser' && args.data?.url === address);
  const pid = committed?.args.data?.processId;
  const main = events.find((e) => e.name === 'thread_name' && e.pid === pid && e.args.name === 'CrRendererMain')?.tid;
  const loaded = events.findLast((e) => e.name === 'MarkDOMContent' && e.pid === pid)?.ts ?? Number.POSITIVE_INFINITY;
  const times = events
    .filter((e) => e.name === 'RunTask' && e.pid === pid && e.tid === main && e.ts >= loaded)
    .map(({ tdur = 0 }) => tdur / 1000);
  if (times.length === 0) throw new Error(`no task of ${address} was traced`);
  return { longest: times.reduce((most, ms) => Math.max(most, ms), 0), total: times.reduce((sum, ms) => sum + ms, 0) };
}
