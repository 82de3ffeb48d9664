/** The reading view over the sample page in real Chromium: opened, read, printed, left; the page behind stays what it was. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './harness/axe.ts';
import { part, waitForRows } from './harness/panel.ts';
import { pageCount } from './harness/pdf.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();

async function openPage(): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.site.put('http://www.51test.net/reading/source.html', read(SAMPLE)));
  await waitForRows(page);
  return page;
}

async function openReader(): Promise<Page> {
  const page = await openPage();
  await page.locator('report-lens-panel .bar [aria-label=阅读视图]').click();
  await part(page, 'reader').waitFor();
  return page;
}

/** The page without our element. */
const source = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const panel of copy.querySelectorAll('report-lens-panel')) panel.remove();
    return copy.outerHTML;
  });
const scrolled = (page: Page) => part(page, 'reader').evaluate((view) => view.scrollTop);
/** How far from the window's top an element stands. */
const topOf = (page: Page, selector: string) =>
  page.locator(`report-lens-panel ${selector}`).evaluate((found) => found.getBoundingClientRect().top);

test('back from it, the page is where and what it was', async () => {
  const page = await openPage();
  await page.evaluate(() => window.scrollTo(0, 300));
  const before = { source: await source(page), scroll: await page.evaluate(() => window.scrollY) };
  expect(before.scroll).toBeGreaterThan(0);
  await page.locator('report-lens-panel .bar [aria-label=阅读视图]').click();
  await part(page, 'reader').waitFor();
  expect(await source(page)).toBe(before.source);
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await part(page, 'reader').waitFor({ state: 'detached' });
  expect({ source: await source(page), scroll: await page.evaluate(() => window.scrollY) }).toEqual(before);
  await page.keyboard.press('r');
  await part(page, 'reader').waitFor();
  await part(page, 'reader-close').click();
  await part(page, 'reader').waitFor({ state: 'detached' });
  await page.close();
});

test('what the reader was looking at in the panel is found again in the view and behind it', async () => {
  const page = await openPage();
  await part(page, 'filter').fill('收入');
  await part(page, 'kind-filter').locator('[data-kind=actual]').click();
  const rows = () => page.locator('report-lens-panel [data-testid=figure-row]:visible').count();
  await expect.poll(rows).toBeLessThan(10);
  const before = await rows();
  const looked = async () => [await part(page, 'filter').inputValue(), await rows()];
  await page.locator('report-lens-panel .bar [aria-label=阅读视图]').click();
  await part(page, 'reader').waitFor();
  await expect.poll(looked).toEqual(['收入', before]);
  await part(page, 'tab-outline').click();
  await part(page, 'reader-close').click();
  await part(page, 'reader').waitFor({ state: 'detached' });
  expect(await part(page, 'tab-outline').getAttribute('aria-selected')).toBe('true');
  await part(page, 'tab-figures').click();
  await expect.poll(looked).toEqual(['收入', before]);
  await page.close();
});

test('the outline leads to a section, a number to its row and the row back', async () => {
  const page = await openReader();
  await part(page, 'reader-outline').getByText('2024年主要目标').click();
  expect(await topOf(page, 'article h2:has-text("2024年主要目标")')).toBeLessThan(140);
  await expect.poll(() => page.locator('report-lens-panel .contents [aria-current]').textContent()).toContain('2024年主要目标');
  const number = part(page, 'reader-number').filter({ hasText: '96个' });
  await number.focus();
  const card = part(page, 'reader-card');
  expect(await card.textContent()).toContain('2024');
  await part(page, 'reader-copy-row').click();
  await expect.poll(() => card.getByRole('status').textContent()).toBe('已复制 1 行');
  await number.focus();
  await page.keyboard.press('Enter');
  expect(await number.getAttribute('data-marked')).toBe('true');
  const row = part(page, 'figure-row').filter({ hasText: '96' }).first();
  await expect.poll(() => row.evaluate((found) => found.getBoundingClientRect().top)).toBeLessThan(1000);
  await part(page, 'reader').evaluate((view) => view.scrollTo(0, 0));
  await row.getByTestId('figure-source').first().click({ force: true });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  await page.close();
});

test('theme and size are kept, and the place with them', async () => {
  const page = await openReader();
  await part(page, 'reader').evaluate((view) => view.scrollTo(0, 500));
  const [before] = await Promise.all([topOf(page, '[data-paragraph="9"]')]);
  await part(page, 'reader-theme-sepia').click();
  await part(page, 'reader-larger').click();
  expect(Math.abs((await topOf(page, '[data-paragraph="9"]')) - before)).toBeLessThan(120);
  await page.close();
  const again = await openReader();
  const look = () =>
    part(again, 'reader').evaluate((view) => [
      getComputedStyle(view).backgroundColor,
      getComputedStyle(view.querySelector('article') as Element).fontSize,
    ]);
  expect(await look()).toEqual(['rgb(246, 238, 221)', '19px']);
  await part(again, 'reader-smaller').click();
  await part(again, 'reader-theme-light').click();
  await again.close();
});

test('the text follows the script', async () => {
  const page = await openReader();
  await part(page, 'reader').getByTestId('script-tw').click();
  await expect.poll(() => part(page, 'reader-text').textContent(), { timeout: 20_000 }).toContain('產業結構持續優化');
  expect(await part(page, 'reader-text').getAttribute('lang')).toBe('zh-TW');
  await part(page, 'reader').getByTestId('script-original').click();
  await expect.poll(() => part(page, 'reader-text').textContent()).toContain('产业结构持续优化');
  await page.close();
});

test('on paper stands the text alone', async () => {
  const page = await openReader();
  const shown = (selector: string) => page.locator(`report-lens-panel ${selector}`).first().isVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await Promise.all(['article', '.reader-bar', 'aside', '.contents'].map(shown))).toEqual([true, false, false, false]);
  expect(await page.locator('body').isVisible()).toBe(false);
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'screen' });
  expect(await part(page, 'reader').evaluate((view) => view.matches(':modal'))).toBe(true);
  await page.close();
});

test('the text is saved as Markdown', async () => {
  const page = await openReader();
  const [file] = await Promise.all([page.waitForEvent('download'), part(page, 'reader-markdown').click()]);
  expect(file.suggestedFilename()).toMatch(/-2024-政府工作报告\.md$/);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^# 政府工作报告\n[\s\S]*\n## 一、2023年工作回顾\n[\s\S]*\n---\n/);
  await page.close();
});

test.each(['light', 'sepia', 'dark'])('axe finds nothing in %s', async (theme) => {
  const page = await openReader();
  await part(page, `reader-theme-${theme}`).click();
  await part(page, 'reader-number').nth(3).focus();
  await page.waitForTimeout(300);
  const found = await findings(page, 'report-lens-panel');
  expect(found).toEqual([]);
  await part(page, 'reader-theme-light').click();
  await page.close();
});

test.each([
  [1100, false, true],
  [800, false, false],
])('at %i px the outline is %s, the panel %s', async (width, outline, panel) => {
  const page = await openReader();
  await page.setViewportSize({ width, height: 900 });
  const shown = () => Promise.all([part(page, 'reader-outline').isVisible(), part(page, 'panel').isVisible()]);
  expect(await shown()).toEqual([outline, panel]);
  if (!panel) await part(page, 'reader-panel').click();
  expect(await part(page, 'panel').isVisible()).toBe(true);
  await page.close();
});
