/** Real Firefox: one drop of all files, comparison, out and back unchanged. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAS_SHARED } from '../harness/shared.ts';
import { sharedFiles } from './files.ts';
import { startFirefoxLibrary } from './firefox-page.ts';

let browser: Browser;
let page: Page;
const id = (name: string) => `[data-testid=${name}]`;
const listed = () => page.$$eval(id('report'), (rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? ''));
const imported = () => page.waitForSelector(`${id('import-job')}:not([data-state=running])`, { timeout: 100_000 });

beforeAll(async () => {
  ({ browser, page } = await startFirefoxLibrary());
});
afterAll(() => browser?.close());

async function drop(files: readonly string[]): Promise<void> {
  const contents = files.map((file) => ({ name: path.basename(file), bytes: readFileSync(file).toString('base64') }));
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
    document
      .querySelector('[data-testid=drop]')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, contents);
  await imported();
}

/** The whole library as the page reads it out of its own database. */
const stored = () =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('report-lens');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('reports').objectStore('reports').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

describe.skipIf(!HAS_SHARED)('the shared pages and texts', () => {
  test('all go in by one drop', async () => {
    await drop(sharedFiles());
    expect(await page.$$eval(`${id('import-failures')} li`, (items) => items.map((item) => item.textContent))).toEqual([]);
    expect((await listed()).filter((each) => each.startsWith('work-report|嘉兴市|'))).toHaveLength(9);
  });

  test('嘉兴市 stands side by side over the years', async () => {
    const years = await page.$$eval(`${id('matrix')} thead b`, (heads) => heads.map((head) => Number(head.textContent)));
    expect(years).toEqual(expect.arrayContaining([2013, 2014, 2015, 2016]));
    expect((await page.$$(`svg.chart ${id('point')}`)).length).toBeGreaterThan(5);
    await page.click('[data-tab=promises]');
    for (const year of ['2015', '2016']) {
      await page.select(id('promise-year'), year);
      expect((await page.$$(`${id('promises')} [data-outcome=hit], ${id('promises')} [data-outcome=in]`)).length).toBeGreaterThan(2);
    }
    await page.click('[data-tab=compare]');
  });

  test('export, wipe, import gives an identical library', async () => {
    const before = await stored();
    await page.evaluate(() => {
      const made = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        (globalThis as { lastFile?: Blob }).lastFile = blob;
        return made(blob);
      };
    });
    await page.click(id('backup'));
    await page.waitForFunction(() => (globalThis as { lastFile?: Blob }).lastFile, { polling: 100 });
    await page.evaluate(async () => {
      localStorage.clear();
      for (
        let rows = document.querySelectorAll<HTMLElement>('.del');
        rows.length > 0;
        rows = document.querySelectorAll<HTMLElement>('.del')
      ) {
        for (const row of rows) row.click();
        await new Promise((later) => setTimeout(later, 300));
      }
    });
    expect(await stored()).toBe('[]');
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([(globalThis as unknown as { lastFile: Blob }).lastFile], 'library.json'));
      document
        .querySelector('[data-testid=drop]')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await imported();
    await page.waitForSelector(id('report'));
    expect(await stored()).toBe(before);
  });
});
