/** Real Firefox, killed in the middle of an import: what was listed is still there. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpFiles } from './files.ts';
import { startFirefoxLibrary } from './firefox-page.ts';

let profile: string;
let browser: Browser;
beforeAll(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'report-lens-killed-'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true });
});

const listed = (page: Page) =>
  page.$$eval('[data-testid=report]', (rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? '').sort());

/** Drops texts on the page; does not wait for them. */
const drop = (page: Page, texts: readonly { name: string; text: string }[]) =>
  page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.querySelector('[data-testid=drop]')?.dispatchEvent(event);
  }, texts);

test('killing the browser during an import of 300 files loses no report already listed', async () => {
  const first = await startFirefoxLibrary(profile);
  browser = first.browser;
  await drop(
    first.page,
    madeUpFiles(300).map((file) => ({ name: path.basename(file), text: readFileSync(file, 'utf8') })),
  );
  await first.page.waitForFunction(() => document.querySelectorAll('[data-testid=report]').length >= 60, { timeout: 60_000, polling: 100 });
  const before = await listed(first.page);
  expect(before.length).toBeLessThan(300);
  const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;

  const again = await startFirefoxLibrary(profile);
  browser = again.browser;
  await again.page.waitForSelector('[data-testid=report]');
  expect(await listed(again.page)).toEqual(expect.arrayContaining(before));
});
