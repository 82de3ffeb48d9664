/** Two windows at once: what is chosen in one holds in the other, and the same report saved in both is saved once. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readClipboard } from './harness/clipboard.ts';
import { extensionPage } from './harness/extension.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const ADDRESS = 'http://www.51test.net/windows/same.html';

/** A report in a window of its own. */
async function openWindow(address: string): Promise<Page> {
  session.site.put(address, read(SAMPLE));
  const [worker] = session.context.serviceWorkers();
  const known = new Set(session.context.pages());
  await worker?.evaluate(
    (url) => void (globalThis as unknown as { chrome: { windows: { create(what: object): void } } }).chrome.windows.create({ url }),
    address,
  );
  const found = () => session.context.pages().find((page) => !known.has(page) && page.url() === address);
  await expect.poll(found).toBeDefined();
  const page = found() as Page;
  await waitForRows(page);
  return page;
}

test('a setting changed in one window holds in the other at once', async () => {
  const [one, other] = [
    await openWindow('http://www.51test.net/windows/1.html'),
    await openWindow('http://www.renrendoc.com/windows/2.html'),
  ];
  await part(one, 'copy-format').selectOption('markdown');
  await expect.poll(() => part(other, 'copy-format').inputValue()).toBe('markdown');
  const options = await extensionPage(session.context, 'options');
  await options.getByLabel('附一行出处').setChecked(true);
  await other.bringToFront();
  await expect
    .poll(
      async () => {
        await part(other, 'copy-table').click();
        return (await readClipboard(session.context, session.site, other)).text;
      },
      { timeout: 20_000 },
    )
    .toContain('http://www.renrendoc.com/windows/2.html');
  // Each change is made to what the other window left.
  await part(one, 'copy-format').selectOption('csv');
  await expect.poll(() => options.locator('select').filter({ hasText: 'CSV' }).inputValue()).toBe('csv');
  expect(await options.getByLabel('附一行出处').isChecked()).toBe(true);
  await Promise.all([one.close(), other.close(), options.close()]);
});

test('the same report saved in both windows at once is listed once', async () => {
  const windows = [await openWindow(ADDRESS), await openWindow(ADDRESS)];
  await Promise.all(windows.map((page) => part(page, 'save').click()));
  for (const page of windows) await expect.poll(() => part(page, 'save').getAttribute('aria-pressed'), { timeout: 15_000 }).toBe('true');
  const library = await extensionPage(session.context, 'library');
  const rows = library.locator('[data-testid=report]');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(1);
  await Promise.all([...windows, library].map((page) => page.close()));
});
