/** Both ends of the reading port, over ports that pass messages as JSON does. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { SourceText, Verdict } from '../../lib/model.ts';
import { readText } from '../../lib/read-text.ts';
import { type FakePort, fakeRuntime } from '../edge/ports.test-support.ts';

const runtime = fakeRuntime();
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { serveReadings } = await import('./readings.ts');

const VERDICT: Verdict = { detected: true, score: 1, reasons: [] };
const META = { title: '', heading: '', host: '', address: '', published: '' };
const source = (lines: readonly string[]): SourceText => ({
  meta: META,
  blocks: lines.map((text) => ({ text, role: 'paragraph' })),
  tables: [],
  gaps: [],
});
const TEXT = source(['地区生产总值512亿元，增长6.1%。', '粮食总产量20.5万吨。']);

beforeEach(() => {
  runtime.reset();
  serveReadings();
});

/** Connects as the reader of a tab does; `said` is what the background answered. */
function connect(tab: number): { port: FakePort; said: unknown[] } {
  const port = runtime.connect({ name: 'reading' }, tab);
  const said: unknown[] = [];
  port.onMessage.addListener((message) => said.push(message));
  return { port, said };
}

const done = (said: readonly unknown[]) => said.some((message) => 'done' in (message as object));

test('a source in parts is answered with its reading, and the parts counted', async () => {
  const { port, said } = connect(1);
  port.postMessage({ source: { meta: META, blocks: TEXT.blocks.slice(0, 1), tables: [], gaps: [] } });
  port.postMessage({ source: { blocks: TEXT.blocks.slice(1) } });
  port.postMessage({ read: { parts: 2, verdict: VERDICT } });
  await vi.waitFor(() => expect(done(said)).toBe(true));
  const parts = said.filter((message) => 'reading' in (message as object)) as { reading: { figures?: unknown[] } }[];
  expect(said.at(-1)).toEqual({ done: { parts: parts.length } });
  expect(parts.flatMap(({ reading }) => reading.figures ?? [])).toHaveLength(readText(TEXT, VERDICT).figures.length);
});

test('what is malformed is not answered: the port is closed', async () => {
  const wrong: unknown[][] = [
    ['hello'],
    [null],
    [{ source: 'all of it' }],
    [{ read: { parts: 0, verdict: VERDICT } }],
    [{ source: { ...TEXT, blocks: [{ text: 1, role: 'paragraph' }] } }, { read: { parts: 1, verdict: VERDICT } }],
    [{ source: TEXT }, { read: { parts: 2, verdict: VERDICT } }],
    [{ source: TEXT }, { read: { parts: 1, verdict: 'yes' } }],
  ];
  for (const messages of wrong) {
    const { port, said } = connect(1);
    for (const message of messages) port.postMessage(message);
    await vi.waitFor(() => expect(port.closed).toBe(true));
    expect(said).toEqual([]);
  }
});

test('other ports and other extensions are left alone', async () => {
  const other = runtime.connect({ name: 'other' }, 1);
  const foreign = runtime.connect({ name: 'reading' }, 1, 'someone-else');
  for (const port of [other, foreign]) port.postMessage('hello');
  await new Promise((turn) => setTimeout(turn));
  expect([other.closed, foreign.closed]).toEqual([false, false]);
});

test('a newer reading of a tab drops the older; other tabs are not touched', async () => {
  const [older, elsewhere] = [connect(1), connect(2)];
  const newer = connect(1);
  expect(older.port.closed).toBe(true);
  for (const { port } of [elsewhere, newer]) {
    port.postMessage({ source: TEXT });
    port.postMessage({ read: { parts: 1, verdict: VERDICT } });
  }
  await vi.waitFor(() => expect(done(newer.said) && done(elsewhere.said)).toBe(true));
  expect(older.said).toEqual([]);
});

test('a page that goes away is no longer read for', async () => {
  const { port, said } = connect(1);
  port.postMessage({ source: source(Array.from({ length: 3000 }, (_, n) => `产值${n}亿元，增长6.1%，其中工业${n}万元。`)) });
  port.postMessage({ read: { parts: 1, verdict: VERDICT } });
  await vi.waitFor(() => expect(said).not.toEqual([]), { timeout: 10_000 });
  port.disconnect();
  const before = said.length;
  await new Promise((later) => setTimeout(later, 100));
  expect(said).toHaveLength(before);
  expect(done(said)).toBe(false);
});
