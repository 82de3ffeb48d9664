/** Memory after reports were opened and closed, in the page's thread and in the background. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Used JavaScript memory in MB, once what is not needed is cleared away. */
export async function pageMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** The same of the extension's service worker. */
export async function backgroundMemory(context: BrowserContext, page: Page): Promise<number> {
  const worker = context.serviceWorkers().at(-1)?.url();
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker);
  if (!target) throw new Error('the background is not there');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const answer = await ask(session, sessionId);
  await session.send('Target.detachFromTarget', { sessionId });
  await session.detach();
  return answer / 1e6;
}

/** Clears away and asks for what is used, by messages to a target within the session. */
function ask(session: CDPSession, sessionId: string): Promise<number> {
  const send = (id: number, method: string) =>
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return new Promise((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
      if (id === 2) send(3, 'Runtime.getHeapUsage').catch(reject);
      if (id === 3) resolve(result?.usedSize ?? Number.NaN);
    });
    send(1, 'HeapProfiler.enable')
      .then(() => send(2, 'HeapProfiler.collectGarbage'))
      .catch(reject);
  });
}
