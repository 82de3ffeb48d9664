/** The reading view in a real Chromium: opens from the panel, leads to figures, closes without a trace. */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { part, rememberSource, waitForRows } from './harness/panel.ts';
import { type Site, serve } from './harness/server.ts';
import { hostFor, read, SAMPLE } from './harness/shared.ts';

let site: Site;
let browser: Chromium;

beforeAll(async () => {
  site = await serve();
  browser = await startChromium(site);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('opens, leads to figures, closes without a trace', async () => {
  const page = await browser.context.newPage();
  await rememberSource(page);
  await page.goto(site.put(`http://${hostFor(SAMPLE)}/reading/${path.basename(SAMPLE)}`, read(SAMPLE)));
  await waitForRows(page);
  const outside = await page.locator('html').evaluate((root) => root.children.length);
  await part(page, 'panel')
    .getByRole('button', { name: /Reading view|阅读视图|閱讀檢視/ })
    .first()
    .click();
  const view = page.locator('report-lens-reading');
  await expect.poll(() => view.getByTestId('reading-view').count()).toBe(1);
  expect(await view.locator('article h1').count()).toBe(1);
  expect(await view.locator('article .f').count()).toBeGreaterThan(10);
  if (process.env.REPORT_LENS_SHOTS) await page.screenshot({ path: path.join(process.env.REPORT_LENS_SHOTS, 'reading-view.png') });
  await view.getByTestId('figure-source').first().click({ force: true });
  await expect.poll(() => view.locator('.f.on').count()).toBe(1);
  await view.getByTestId('reading-close').click();
  await expect.poll(() => page.locator('report-lens-reading').count()).toBe(0);
  expect(await page.locator('html').evaluate((root) => root.children.length)).toBe(outside);
  expect(await part(page, 'panel').isVisible()).toBe(true);
  await page.close();
});
