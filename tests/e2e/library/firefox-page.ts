/** Real Firefox with the library's page open. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../harness/browsers.ts';
import { DRIVES_EXTENSIONS, FIREFOX_BUILD, KNOWN_HOST, openExtensionPage } from '../harness/firefox.ts';

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
    args: [DRIVES_EXTENSIONS],
    defaultViewport: { width: 1440, height: 1000 },
    extraPrefsFirefox: {
      ...KNOWN_HOST,
      // An extension installed for a session loses its data with it, but for this.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  const page = await openExtensionPage(browser, 'library', '[data-testid=drop]');
  return { browser, page };
}
