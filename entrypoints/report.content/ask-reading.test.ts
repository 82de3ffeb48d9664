/** The page's end of the reading port against a background that does what each test says. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { SourceText, Verdict } from '../../lib/model.ts';
import { pack } from '../../lib/packed-reading.ts';
import { partsOf } from '../../lib/parts.ts';
import { readText } from '../../lib/read-text.ts';
import { type FakePort, fakeRuntime } from '../edge/ports.test-support.ts';

const runtime = fakeRuntime();
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { askReading } = await import('./ask-reading.ts');

const verdict: Verdict = { detected: true, score: 1, reasons: [] };
const source: SourceText = {
  meta: { title: '', heading: '', host: '', address: '', published: '' },
  blocks: ['地区生产总值512亿元，增长6.1%。', '粮食總产量20.5万吨。'].map((text) => ({ text, role: 'paragraph' })),
  tables: [],
  gaps: [],
};
const reading = readText(source, verdict);

/** How often the page connected. */
let connected: number;
beforeEach(() => {
  runtime.reset();
  connected = 0;
});

/** Plays the background: called for each connection once the page has sent all. */
function background(answer: (port: FakePort, time: number) => void): void {
  runtime.onConnect.addListener((port) => {
    const time = ++connected;
    port.onMessage.addListener((message) => {
      if ('read' in (message as object)) answer(port, time);
    });
  });
}

function answerWhole(port: FakePort): void {
  const parts = [...partsOf(pack(reading), 50)];
  for (const part of parts) port.postMessage({ reading: part });
  port.postMessage({ done: { parts: parts.length } });
}

function ask(signal = new AbortController().signal, step = (_: string) => {}) {
  return askReading({ source, verdict, signal, step });
}

test('what the background answers in parts is the reading', async () => {
  background(answerWhole);
  expect(await ask()).toEqual(reading);
  expect(connected).toBe(1);
});

test('steps are told as they come', async () => {
  const steps: string[] = [];
  background((port) => {
    port.postMessage({ step: 'read' });
    port.postMessage({ step: 'tabulate' });
    answerWhole(port);
  });
  await ask(undefined, (step) => steps.push(step));
  expect(steps).toEqual(['read', 'tabulate']);
});

test('a connection cut in the middle is made again', async () => {
  background((port, time) => {
    if (time > 2) return answerWhole(port);
    port.postMessage({ reading: { paragraphs: [] } });
    queueMicrotask(() => port.disconnect());
  });
  expect(await ask()).toEqual(reading);
  expect(connected).toBe(3);
});

test('an answer of which a part is missing counts as cut', async () => {
  background((port, time) => (time > 1 ? answerWhole(port) : port.postMessage({ done: { parts: 1 } })));
  expect(await ask()).toEqual(reading);
  expect(connected).toBe(2);
});

test('a background that is never there is given up', async () => {
  await expect(ask()).rejects.toThrow('background');
});

test('what fails in the background is said, not tried again', async () => {
  background((port) => port.postMessage({ failed: 'no such stage' }));
  await expect(ask()).rejects.toThrow('no such stage');
  expect(connected).toBe(1);
});

test('an extension that is gone is said at once', async () => {
  const connect = vi.spyOn(runtime, 'connect').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await expect(ask()).rejects.toThrow('invalidated');
  expect(connect).toHaveBeenCalledTimes(1);
  connect.mockRestore();
});

test('a reading that is no longer wanted closes its port', async () => {
  const stop = new AbortController();
  let port: FakePort | undefined;
  background((opened) => {
    port = opened;
    stop.abort();
  });
  await expect(ask(stop.signal)).rejects.toThrow();
  expect(port?.closed).toBe(true);
  expect(connected).toBe(1);
});
