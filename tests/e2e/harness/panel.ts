/** What a test does with the panel in a page. Playwright's selectors look into open shadow roots by themselves. */
import type { Locator, Page } from 'playwright-core';

export const part = (page: Page, id: string): Locator => page.locator(`report-lens-panel [data-testid=${id}]`);

/** Remembers, before anything of ours runs, how the page serialises once it has loaded. */
export async function rememberSource(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (window as { sourceThen?: string }).sourceThen = document.documentElement.outerHTML;
    });
  });
}

/** How the page serialised at first, and how it does now but for the panel element. */
export function sources(page: Page): Promise<{ first: string; now: string }> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const panel of copy.querySelectorAll('report-lens-panel')) panel.remove();
    return { first: (window as { sourceThen?: string }).sourceThen ?? '', now: copy.outerHTML };
  });
}

/** Waits for the panel's rows and answers how many there are. */
export async function waitForRows(page: Page): Promise<number> {
  await part(page, 'figure-row').first().waitFor({ timeout: 20_000 });
  return part(page, 'figure-row').count();
}
