/** The extension is renewed under an open page: the panel that is there says what it cannot do, and a new reader takes its place. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from './harness/browsers.ts';
import { CHROME_BUILD } from './harness/chromium.ts';
import { type Site, serve } from './harness/server.ts';
import { read, SAMPLE } from './harness/shared.ts';

const ADDRESS = 'http://www.51test.net/renewed.html';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await serve();
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--no-proxy-server', `--host-resolver-rules=MAP * 127.0.0.1:${site.port}, EXCLUDE 127.0.0.1`],
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Parts of the panel by their test id. */
const all = (page: Page, id: string) => page.$$(`report-lens-panel >>> [data-testid=${id}]`);
const first = async (page: Page, id: string) => {
  const found = await page.waitForSelector(`report-lens-panel >>> [data-testid=${id}]`, { timeout: 20_000 });
  if (!found) throw new Error(`${id} is not there`);
  return found;
};
const press = async (page: Page, id: string) => (await first(page, id)).evaluate((button) => (button as HTMLElement).click());
const saved = async (page: Page) => (await first(page, 'save')).evaluate((button) => button.getAttribute('aria-pressed'));

test('an extension renewed under its panel', async () => {
  const id = await browser.installExtension(CHROME_BUILD);
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 1000 });
  await page.goto(site.put(ADDRESS, read(SAMPLE)));
  await first(page, 'figure-row');
  const rows = (await all(page, 'figure-row')).length;

  await browser.uninstallExtension(id);
  await press(page, 'figure-source');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
  await press(page, 'save');
  await first(page, 'toast');
  expect(await saved(page)).toBe('false');

  expect(await browser.installExtension(CHROME_BUILD)).toBe(id);
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker?.evaluate(async (url) => {
    interface Tabs {
      readonly tabs: { query(which: object): Promise<{ id: number }[]> };
      readonly scripting: { executeScript(what: object): Promise<unknown> };
    }
    const { tabs, scripting } = (globalThis as unknown as { chrome: Tabs }).chrome;
    const [tab] = await tabs.query({ url });
    await scripting.executeScript({ target: { tabId: tab?.id }, files: ['/content-scripts/report.js'] });
  }, ADDRESS);
  await expect.poll(async () => (await all(page, 'figure-row')).length, { timeout: 10_000 }).toBe(rows);
  expect(await page.$$('report-lens-panel')).toHaveLength(1);
  await press(page, 'save');
  await expect.poll(() => saved(page), { timeout: 10_000 }).toBe('true');
  await press(page, 'clean-toggle');
  await expect.poll(async () => (await page.$$('[data-report-lens-hidden]')).length).toBe(0);
});
