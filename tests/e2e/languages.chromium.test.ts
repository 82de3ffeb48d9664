/** Browsers in other languages and time zones: the words are of a language we have, numbers and dates stay as they are written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { readClipboard } from './harness/clipboard.ts';
import { extensionPage, store } from './harness/extension.ts';
import { part, waitForRows } from './harness/panel.ts';
import { type Site, serve } from './harness/server.ts';
import { read, SAMPLE } from './harness/shared.ts';

const PAGES = ['options', 'library', 'welcome'] as const;

let site: Site;
beforeAll(async () => {
  site = await serve();
});
afterAll(() => site?.close());

/** What is copied with its source, in a browser of that language and time zone, and which languages our pages speak. */
async function look(locale: string, timezone: string) {
  const browser: Chromium = await startChromium(site, { locale, timezone });
  try {
    const options = await extensionPage(browser.context, 'options');
    await store(options, 'settings', { citation: true, copyFormat: 'tsv' });
    const spoken: string[] = [];
    for (const name of PAGES) {
      const page = await extensionPage(browser.context, name);
      await page.waitForSelector('h1, [data-testid=drop]');
      spoken.push(await page.evaluate(() => document.documentElement.lang));
      await page.close();
    }
    const page = await browser.context.newPage();
    await page.goto(site.put('http://www.51test.net/languages/1.html', read(SAMPLE)));
    await waitForRows(page);
    await part(page, 'copy-table').click();
    const { text } = await readClipboard(browser.context, site, page);
    const panel = await part(page, 'panel').evaluate((element) => ({
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      direction: getComputedStyle(element).direction,
      shown: (element as HTMLElement).innerText,
    }));
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    return { text, panel, spoken, today };
  } finally {
    await browser.close();
  }
}

const numbersOf = (text: string) =>
  text
    .split('\n')
    .slice(1)
    .join('\n')
    .match(/\d[\d.]*/g) ?? [];

let own: Awaited<ReturnType<typeof look>>;
beforeAll(async () => {
  own = await look('zh-CN', 'Asia/Shanghai');
});

describe.each([
  ['en-US', 'Pacific/Niue', 'en'],
  ['zh-TW', 'Asia/Taipei', 'zh-TW'],
  ['ar', 'Africa/Cairo', 'zh-CN'],
  ['de', 'Pacific/Kiritimati', 'zh-CN'],
])('%s in %s', (locale, timezone, spoken) => {
  test(`speaks ${spoken} everywhere, and copies the same numbers`, async () => {
    const seen = await look(locale, timezone);
    expect(new Set([...seen.spoken, seen.panel.lang])).toEqual(new Set([spoken]));
    expect(seen.panel.direction).toBe('ltr');
    const rows = (text: string) => text.split('\n').slice(0, -1).join('\n');
    expect(numbersOf(rows(seen.text))).toEqual(numbersOf(rows(own.text)));
    expect(numbersOf(seen.text).length).toBeGreaterThan(20);
    // The day of access is the reader's own, in digits that everybody reads.
    expect(seen.text.split('\n').at(-1)).toContain(seen.today);
    expect(seen.panel.shown).not.toMatch(/[\u0660-\u0669]|undefined|NaN|Invalid/);
  });
});
