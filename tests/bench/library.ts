/** The library with many saved reports, in the built extension: how long until they are listed, and until a search is laid out. */
import { existsSync } from 'node:fs';
import build from '../e2e/harness/build.ts';
import { CHROME_BUILD, startChromium } from '../e2e/harness/chromium.ts';
import { serve } from '../e2e/harness/server.ts';
import { madeUpLibrary } from '../e2e/library/files.ts';
import { libraryPage } from '../e2e/library/library-page.ts';

const ROUNDS = 5;
const QUERIES = ['第7市 2014', '生产总值', '第1', ''];

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Median times in ms with so many saved reports: opening the page until the list stands, and one search until it is laid out. */
export async function libraryTimes(count: number): Promise<{ list: number; search: number }> {
  if (!existsSync(CHROME_BUILD)) build();
  const site = await serve();
  const { context, close } = await startChromium(site);
  const page = await libraryPage(context);
  await page.setInputFiles('[data-testid=import-files]', madeUpLibrary(count));
  await page.waitForSelector('[data-testid=import-job]:not([data-state=running])', { timeout: 200_000 });
  const list: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await page.reload();
    await page.waitForSelector('[data-testid=report]');
    list.push(performance.now() - start);
  }
  await page.waitForSelector('[data-testid=matrix]');
  const search = await page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid=search]');
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      if (input) input.value = query;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((rendered) => setTimeout(rendered));
      // Asking for a size makes the browser lay the new list out now.
      times.push(document.body.offsetHeight ? performance.now() - start : 0);
    }
    return times;
  }, Array.from({ length: ROUNDS }, () => QUERIES).flat());
  await close();
  await site.close();
  return { list: median(list), search: median(search) };
}
