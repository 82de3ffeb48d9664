/** Real Chromium: a report saved from the panel is in the library, once however often it is saved. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { part, waitForRows } from '../harness/panel.ts';
import { chromiumSession } from '../harness/session.ts';
import { read, SAMPLE } from '../harness/shared.ts';
import { libraryPage } from './library-page.ts';

const ADDRESS = 'http://www.xuexila.com/report/1.html';
const session = chromiumSession();

/** What the library lists. */
async function listed(): Promise<string[]> {
  const library = await libraryPage(session.context);
  const rows = await library.$$eval('[data-testid=report]', (all) => all.map((row) => (row as HTMLElement).dataset.id ?? ''));
  await library.close();
  return rows;
}

async function saveButton(page: Page) {
  await waitForRows(page);
  return part(page, 'save');
}

test('saving the same report again lists it once', async () => {
  const page = await session.context.newPage();
  await page.goto(session.site.put(ADDRESS, read(SAMPLE)));
  const save = await saveButton(page);
  await save.click();
  await expect.poll(() => save.getAttribute('aria-pressed')).toBe('true');
  const first = await listed();
  expect(first).toHaveLength(1);
  await page.reload();
  await (await saveButton(page)).click();
  await expect.poll(() => save.getAttribute('aria-pressed')).toBe('true');
  expect(await listed()).toEqual(first);
});
