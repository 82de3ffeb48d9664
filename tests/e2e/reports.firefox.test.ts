/** Real Firefox: panel, copy and script switch on report pages. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { throughTheContract } from './harness/contract.ts';
import { drivePuppeteer } from './harness/driver.ts';
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

/** What a paste into a plain field gives; the page comes back to the front. */
async function paste(back: Page): Promise<string> {
  const field = await session.browser.newPage();
  const address = session.site.put('http://127.0.0.1/paste', '<!doctype html><textarea autofocus></textarea>');
  await field.goto(address.replace('127.0.0.1', `127.0.0.1:${session.site.port}`));
  await field.bringToFront();
  await field.focus('textarea');
  await field.keyboard.down('Control');
  await field.keyboard.press('v');
  await field.keyboard.up('Control');
  const text = await field.$eval('textarea', (area) => area.value);
  await field.close();
  await back.bringToFront();
  // Until the tab is drawn again a click into it may be lost.
  await back.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return text;
}

describe.each([SAMPLE, ...sharedPages('reports')])('%s', (file) => {
  test('shows the panel with rows', async () => {
    const page = await open(file);
    await page.waitForSelector(inPanel('figure-row'), { timeout: 20_000 });
    expect((await page.$$(inPanel('figure-row'))).length).toBeGreaterThan(10);
    await page.close();
  });

  test('answers to every test id that others rely on', async () => {
    const page = await open(file);
    await page.waitForSelector(inPanel('figure-row'), { timeout: 20_000 });
    await throughTheContract(drivePuppeteer(page, () => paste(page)));
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
