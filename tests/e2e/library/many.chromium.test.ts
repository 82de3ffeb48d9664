/** Real Chromium with 2,000 saved reports: they come in by one file, are listed at once and searched as one types. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { libraryParts } from '../../../lib/library/file.ts';
import { save } from '../../../lib/library/save.ts';
import { readPlain } from '../../../lib/pipeline.ts';
import { type Chromium, startChromium } from '../harness/chromium.ts';
import { type Site, serve } from '../harness/server.ts';
import { madeUpReport } from './files.ts';

/** In ms, with room for a busy machine: alone it takes a third. */
const LIST = 3000;
const SEARCH = 600;
const COUNT = 2000;

let site: Site;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  site = await serve();
  browser = await startChromium(site);
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/library.html`);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A library of so many reports, each of another place or year. */
function libraryFile(count: number): string {
  const [model] = save(readPlain(madeUpReport('杭州市', 2012)), 'file:a.txt', '2026-01-01T00:00:00.000Z');
  const reports = Array.from({ length: count }, (_, i) => {
    const [place, year] = [`第${Math.floor(i / 10)}市`, 2010 + (i % 10)];
    return JSON.stringify({ ...model, id: `work-report|${place}|${year}`, place, year });
  });
  const { head, join, foot } = libraryParts();
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-lens-many-')), 'library.json');
  writeFileSync(file, head + reports.join(join) + foot);
  return file;
}

test('2,000 reports come in by one file, are listed and searched in time', async () => {
  await page.setInputFiles('[data-testid=import-files]', libraryFile(COUNT));
  await page.waitForSelector('[data-testid=import-job]:not([data-state=running])', { timeout: 100_000 });
  const start = Date.now();
  await page.reload();
  await page.waitForSelector('[data-testid=report]');
  const listed = Date.now() - start;
  expect(await page.locator('[data-testid=report]').count()).toBe(COUNT);
  await page.waitForSelector('[data-testid=matrix]');
  const search = (query: string) =>
    page.evaluate(async (words) => {
      const input = document.querySelector<HTMLInputElement>('[data-testid=search]');
      const begun = performance.now();
      if (input) input.value = words;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      return performance.now() - begun;
    }, query);
  const times = [await search('第7市 2014'), await search('生产总值'), await search('')];
  await search('第7市 2014');
  expect(await page.locator('[data-testid=report]').count()).toBe(1);
  expect(Math.max(...times)).toBeLessThan(SEARCH);
  expect(listed).toBeLessThan(LIST);
});
