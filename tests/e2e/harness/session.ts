/** One browser and one local site for all tests of a file. */

import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { rememberSource } from './panel.ts';
import { type Page as Served, type Site, serve } from './server.ts';

export interface ChromiumSession {
  readonly site: Site;
  readonly context: BrowserContext;
  /** Serves a page at an address and opens it; how it serialised at first is remembered. */
  open(address: string, page: Served | string): Promise<Page>;
}

/** Starts Chromium with the extension before the file's tests, closes it after them. */
export function chromiumSession(): ChromiumSession {
  let site: Site;
  let browser: Chromium;
  beforeAll(async () => {
    site = await serve();
    browser = await startChromium(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get site() {
      return site;
    },
    get context() {
      return browser.context;
    },
    async open(address, served) {
      const page = await browser.context.newPage();
      await rememberSource(page);
      await page.goto(site.put(address, served), { timeout: 60_000 });
      return page;
    },
  };
}

export interface FirefoxSession {
  readonly site: Site;
  readonly browser: Browser;
}

/** Starts Firefox with the extension before the file's tests, closes it after them. */
export function firefoxSession(): FirefoxSession {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await serve();
    browser = await startFirefox(site);
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
