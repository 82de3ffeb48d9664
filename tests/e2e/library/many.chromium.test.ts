/** Real Chromium with 2,000 saved reports: they come in by one file, are listed and one of them is found. (How fast: `npm run bench`.) */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../harness/chromium.ts';
import { type Site, serve } from '../harness/server.ts';
import { madeUpLibrary } from './files.ts';
import { libraryPage } from './library-page.ts';

const COUNT = 2000;
let site: Site;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  site = await serve();
  browser = await startChromium(site);
  page = await libraryPage(browser.context);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('2,000 reports come in by one file, are listed, and one is found', async () => {
  await page.setInputFiles('[data-testid=import-files]', madeUpLibrary(COUNT));
  await page.waitForSelector('[data-testid=import-job]:not([data-state=running])', { timeout: 100_000 });
  await page.reload();
  await page.waitForSelector('[data-testid=report]');
  expect(await page.locator('[data-testid=report]').count()).toBe(COUNT);
  await page.fill('[data-testid=search]', '第7市 2014');
  await expect.poll(() => page.locator('[data-testid=report]').count()).toBe(1);
});
