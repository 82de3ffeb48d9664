/** Real Firefox: the script of report pages, through all targets and back by the panel's own buttons. */
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFirefox } from '../harness/firefox.ts';
import { type Site, serve } from '../harness/server.ts';
import { hostFor, read, SAMPLE, sharedPages } from '../harness/shared.ts';

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

const source = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const panel of copy.querySelectorAll('report-lens-panel')) panel.remove();
    return copy.outerHTML;
  });
const inPanel = (id: string) => `report-lens-panel >>> [data-testid=${id}]`;

describe.each([SAMPLE, ...sharedPages('reports')])('%s', (file) => {
  test('through all targets and back, the page serialises as it was', async () => {
    const page = await browser.newPage();
    await page.goto(site.put(`http://${hostFor(file)}/${path.basename(file)}`, read(file)));
    await page.waitForSelector(inPanel('figure-row'), { timeout: 20_000 });
    await new Promise((later) => setTimeout(later, 300));
    const before = await source(page);
    for (const to of ['tw', 'hk', 't', 'cn', 'tw']) {
      await (await page.$(inPanel(`script-${to}`)))?.click();
      await new Promise((later) => setTimeout(later, 600));
    }
    expect((await source(page)) === before).toBe(false);
    await (await page.$(inPanel('script-original')))?.click();
    await expect.poll(async () => (await source(page)) === before, { timeout: 20_000 }).toBe(true);
    await page.close();
  });
});
