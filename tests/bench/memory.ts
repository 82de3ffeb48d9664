/** Memory after reports were opened and closed, in the page's thread. (In the background: tests/e2e/harness/background-heap.ts.) */
import type { Page } from 'playwright-core';

/** Used JavaScript memory in bytes, once what is not needed is cleared away. */
export async function pageMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
