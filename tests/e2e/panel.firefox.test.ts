/** Real Firefox: the panel is accessible, works by keyboard alone, and holds its own in pages that fight it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { drivePuppeteer } from './harness/driver.ts';
import { firefoxSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = firefoxSession();
const sample = read(SAMPLE);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the sample with something put into its head, and waits for the rows. */
async function open(name: string, head = ''): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(session.site.put(`http://www.51test.net/firefox/${name}.html`, sample.replace('</head>', `${head}</head>`)));
  await page.waitForSelector('report-lens-panel >>> [data-testid=figure-row]', { timeout: 20_000 });
  return page;
}

/** The test id of what has the focus inside the panel. */
const active = (page: Page) =>
  page.evaluate(() => (document.querySelector('report-lens-panel')?.shadowRoot?.activeElement as HTMLElement | null)?.dataset.testid ?? '');

test.each(['light', 'dark'])('axe finds nothing in the panel, %s', async (theme) => {
  const page = await open(theme);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]).catch(() => undefined);
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(on: object, how: object): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run({ include: ['report-lens-panel'] }, { resultTypes: ['violations'] })).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
  await page.close();
});

test('by keyboard alone: filter, rows, source, collapse and back', async () => {
  const page = await open('keys');
  const driver = drivePuppeteer(page, async () => '');
  await driver.type('filter', '收入');
  await expect.poll(() => driver.seen('figure-row')).toBeLessThan(12);
  for (let tabs = 0; tabs < 20 && (await active(page)) !== 'figure-row'; tabs++) await page.keyboard.press('Tab');
  expect(await active(page)).toBe('figure-row');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  for (let times = 0; times < 4 && (await driver.seen('figure-row')) > 0; times++) await page.keyboard.press('Escape');
  expect(await driver.seen('figure-row')).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => driver.seen('figure-row')).toBeGreaterThan(10);
  await new Promise((written) => setTimeout(written, 500));
  await page.close();
});

describe('a page that', () => {
  test('removes foreign elements every 100 ms takes neither the filter nor its words', async () => {
    const page = await open(
      'removes',
      '<script>setInterval(()=>document.querySelectorAll("report-lens-panel").forEach((e)=>e.remove()),100)</script>',
    );
    const field = await page.waitForSelector('report-lens-panel >>> [data-testid=filter]');
    await field?.type('shouru', { delay: 60 });
    const words = () =>
      page.evaluate(
        () => document.querySelector('report-lens-panel')?.shadowRoot?.querySelector<HTMLInputElement>('[data-testid=filter]')?.value ?? '',
      );
    await expect.poll(words).toBe('shouru');
    await page.close();
  });

  test('has its own Array.prototype still shows its panel', async () => {
    const page = await open('prototype', '<script>Array.prototype.map=Array.prototype.filter=Array.prototype.push=()=>{throw 1}</script>');
    expect((await page.$$('report-lens-panel >>> [data-testid=figure-row]')).length).toBeGreaterThan(10);
    await page.close();
  });
});
