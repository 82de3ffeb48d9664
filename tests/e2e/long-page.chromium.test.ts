/** A page of 5 MB in a real Chromium: the panel says how far it is, other tabs are read meanwhile, and it comes to its end. */
import { expect, test } from 'vitest';
import { reportPage } from '../bench/pages.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const sample = read(SAMPLE);
const LONG = 240_000;

test('5 MB are read with progress, and another tab in between', { timeout: LONG }, async () => {
  const page = await session.context.newPage();
  const address = session.site.put('http://www.51test.net/long/5mb.html', reportPage(sample, 5_000_000));
  await page.goto(address, { timeout: LONG, waitUntil: 'commit' });
  const progress = page.locator('report-lens-panel [role=progressbar]');
  await progress.waitFor({ timeout: LONG });
  expect(Number(await progress.getAttribute('aria-valuenow'))).toBeLessThan(4);

  const other = await session.open('http://www.51test.net/long/other.html', sample);
  expect(await waitForRows(other)).toBeGreaterThan(10);
  await other.close();

  await part(page, 'figure-row').first().waitFor({ timeout: LONG });
  expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(1_000_000);
  await page.close();
});
