/** Real Firefox with the built extension installed for the session. */
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findBrowser } from './browsers.ts';
import type { Site } from './server.ts';

export const FIREFOX_BUILD = path.resolve('.output/firefox-mv3');

/** The extension's address is made up at its first start, unless the profile has one already. */
const HOST = '0f1e2d3c-4b5a-4697-8877-665544332211';
const EXTENSION = 'report-lens@report-lens.invalid';
/** What a profile needs for that. */
export const KNOWN_HOST = { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: HOST }) };
/** Without this, no extension's page can be driven. */
export const DRIVES_EXTENSIONS = '--remote-allow-system-access';

/** Opens one of the extension's own pages, once `there` is on it. */
export async function openExtensionPage(browser: Browser, name: string, there: string): Promise<Page> {
  const page = await browser.newPage();
  // The page changes its process on the way, so the navigation is never reported as done: ask the page itself.
  await page.goto(`moz-extension://${HOST}/${name}.html`, { timeout: 3000 }).catch(() => undefined);
  const found = () => page.evaluate((selector) => document.querySelector(selector) !== null, there).catch(() => false);
  await vi.waitUntil(found, { timeout: 30_000, interval: 300 });
  return page;
}

/** Starts Firefox; `site` is its proxy, so every http address is answered by it. `prefs` go beyond the usual ones. */
export async function startFirefox(site: Site, prefs: Readonly<Record<string, number>> = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    args: [DRIVES_EXTENSIONS],
    defaultViewport: { width: 1440, height: 1000 },
    extraPrefsFirefox: {
      ...KNOWN_HOST,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': site.port,
      'network.proxy.allow_hijacking_localhost': false,
      'intl.locale.requested': 'zh-CN',
      'dom.security.https_first': false,
      'dom.events.testing.asyncClipboard': true,
      ...prefs,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  return browser;
}
