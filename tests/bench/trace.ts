/** What a page's own thread does while it loads, from the browser's trace: tasks with the processor time they took. */
import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
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
  // The page is the last that was loaded; other processes have threads of the same name.
  const [loaded] = events.filter(({ name }) => name === 'MarkDOMContent').sort((a, b) => b.ts - a.ts);
  const main = events.find((e) => e.name === 'thread_name' && e.pid === loaded?.pid && e.args.name === 'CrRendererMain')?.tid;
  const times = events
    .filter((e) => loaded && e.name === 'RunTask' && e.pid === loaded.pid && e.tid === main && e.ts >= loaded.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
  if (times.length === 0) throw new Error(`no task of ${address} was traced`);
  return { longest: times.reduce((most, ms) => Math.max(most, ms), 0), total: times.reduce((sum, ms) => sum + ms, 0) };
}
