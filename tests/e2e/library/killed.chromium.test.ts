/** Real Chromium, killed in the middle of an import: what was listed is still there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../harness/browsers.ts';
import { CHROME_BUILD } from '../harness/chromium.ts';
import { madeUpFiles } from './files.ts';

let profile: string;
let browser: Browser;
beforeAll(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'report-lens-killed-'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function start(): Promise<Page> {
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    userDataDir: profile,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${CHROME_BUILD}`,
      `--load-extension=${CHROME_BUILD}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/library.html`);
  return page;
}

const listed = (page: Page) =>
  page.$$eval('[data-testid=report]', (rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? '').sort());

test('killing the browser during an import of 300 files loses no report already listed', async () => {
  const page = await start();
  const input = await page.waitForSelector('[data-testid=import-files]');
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...madeUpFiles(300));
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=report]').length >= 60, { timeout: 60_000, polling: 100 });
  const before = await listed(page);
  const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;
  expect(before.length).toBeLessThan(300);

  const again = await start();
  await again.waitForSelector('[data-testid=report]');
  const after = await listed(again);
  expect(after).toEqual(expect.arrayContaining(before));
});
