/** Real Firefox: the sidebar's page, the reading view and its print, further pages, and what the background passes on from keys. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { WORK_REPORT } from '../dress/reports.ts';
import { openExtensionPage } from './harness/firefox.ts';
import { pageCount } from './harness/pdf.ts';
import { firefoxSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = firefoxSession();
const sample = read(SAMPLE);
const inPanel = (id: string) => `report-lens-panel >>> [data-testid=${id}]`;

async function open(name: string, html = sample): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(session.site.put(`http://www.51test.net/views/${name}.html`, html));
  await page.bringToFront();
  return page;
}

async function openRead(name: string): Promise<Page> {
  const page = await open(name);
  await page.waitForSelector(inPanel('figure-row'), { timeout: 20_000 });
  return page;
}

/** The extension's interface, as its own pages have it. */
interface Extension {
  readonly browser: {
    readonly tabs: {
      query(what: object): Promise<{ id: number; url: string }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
    readonly commands: { getAll(): Promise<{ name: string; description: string }[]> };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}

const hidden = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-report-lens-hidden]').length);

test('the sidebar’s page shows the report in front, acts on it, and offers to read where there is none', async () => {
  const side = await openExtensionPage(session.browser, 'sidepanel', '#panel > *');
  const choose = (on: boolean) =>
    side.evaluate((value) => (globalThis as unknown as Extension).browser.storage.local.set({ settings: { panel: { side: value } } }), on);
  expect(await side.$('[data-testid=side-none]')).not.toBeNull();
  await choose(true);
  const page = await open('side');
  await expect.poll(() => side.$$eval('[data-testid=figure-row]', (rows) => rows.length), { timeout: 20_000 }).toBeGreaterThan(10);
  expect(await page.$$(inPanel('panel'))).toEqual([]);
  const click = (id: string) => side.$eval(`[data-testid=${id}]`, (part) => (part as HTMLElement).click());
  const first = await hidden(page);
  expect(first).toBeGreaterThan(0);
  await click('clean-toggle');
  await expect.poll(() => hidden(page)).toBe(0);
  await click('figure-source');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await choose(false);
  await page.close();
  await side.close();
});

test('keys and badge: what the background passes on is done in the page', async () => {
  const options = await openExtensionPage(session.browser, 'options', 'h1');
  const names = await options.evaluate(async () =>
    (await (globalThis as unknown as Extension).browser.commands.getAll()).map(({ name }) => name).sort(),
  );
  expect(names).toEqual(['_execute_action', 'clean', 'copy', 'script']);
  const page = await openRead('commands');
  const shown = await page.$eval(`${inPanel('tab-figures')}`, (tab) => tab.querySelector('small')?.textContent);
  const run = (command: string) =>
    options.evaluate(async (asked) => {
      const { browser } = globalThis as unknown as Extension;
      const [tab] = await browser.tabs.query({ url: '*://www.51test.net/views/commands.html' });
      if (tab) await browser.tabs.sendMessage(tab.id, { name: 'panel:command', ask: { command: asked } });
      return tab ? browser.action.getBadgeText({ tabId: tab.id }) : '';
    }, command);
  const first = await hidden(page);
  expect(await run('clean')).toBe(shown);
  await expect.poll(() => hidden(page)).toBe(0);
  await run('clean');
  await expect.poll(() => hidden(page)).toBe(first);
  await run('script');
  await expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: 20_000 }).toContain('政府工作報告');
  await run('script');
  await run('copy');
  await expect.poll(() => page.$eval(inPanel('toast'), (toast) => toast.textContent)).toMatch(/\d/);
  await page.close();
  await options.close();
});

test('the reading view opens, leads to a number’s row, prints and goes back', async () => {
  const page = await openRead('reading');
  const source = () =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const panel of copy.querySelectorAll('report-lens-panel')) panel.remove();
      return copy.outerHTML;
    });
  const before = await source();
  await (await page.$(inPanel('filter')))?.type('收入');
  await (await page.$(inPanel('tab-figures')))?.press('r');
  await page.waitForSelector(inPanel('reader'));
  expect(await source()).toBe(before);
  expect(await page.$eval(inPanel('filter'), (field) => (field as HTMLInputElement).value)).toBe('收入');
  const number = await page.$(inPanel('reader-number'));
  await number?.focus();
  await page.waitForSelector(inPanel('reader-card'));
  await number?.press('Enter');
  expect(await number?.evaluate((element) => (element as HTMLElement).dataset.marked)).toBe('true');
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
  await (await page.$(inPanel('reader-close')))?.click();
  await expect.poll(() => page.$$(inPanel('reader')).then(({ length }) => length)).toBe(0);
  expect(await source()).toBe(before);
  await page.close();
});

test('further pages of an article are read on request only, and joined', async () => {
  const { lines, title } = WORK_REPORT;
  const parts = [lines.slice(0, 18), lines.slice(18)];
  const [first = ''] = parts.map((own, i) => {
    const next = i === 0 ? '<div class="pages"><a href="p2.html">下一页</a></div>' : '';
    const text = own.map((line) => `<p>${line}</p>`).join('');
    const head = `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>`;
    return session.site.put(`http://www.51test.net/parts/p${i + 1}.html`, `${head}<div>${text}</div>${next}`);
  });
  const page = await session.browser.newPage();
  await page.goto(first);
  await page.waitForSelector(inPanel('figure-row'), { timeout: 20_000 });
  const rows = () => page.$$(inPanel('figure-row')).then(({ length }) => length);
  const before = await rows();
  const asked = () => session.site.asked.filter((address) => address.endsWith('parts/p2.html')).length;
  expect(asked()).toBe(0);
  await page.$eval(inPanel('next-pages'), (line) => line.querySelector('button')?.click());
  await expect.poll(rows, { timeout: 20_000 }).toBeGreaterThan(before);
  expect(asked()).toBe(1);
  await page.close();
});
