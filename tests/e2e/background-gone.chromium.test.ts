/** The background of the extension is stopped by the browser at any time: the panel comes all the same, and what it offers works. */
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { reportPage } from '../bench/pages.ts';
import { readClipboard } from './harness/clipboard.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const sample = read(SAMPLE);
const address = (name: string) => `http://www.51test.net/gone/${name}.html`;
const open = (name: string, html = sample) => session.open(address(name), html);

/** What stops the background of every extension. */
async function stopper(page: Page): Promise<() => Promise<void>> {
  const client: CDPSession = await session.context.newCDPSession(page);
  await client.send('ServiceWorker.enable');
  return async () => void (await client.send('ServiceWorker.stopAllWorkers'));
}

test('stopped before the page opens: the panel comes', async () => {
  const other = await session.context.newPage();
  await (await stopper(other))();
  const page = await open('before');
  expect(await waitForRows(page)).toBeGreaterThan(10);
  await page.close();
  await other.close();
});

test('stopped while it reads: the panel comes', async () => {
  const other = await session.context.newPage();
  const stop = await stopper(other);
  const page = await open('during', reportPage(sample, 1_000_000));
  for (let time = 0; time < 3; time++) {
    await stop();
    await page.waitForTimeout(60);
  }
  await part(page, 'figure-row').first().waitFor({ timeout: 30_000 });
  await page.close();
  await other.close();
});

test('stopped whenever it reads: the panel says so, and reads when asked again', async () => {
  const other = await session.context.newPage();
  const stop = await stopper(other);
  const page = await open('always', reportPage(sample, 1_000_000));
  // The panel's element stands before anything is read: from here on it is the reading that is stopped.
  await page.locator('report-lens-panel').waitFor({ state: 'attached', timeout: 30_000 });
  const failed = part(page, 'state-failed');
  const often = { timeout: 60_000, interval: 40 };
  await expect.poll(async () => stop().then(() => failed.count()), often).toBe(1);
  expect(await page.locator('[data-report-lens-hidden]').count()).toBe(0);
  await failed.getByRole('button', { name: '再试一次' }).click();
  await part(page, 'figure-row').first().waitFor({ timeout: 60_000 });
  await page.close();
  await other.close();
});

test('stopped while it is asked for the reader: the watcher asks again', async () => {
  const other = await session.context.newPage();
  const stop = await stopper(other);
  const page = await session.context.newPage();
  const opening = page.goto(session.site.put(address('asked'), sample));
  for (let time = 0; time < 4; time++) await stop();
  await opening;
  await part(page, 'figure-row').first().waitFor({ timeout: 30_000 });
  // Asked for twice, it is there once, and stays.
  await page.waitForTimeout(1500);
  expect(await page.locator('report-lens-panel').count()).toBe(1);
  await page.close();
  await other.close();
});

test('stopped while the panel is open: every action works', async () => {
  const page = await open('after');
  const rows = await waitForRows(page);
  const stop = await stopper(page);
  const words = () => page.evaluate(() => document.body.innerText);

  await stop();
  await part(page, 'copy-format').selectOption('tsv');
  await part(page, 'copy-table').click();
  expect((await readClipboard(session.context, session.site, page)).text).toContain('\t');

  await stop();
  const downloading = page.waitForEvent('download');
  await part(page, 'download-xlsx').click();
  expect((await downloading).suggestedFilename()).toMatch(/\.xlsx$/);

  await stop();
  await part(page, 'script-tw').click();
  await expect.poll(words, { timeout: 20_000 }).toMatch(/報告/);
  await stop();
  await part(page, 'script-original').click();
  await expect.poll(words, { timeout: 20_000 }).not.toMatch(/報告/);

  await stop();
  await page.getByRole('button', { name: '阅读视图' }).first().click();
  await part(page, 'reader').waitFor();
  await stop();
  await page.keyboard.press('Escape');
  await part(page, 'reader').waitFor({ state: 'detached' });

  await stop();
  await part(page, 'save').click();
  await expect.poll(() => part(page, 'save').getAttribute('aria-pressed'), { timeout: 10_000 }).toBe('true');
  await stop();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => part(page, 'save').getAttribute('aria-pressed'), { timeout: 10_000 }).toBe('false');

  await stop();
  await part(page, 'clean-toggle').click();
  await expect.poll(() => page.locator('[data-report-lens-hidden]').count()).toBe(0);
  expect(await waitForRows(page)).toBe(rows);
  await page.close();
});
