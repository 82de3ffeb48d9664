/** Real Firefox with the library's page open. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findBrowser } from '../harness/browsers.ts';
import { FIREFOX_BUILD } from '../harness/firefox.ts';

/** The extension's address is made up at its first start, unless the profile has one already. */
const HOST = '0f1e2d3c-4b5a-4697-8877-665544332211';
const EXTENSION = 'report-lens@report-lens.invalid';

export interface FirefoxLibrary {
  readonly browser: Browser;
  readonly page: Page;
}

/** Starts Firefox, on a profile of its own unless one is given, and opens the library. */
export async function startFirefoxLibrary(profile?: string): Promise<FirefoxLibrary> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    // Without this, no extension's page can be driven.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1440, height: 1000 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: HOST }),
      // An extension installed for a session loses its data with it, but for this.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  const page = await browser.newPage();
  // The page changes its process on the way, so the navigation is never reported as done: ask the page itself.
  await page.goto(`moz-extension://${HOST}/library.html`, { timeout: 3000 }).catch(() => undefined);
  const there = () => page.evaluate(() => document.querySelector('[data-testid=drop]') !== null).catch(() => false);
  await vi.waitUntil(there, { timeout: 30_000, interval: 300 });
  return { browser, page };
}
