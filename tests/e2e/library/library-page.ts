import type { BrowserContext, Page } from 'playwright-core';

/** Opens the library's page in a Chromium that has the extension. */
export async function libraryPage(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/library.html`);
  await page.waitForSelector('[data-testid=drop]');
  return page;
}
