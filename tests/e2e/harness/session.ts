/** One browser and one local site for all tests of a file. */

import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { extensionPage, store } from './extension.ts';
import { startFirefox } from './firefox.ts';
import { rememberSource } from './panel.ts';
import { type Page as Served, type Site, serve } from './server.ts';

export interface ChromiumSession {
  readonly site: Site;
  readonly context: BrowserContext;
  /** Serves a page at an address and opens it; how it serialised at first is remembered. */
  open(address: string, page: Served | string): Promise<Page>;
}

/** A site and a browser that live from before the file's first test to after its last. */
function living<B extends { close(): Promise<unknown> }>(start: (site: Site) => Promise<B>): { readonly site: Site; readonly browser: B } {
  let site: Site;
  let browser: B;
  beforeAll(async () => {
    site = await serve();
    browser = await start(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
  };
}

/** A tab that closes right after a choice may take the choice with it: no test may find the settings of the one before. */
async function forget(context: BrowserContext): Promise<void> {
  const page = await extensionPage(context, 'welcome');
  await store(page, 'settings', undefined);
  await page.close();
}

/** Chromium with the extension, for the file's tests; each starts from the default settings. */
export function chromiumSession(): ChromiumSession {
  const life = living<Chromium>((site) => startChromium(site));
  beforeEach(() => forget(life.browser.context));
  return {
    get site() {
      return life.site;
    },
    get context() {
      return life.browser.context;
    },
    async open(address, served) {
      const page = await life.browser.context.newPage();
      await rememberSource(page);
      await page.goto(life.site.put(address, served), { timeout: 60_000 });
      return page;
    },
  };
}

export interface FirefoxSession {
  readonly site: Site;
  readonly browser: Browser;
}

/** Firefox with the extension, for the file's tests. */
export const firefoxSession = (): FirefoxSession => living<Browser>(startFirefox);
