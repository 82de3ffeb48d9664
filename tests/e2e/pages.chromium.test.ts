/** The extension's own pages in real Chromium: axe finds nothing on them, in light and dark, and each says what it is. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings } from './harness/axe.ts';
import { chromiumSession } from './harness/session.ts';

const session = chromiumSession();

async function open(name: string): Promise<Page> {
  const worker = session.context.serviceWorkers()[0] ?? (await session.context.waitForEvent('serviceworker'));
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${name}.html`);
  await page.locator('h1, h2').first().waitFor();
  return page;
}

describe.each(['options', 'welcome', 'sidepanel', 'library'])('%s', (name) => {
  test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    const page = await open(name);
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(300);
    expect(await findings(page, 'html')).toEqual([]);
    expect(await page.title()).toMatch(/报告镜/);
    await page.close();
  });
});

test('a setting is kept, and the panel follows it', async () => {
  const page = await open('options');
  await page.getByLabel('复制的格式').selectOption('markdown');
  await page.close();
  const again = await open('options');
  await expect.poll(() => again.getByLabel('复制的格式').inputValue()).toBe('markdown');
  await again.close();
});
