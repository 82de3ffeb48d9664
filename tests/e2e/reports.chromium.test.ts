/** Real Chromium: every report page shows the panel and works; switched off, the page is what it was; other pages show nothing. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClipboard } from './harness/clipboard.ts';
import { throughTheContract } from './harness/contract.ts';
import { drivePlaywright } from './harness/driver.ts';
import { part, sources, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { hostFor, read, SAMPLE, sharedPages } from './harness/shared.ts';

const session = chromiumSession();

const open = (file: string) =>
  session.open(`http://${hostFor(file)}/${path.basename(path.dirname(file))}/${path.basename(file)}`, read(file));

describe.each([SAMPLE, ...sharedPages('reports')])('%s', (file) => {
  test('shows the panel with rows, and requests nothing of its own', async () => {
    const page = await open(file);
    expect(await waitForRows(page)).toBeGreaterThan(10);
    expect(await part(page, 'panel').count()).toBe(1);
    await page.close();
  });

  test('copies one item with HTML and TSV of the same cells', async () => {
    const page = await open(file);
    await waitForRows(page);
    await part(page, 'copy-format').selectOption('tsv');
    await part(page, 'copy-table').click();
    const { html, text } = await readClipboard(session.context, session.site, page);
    const rows = text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.replace(/\r$/, '').split('\t'));
    expect(html).toEqual(rows);
    expect(rows.length).toBeGreaterThan(10);
    await page.close();
  });

  test('switches the script and back', async () => {
    const page = await open(file);
    await waitForRows(page);
    const words = () => page.evaluate(() => document.body.innerText);
    const first = await words();
    const to = /[這個國會]/.test(first) ? 'script-cn' : 'script-tw';
    await part(page, to).click();
    await expect.poll(words, { timeout: 20_000 }).not.toBe(first);
    await part(page, 'script-original').click();
    await expect.poll(words, { timeout: 10_000 }).toBe(first);
    await page.close();
  });

  test('answers to every test id that others rely on', async () => {
    const page = await open(file);
    await waitForRows(page);
    await throughTheContract(drivePlaywright(page, () => readClipboard(session.context, session.site, page)));
    await page.close();
  });

  test('leads from a row to its number and marks it', async () => {
    const page = await open(file);
    await waitForRows(page);
    await part(page, 'figure-source').first().click({ force: true });
    const marked = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String)).join(' '));
    await expect.poll(marked).toMatch(/[0-9０-９一二三四五六七八九十]/);
    await page.close();
  });

  test('switched off, the page serialises as it was', async () => {
    const page = await open(file);
    await waitForRows(page);
    const hidden = () => page.locator('[data-report-lens-hidden]').count();
    expect(await hidden()).toBeGreaterThan(0);
    await part(page, 'clean-toggle').click();
    await expect.poll(hidden).toBe(0);
    const { first, now } = await sources(page);
    expect(now).toBe(first);
    await page.close();
  });
});

describe.each(sharedPages('others'))('%s', (file) => {
  test('shows nothing', async () => {
    const page = await open(file);
    await page.waitForTimeout(500);
    expect(await page.locator('report-lens-panel').count()).toBe(0);
    await page.close();
  });
});
