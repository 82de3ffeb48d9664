/** Real Firefox with the built extension installed for the session. */
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import type { Site } from './server.ts';

export const FIREFOX_BUILD = path.resolve('.output/firefox-mv3');

/** Starts Firefox; `site` is its proxy, so every http address is answered by it. */
export async function startFirefox(site: Site): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    defaultViewport: { width: 1440, height: 1000 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': site.port,
      'network.proxy.allow_hijacking_localhost': false,
      'intl.locale.requested': 'zh-CN',
      'dom.security.https_first': false,
      'dom.events.testing.asyncClipboard': true,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  return browser;
}
