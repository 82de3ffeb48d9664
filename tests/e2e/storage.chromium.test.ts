/** Storage that is full or holds nonsense: it is said, nothing is lost, and the defaults stand in. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { extensionPage, fill, scrawl, store, stored } from './harness/extension.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';
import { madeUpFiles } from './library/files.ts';

const session = chromiumSession();
const sample = read(SAMPLE);
const open = (name: string) => session.open(`http://www.51test.net/storage/${name}.html`, sample);
const listed = (library: Page) =>
  library.$$eval('[data-testid=report]', (rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? '').sort());

/** No page of the extension's may throw, whatever is stored. */
const errors: string[] = [];
async function library(): Promise<Page> {
  const page = await extensionPage(session.context, 'library');
  page.on('pageerror', (error) => errors.push(error.message));
  await page.waitForSelector('[data-testid=drop]');
  return page;
}
afterEach(() => expect(errors.splice(0)).toEqual([]));

test.each([
  ['a text', 'nonsense'],
  ['a list', [1, [2], null]],
  ['wrong kinds', { script: 7, clean: 'x', panel: [], copyFormat: {}, scriptBySite: { a: 'b' }, mutedSites: { length: 3 }, reader: null }],
  ['absurd sizes', { panel: { width: -5, height: 1e9, collapsedOn: 'www.51test.net' }, reader: { size: 1e6, width: -1 } }],
])('settings that are %s count as the defaults', async (_, nonsense) => {
  const options = await extensionPage(session.context, 'options');
  await store(options, 'settings', nonsense);
  await options.reload();
  await options.waitForSelector('h1');
  expect(await options.locator('select').first().inputValue()).toBe('original');
  const page = await open('settings');
  expect(await waitForRows(page)).toBeGreaterThan(10);
  expect(await part(page, 'copy-format').inputValue()).toBe(DEFAULT_SETTINGS.copyFormat);
  expect(await page.locator('[data-report-lens-hidden]').count()).toBeGreaterThan(0);
  await store(options, 'settings', undefined);
  await Promise.all([page.close(), options.close()]);
});

test('a full storage of settings is said; what was kept stays, and the panel works on', async () => {
  const options = await extensionPage(session.context, 'options');
  await options.locator('input[type=checkbox]').first().click();
  await expect.poll(() => stored(options, 'settings')).toMatchObject({ taiwanWords: true });
  // Ten megabytes are all an extension has here.
  const room = 10 * 1024 * 1024 - 2000;
  await store(options, 'ballast', 'x'.repeat(room));
  await store(options, 'rest', 'x'.repeat(900)).catch(() => undefined);
  const before = await stored(options, 'settings');
  await options.locator('textarea').fill(Array.from({ length: 400 }, (_, i) => `词${i} 语${i}`).join('\n'));
  await options.locator('textarea').blur();
  await options.getByRole('alert').filter({ hasText: '没能保存设置' }).waitFor();
  expect(await stored(options, 'settings')).toEqual(before);

  const page = await open('full');
  await waitForRows(page);
  await part(page, 'copy-format').selectOption('markdown');
  await part(page, 'copy-table').click();
  await part(page, 'toast').filter({ hasText: /\d/ }).waitFor();
  for (const key of ['ballast', 'rest', 'settings']) await store(options, key, undefined);
  await Promise.all([page.close(), options.close()]);
});

test('a full library is said where a report is saved and where files are taken in; afterwards both work', async () => {
  const shelf = await library();
  const page = await open('library');
  await waitForRows(page);
  const giveRoom = await fill(shelf);
  await part(page, 'save').click();
  await part(page, 'toast').filter({ hasText: '空间已满' }).waitFor();
  expect(await part(page, 'save').getAttribute('aria-pressed')).toBe('false');
  await shelf.setInputFiles('[data-testid=import-files]', madeUpFiles(1));
  await shelf.locator('[data-testid=import-failures]').filter({ hasText: '空间已满' }).waitFor({ state: 'attached' });
  expect(await listed(shelf)).toEqual([]);

  await giveRoom();
  await part(page, 'save').click();
  await expect.poll(() => part(page, 'save').getAttribute('aria-pressed')).toBe('true');
  await shelf.reload();
  await expect.poll(() => listed(shelf)).toHaveLength(1);
  await Promise.all([page.close(), shelf.close()]);
});

test('records of nonsense shape, or half written, hide none that is sound and can be deleted', async () => {
  const shelf = await library();
  await shelf.setInputFiles('[data-testid=import-files]', madeUpFiles(1));
  await shelf.locator('[data-id="work-report|杭州市|1990"]').waitFor();
  const before = await listed(shelf);
  const [sound] = before;
  await scrawl(shelf, 'entries', [
    { id: sound, place: 7 },
    { id: 'only|an|entry', addresses: 'x' },
  ]);
  await scrawl(shelf, 'reports', [
    { id: 'half|written|1', versions: [] },
    { id: 'other|shape|2', format: 1, versions: [{ report: null }] },
  ]);
  await scrawl(shelf, 'reports', [{ id: 'from|the-future|3', format: 99 }]);
  await shelf.evaluate(() => localStorage.setItem('library-picked', '{"no":["list'));
  await shelf.reload();
  await expect.poll(() => listed(shelf)).toEqual(['from|the-future|3', 'half|written|1', 'other|shape|2', ...before].sort());
  await shelf.locator('[data-id="half|written|1"] .go').click();
  await shelf
    .getByText(/损坏|读不出/)
    .first()
    .waitFor();
  for (const id of ['half|written|1', 'other|shape|2', 'from|the-future|3']) {
    await shelf.locator(`[data-id="${id}"] .del`).dispatchEvent('click');
    await expect.poll(() => listed(shelf)).not.toContain(id);
  }
  expect(await listed(shelf)).toEqual(before);
  await shelf.close();
});
