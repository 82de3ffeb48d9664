/** Switches a page's script from the extension's own background, as the panel does, so that any page on a known host can be tried. */
import type { BrowserContext, Page, Worker } from 'playwright-core';

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ done: boolean }>;
  };
  scripting: { executeScript(what: object): Promise<unknown> };
}

async function background(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Brings the converter into a page. */
export async function bringConverter(context: BrowserContext, page: Page): Promise<void> {
  await (await background(context)).evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
    await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['/content-scripts/hanzi.js'] });
  }, page.url());
}

/** Switches; resolves when the whole page is converted. */
export async function switchTo(context: BrowserContext, page: Page, to: string): Promise<void> {
  await (await background(context)).evaluate(
    async ({ url, script }) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'hanzi:switch', ask: { to: script } });
    },
    { url: page.url(), script: to },
  );
}
