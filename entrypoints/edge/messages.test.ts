import { beforeEach, expect, test, vi } from 'vitest';
import type { MessageName } from './messages.ts';

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

/** What each message must not be asked with. Those that ask nothing in particular take anything. */
const WRONG: { readonly [N in MessageName]: readonly object[] } = {
  'report:found': [],
  'figures:count': [{}, { count: '3' }, { count: 1.5 }],
  'script:switch': [{}, { to: 'klingon' }, { to: ['tw'] }],
  'hanzi:switch': [{}, { to: 'klingon' }],
  'panel:toggle': [],
  'panel:command': [{}, { command: 'toString' }],
  'side:ask': [],
  'side:do': [
    { action: 'goToFigure' },
    { action: 'importText', args: [] },
    { action: 'toString', args: [] },
    { action: 'save', args: { length: 1 } },
  ],
  'side:changed': [{}, { reading: {} }, { reading: null, state: {} }],
  'side:read': [{}, { tab: '3' }, { tab: Number.NaN }],
  'library:save': [{}, { reading: null }, { reading: { reports: [], paragraphs: [], figures: [] } }],
  'library:undo': [{}, { ticket: '1' }, { ticket: 0.5 }],
  'script:bring': [{}, { script: ['xlsx'] }],
  'options:open': [],
  'library:open': [{ id: 7 }, { id: {} }],
};

test.each(Object.entries(WRONG))('%s is not answered where it is asked in another shape', async (name, wrong) => {
  const handler = vi.fn(() => undefined);
  answer({ [name]: handler });
  for (const ask of [...wrong, null, 'text', 1]) expect(await send({ name, ask }), JSON.stringify(ask)).toBe('silent');
  expect(handler).not.toHaveBeenCalled();
});
