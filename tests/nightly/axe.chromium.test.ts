/** axe over every page of the extension's, and over the panel and the reading view on a report, light and dark. (The panel's states: tests/e2e.) */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../e2e/harness/chromium.ts';
import { extensionPage } from '../e2e/harness/extension.ts';
import { part, waitForRows } from '../e2e/harness/panel.ts';
import { type Site, serve } from '../e2e/harness/server.ts';
import { read, SAMPLE } from '../e2e/harness/shared.ts';
import { madeUpFiles } from '../e2e/library/files.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, or in one element of it. */
async function findings(page: Page, within?: string): Promise<unknown[]> {
  // Colours are measured when nothing fades any more.
  await page.waitForTimeout(500);
  const client = await page.context().newCDPSession(page);
  // The extension's own pages run no text as code: axe comes in as the debugger's.
  await client.send('Runtime.evaluate', { expression: AXE });
  return page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options?: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = selector
      ? await axe.run({ include: [[selector]] }, { rules: { region: { enabled: false } } })
      : await axe.run(document);
    return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))]);
  }, within);
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let site: Site;
  let browser: Chromium;
  beforeAll(async () => {
    site = await serve();
    browser = await startChromium(site, { colorScheme });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(['options', 'welcome'] as const)('the page %s', async (name) => {
    const page = await extensionPage(browser.context, name);
    await page.waitForSelector('h1');
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  test('the library: empty, each tab, and a report', async () => {
    const page = await extensionPage(browser.context, 'library');
    await page.waitForSelector('[data-testid=drop]');
    expect(await findings(page)).toEqual([]);
    await page.setInputFiles('[data-testid=import-files]', madeUpFiles(12));
    await page.waitForSelector('[data-testid=import-job]:not([data-state=running])', { timeout: 60_000 });
    for (const tab of ['compare', 'promises', 'figures', 'check']) {
      await page.click(`[data-tab=${tab}]`);
      expect(await findings(page), tab).toEqual([]);
    }
    await page.locator('[data-testid=report] .go').first().click();
    await page.waitForSelector('[data-testid=report-text]');
    expect(await findings(page), 'report').toEqual([]);
    await page.close();
  });

  test('the panel and the reading view on a report', async () => {
    const page = await browser.context.newPage();
    await page.goto(site.put('http://www.51test.net/axe/1.html', read(SAMPLE)));
    await waitForRows(page);
    expect(await findings(page, 'report-lens-panel')).toEqual([]);
    await part(page, 'figure-row').first().press('r');
    expect(await findings(page, 'report-lens-panel'), 'reading view').toEqual([]);
    await page.close();
  });
});
