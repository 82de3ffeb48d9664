/** Firefox with an event page that is put to sleep after a third of a second: the panel comes all the same, and what it offers works. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportPage } from '../bench/pages.ts';
import { startFirefox } from './harness/firefox.ts';
import { type Site, serve } from './harness/server.ts';
import { read, SAMPLE } from './harness/shared.ts';

const SLEEP = 300;
const sample = read(SAMPLE);

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await serve();
  browser = await startFirefox(site, { 'extensions.background.idle.timeout': SLEEP });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(name: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.put(`http://www.51test.net/gone/${name}.html`, html));
  return page;
}

async function press(page: Page, id: string): Promise<void> {
  const found = await page.waitForSelector(`report-lens-panel >>> [data-testid=${id}]`, { timeout: 60_000 });
  await found?.evaluate((button) => (button as HTMLElement).click());
}

const asleep = () => new Promise((later) => setTimeout(later, 5 * SLEEP));

test('a reading longer than the event page may be idle comes to its end', async () => {
  const page = await open('long', reportPage(sample, 1_500_000));
  await page.waitForSelector('report-lens-panel >>> [data-testid=figure-row]', { timeout: 60_000 });
  await page.close();
});

test('asleep while the panel is open: switching, saving and the reading view work', async () => {
  const page = await open('after', sample);
  await page.waitForSelector('report-lens-panel >>> [data-testid=figure-row]', { timeout: 60_000 });
  await asleep();
  await press(page, 'script-tw');
  await expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: 20_000 }).toMatch(/報告/);
  await asleep();
  await press(page, 'save');
  await page.waitForSelector('report-lens-panel >>> [data-testid=save][aria-pressed=true]', { timeout: 20_000 });
  await asleep();
  // The bar's buttons are help, reading view, settings.
  const [, book] = await page.$$('report-lens-panel >>> .bar .icon-button');
  await book?.evaluate((button) => (button as HTMLElement).click());
  await page.waitForSelector('report-lens-panel >>> [data-testid=reader]', { timeout: 20_000 });
  await page.close();
});
