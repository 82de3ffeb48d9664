/** Markup in a page's title, headings, sentences and table cells, and in names of files, is text in every page and panel of ours. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { extensionPage } from './harness/extension.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';
import { madeUpReport } from './library/files.ts';

const session = chromiumSession();

const ATTACK = '<img src=x onerror="window.pwned=1"><svg onload="window.pwned=1"></svg><a href="javascript:window.pwned=1">x</a>';
const escaped = ATTACK.replaceAll('<', '&lt;');

/** The sample with the attack as text in every kind of place. */
const attacked = read(SAMPLE)
  .replace('<title>', `<title>${escaped}`)
  .replace(/(<h1[^>]*>)/, `$1${escaped}`)
  .replace('一、2023年工作回顾', `一、2023年${escaped}工作回顾`)
  .replaceAll('云溪市', `云溪市${escaped}`)
  .replace('新增养老床位820张', `新增${escaped}养老床位820张`)
  .replace(
    '<p><strong>二、',
    `<table><caption>${escaped}主要指标</caption><tr><th>指标${escaped}</th><th>单位</th><th>2022年</th><th>2023年</th></tr>` +
      `<tr><td>${escaped}粮食产量</td><td>吨${escaped}</td><td>31.5</td><td>32.5</td></tr><tr><td>茶叶产量</td><td>吨</td><td>2.5</td><td>3.5</td></tr>` +
      `<tr><td>水果产量</td><td>吨</td><td>5.5</td><td>6.5</td></tr></table><p><strong>二、`,
  );

/** Nothing of the attack became an element, and nothing of it ran; its text is there. */
async function isText(page: Page, place: string): Promise<void> {
  const found = await page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    const panel = document.querySelector('report-lens-panel')?.shadowRoot;
    if (panel) roots.push(panel);
    return {
      ran: (window as { pwned?: number }).pwned,
      made: roots.flatMap((root) =>
        [...root.querySelectorAll('img[src=x],svg[onload],a[href^="javascript:window"]')].map((e) => e.outerHTML),
      ),
      text: (panel ?? document.body).textContent,
    };
  });
  expect(found.ran, place).toBeUndefined();
  expect(found.made, place).toEqual([]);
  expect(found.text, place).toContain('<img');
}

test('in the panel, its tables and the reading view', async () => {
  const page = await session.open('http://www.51test.net/markup/1.html', attacked);
  await waitForRows(page);
  await isText(page, 'rows');
  for (const tab of ['tab-outline', 'tab-tables', 'tab-figures']) {
    await part(page, tab).click();
    await isText(page, tab);
  }
  await part(page, 'figure-row').first().press('r');
  await page.waitForTimeout(500);
  await isText(page, 'reading view');
  await page.close();
});

test('in the library: the list, the report, its names of files and its notes of what failed', async () => {
  const page = await session.open('http://www.51test.net/markup/2.html', attacked);
  await waitForRows(page);
  await part(page, 'save').click();
  await expect.poll(() => part(page, 'save').getAttribute('aria-pressed')).toBe('true');
  const library = await extensionPage(session.context, 'library');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await library.setInputFiles('[data-testid=import-files]', [
    file(`${ATTACK}.txt`, madeUpReport('杭州市', 1990).replaceAll('道路', `道路${ATTACK}`)),
    file(`${ATTACK}.png`, 'x'),
  ]);
  await library.waitForSelector('[data-testid=import-job]:not([data-state=running])');
  await isText(library, 'list');
  for (const report of await library.locator('[data-testid=report]').all()) {
    const id = await report.getAttribute('data-id');
    await report.locator('.go').click();
    await library.locator('[data-testid=report-text]').waitFor();
    await isText(library, `report ${id}`);
    await library.goBack();
  }
  for (const tab of ['compare', 'promises', 'figures', 'check']) {
    await library.click(`[data-tab=${tab}]`);
    await isText(library, tab);
  }
  await Promise.all([page.close(), library.close()]);
});
