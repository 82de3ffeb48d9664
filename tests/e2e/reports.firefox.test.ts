/** Real Firefox: panel, copy and script switch on report pages. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { firefoxSession } from './harness/session.ts';
import { hostFor, read, SAMPLE, sharedPages } from './harness/shared.ts';

const session = firefoxSession();

async function open(file: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(session.site.put(`http://${hostFor(file)}/${path.basename(path.dirname(file))}/${path.basename(file)}`, read(file)));
  return page;
}

const inPanel = (id: string) => `report-lens-panel >>> [data-testid=${id}]`;
const words = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each([SAMPLE, ...sharedPages('reports')])('%s', (file) => {
  test('shows the panel with rows', async () => {
    const page = await open(file);
    await page.waitForSelector(inPanel('figure-row'), { timeout: 20_000 });
    expect((await page.$$(inPanel('figure-row'))).length).toBeGreaterThan(10);
    await page.close();
  });

  test('copies the table', async () => {
    const page = await open(file);
    const button = await page.waitForSelector(inPanel('copy-table'), { timeout: 20_000 });
    await button?.click();
    const reader = await session.browser.newPage();
    await reader.goto(
      session.site
        .put('http://127.0.0.1/paste', '<!doctype html><textarea autofocus></textarea>')
        .replace('127.0.0.1', `127.0.0.1:${session.site.port}`),
    );
    await reader.bringToFront();
    await reader.focus('textarea');
    await reader.keyboard.down('Control');
    await reader.keyboard.press('v');
    await reader.keyboard.up('Control');
    const text = await reader.$eval('textarea', (area) => area.value);
    expect(text.split('\n').length).toBeGreaterThan(10);
    expect(text).toContain('\t');
    await reader.close();
    await page.close();
  });

  test('switches the script and back', async () => {
    const page = await open(file);
    await page.waitForSelector(inPanel('figure-row'), { timeout: 20_000 });
    const first = await words(page);
    const to = /[這個國會]/.test(first) ? 'script-cn' : 'script-tw';
    await (await page.$(inPanel(to)))?.click();
    await expect.poll(() => words(page), { timeout: 20_000 }).not.toBe(first);
    await (await page.$(inPanel('script-original')))?.click();
    await expect.poll(() => words(page), { timeout: 10_000 }).toBe(first);
    await page.close();
  });
});

describe.each(sharedPages('others'))('%s', (file) => {
  test('shows nothing', async () => {
    const page = await open(file);
    await new Promise((later) => setTimeout(later, 500));
    expect(await page.$('report-lens-panel')).toBeNull();
    await page.close();
  });
});
