import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id: string }, reply: (answer?: unknown) => void) => unknown;
const listeners: Listener[] = [];
const onMessage = {
  addListener: (listener: Listener) => void listeners.push(listener),
  removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
};
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'ours', onMessage } } }));
const { answer } = await import('./messages.ts');

beforeEach(() => {
  listeners.length = 0;
});

/** Sends a message as the browser does; `silent` where no listener means to answer. */
function send(message: unknown, id = 'ours'): Promise<unknown> {
  return new Promise((done) => {
    if (!listeners.some((listener) => listener(message, { id }, done) === true)) done('silent');
  });
}

test('a message of ours is answered, at once or later', async () => {
  answer({ 'side:read': async ({ tab }) => ({ done: tab === 3 }) });
  expect(await send({ name: 'side:read', ask: { tab: 3 } })).toEqual({ done: true });
});

test('what fails is answered with nothing, so that nobody waits for ever', async () => {
  answer({
    'side:read': () => {
      throw new Error('no such tab');
    },
  });
  expect(await send({ name: 'side:read', ask: { tab: 3 } })).toBeUndefined();
});

test('strangers, unknown names and wrong shapes get no answer', async () => {
  answer({ 'side:read': () => ({ done: true }) });
  expect(await send({ name: 'side:read', ask: { tab: 3 } }, 'someone-else')).toBe('silent');
  for (const message of [
    null,
    'side:read',
    { name: 'side:read' },
    { name: 'side:read', ask: { tab: '3' } },
    { name: 'toString', ask: {} },
  ]) {
    expect(await send(message)).toBe('silent');
  }
  expect(await send({ name: 'options:open', ask: {} })).toBe('silent');
});

test('a script is only brought by a name we know', async () => {
  const brought = vi.fn(() => undefined);
  answer({ 'script:bring': brought });
  for (const script of ['https://elsewhere.example/x.js', 'toString', '/xlsx.js', 1]) await send({ name: 'script:bring', ask: { script } });
  expect(brought).not.toHaveBeenCalled();
  await send({ name: 'script:bring', ask: { script: 'reading' } });
  expect(brought).toHaveBeenCalledTimes(1);
});
