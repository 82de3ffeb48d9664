/** The memory of the extension's service worker, as the debugger sees it once what is not needed is cleared away. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

export interface Heap {
  /** Bytes of JavaScript memory in use. */
  readonly used: number;
  /** Bytes of it that are data: no code, and nothing that the engine keeps about code. */
  readonly data: number;
  /** Every text that is held. */
  readonly texts: readonly string[];
}

/** The parts of a heap snapshot that are looked at. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

const DATA = new Set([
  'object',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'number',
  'bigint',
  'symbol',
  'closure',
  'regexp',
]);

export async function backgroundHeap(context: BrowserContext, page: Page): Promise<Heap> {
  const session = await context.newCDPSession(page);
  const url = context.serviceWorkers().at(-1)?.url();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find((info) => info.type === 'service_worker' && info.url === url);
  if (!target) throw new Error('the background is not there');
  const worker = await attach(session, target.targetId);
  await worker.send('HeapProfiler.enable');
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await worker.send('Runtime.getHeapUsage')) as { usedSize: number };
  await worker.send('HeapProfiler.takeHeapSnapshot');
  const snapshot = JSON.parse(worker.chunks.join('')) as Snapshot;
  await session.detach();
  return { used: usedSize, ...contentsOf(snapshot) };
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly method?: string;
  readonly params?: { readonly chunk: string };
}

/** A way to ask a target, by messages within a page's session; `chunks` is what it sent of a snapshot. */
async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  const chunks: string[] = [];
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, method, params } = JSON.parse(message) as Message;
    if (method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(params?.chunk ?? '');
    if (id !== undefined) waiting.get(id)?.(result);
  });
  const send = (method: string): Promise<unknown> =>
    new Promise((answered, failed) => {
      const id = waiting.size + 1;
      waiting.set(id, answered);
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(failed);
    });
  return { send, chunks };
}

function contentsOf({ snapshot, nodes, strings }: Snapshot): Pick<Heap, 'data' | 'texts'> {
  const { node_fields: fields, node_types } = snapshot.meta;
  const [type, name, size] = [fields.indexOf('type'), fields.indexOf('name'), fields.indexOf('self_size')];
  let data = 0;
  const texts: string[] = [];
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = node_types[0][nodes[at + type] ?? -1] ?? '';
    if (DATA.has(kind)) data += nodes[at + size] ?? 0;
    if (kind.endsWith('string')) texts.push(strings[nodes[at + name] ?? -1] ?? '');
  }
  return { data, texts };
}
