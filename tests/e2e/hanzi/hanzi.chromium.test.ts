/** Real Chromium: the script of whole pages, there and back, on report pages and on pages that make it hard. */
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../harness/chromium.ts';
import { part, sources, waitForRows } from '../harness/panel.ts';
import { type Site, serve } from '../harness/server.ts';
import { hostFor, read, SAMPLE, sharedPages } from '../harness/shared.ts';
import { bringConverter, switchTo } from './switch.ts';

let site: Site;
let browser: Chromium;
let context: BrowserContext;

beforeAll(async () => {
  site = await serve();
  browser = await startChromium(site);
  context = browser.context;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const now = async (page: Page) => (await sources(page)).now;
let count = 0;

/** Opens a page of our own making on a known host, with the converter in it. */
async function open(html: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.put(`http://www.51test.net/own/${++count}.html`, `<!doctype html><meta charset="utf-8">${html}`));
  await bringConverter(context, page);
  return page;
}

describe.each([SAMPLE, ...sharedPages('reports')])('%s', (file) => {
  test('through all targets and back, the page serialises as it was', async () => {
    const page = await context.newPage();
    await page.goto(site.put(`http://${hostFor(file)}/${path.basename(file)}`, read(file)));
    await waitForRows(page);
    await page.waitForTimeout(300);
    const before = await now(page);
    await part(page, 'script-tw').click();
    await expect.poll(() => now(page), { timeout: 20_000 }).not.toBe(before);
    for (const to of ['hk', 't', 'cn', 'tw']) await switchTo(context, page, to);
    await part(page, 'script-original').click();
    await expect.poll(async () => (await now(page)) === before, { timeout: 20_000 }).toBe(true);
    await page.close();
  });
});

test('a page of 50,000 text nodes: to its last word, and back', async () => {
  const page = await open(`<div>${'<p>更加<b>注重发展</b></p>'.repeat(25_000)}</div>`);
  const before = await now(page);
  await switchTo(context, page, 'tw');
  expect(await page.locator('b').last().textContent()).toBe('注重發展');
  await switchTo(context, page, 'original');
  expect((await now(page)) === before).toBe(true);
  await page.close();
});

test('a page that keeps rewriting its text from data attributes stays usable and converted', async () => {
  const page = await open(`<p id="a" data-text="全面发展"></p><p id="b">面积</p><script>
    setInterval(() => { const a = document.getElementById('a'); a.textContent = a.dataset.text; }, 500);
  </script>`);
  await switchTo(context, page, 'tw');
  await page.waitForTimeout(2500);
  await expect.poll(() => page.locator('#a').textContent()).toBe('全面發展');
  await switchTo(context, page, 'original');
  await expect.poll(() => page.locator('#a').textContent()).toBe('全面发展');
  expect(await page.locator('#b').textContent()).toBe('面积');
  await page.close();
});

test('beside a second converter that writes everything back, neither goes on for ever', async () => {
  const page = await open(`<div id="all">${'<p>发展</p>'.repeat(500)}</div><script>
    window.writes = 0;
    new MutationObserver((records) => { for (const { target } of records) if (target.data === '發展') { target.data = '发展'; window.writes++; } })
      .observe(document.getElementById('all'), { subtree: true, characterData: true });
  </script>`);
  await switchTo(context, page, 'tw');
  const writes = () => page.evaluate(() => (window as { writes?: number }).writes ?? 0);
  await page.waitForTimeout(14_000);
  const then = await writes();
  expect(then).toBeGreaterThan(500);
  await page.waitForTimeout(4000);
  expect(await writes()).toBe(then);
  await page.close();
});

test('open shadow roots, frames and late text are converted; what is typed is not', async () => {
  const page = await open(`<input value="发展"><textarea>发展</textarea><div id="host"></div><iframe srcdoc="<p>发展</p>"></iframe><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<i>发展</i>';
  </script>`);
  await switchTo(context, page, 'tw');
  expect(await page.locator('#host i').textContent()).toBe('發展');
  expect(await page.frameLocator('iframe').locator('p').textContent()).toBe('發展');
  expect(await page.locator('input').inputValue()).toBe('发展');
  expect(await page.locator('textarea').inputValue()).toBe('发展');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p id="late">后来</p>'));
  await expect.poll(() => page.locator('#late').textContent()).toBe('後來');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
  await switchTo(context, page, 'original');
  expect(await page.locator('#late').textContent()).toBe('后来');
  expect(await page.evaluate(() => document.documentElement.hasAttribute('lang'))).toBe(false);
  await page.close();
});

test('the panel and the copied table follow the script, and the site remembers it', async () => {
  const address = site.put('http://www.51test.net/remembered.html', read(SAMPLE));
  const page = await context.newPage();
  await page.goto(address);
  await waitForRows(page);
  const rows = () => part(page, 'figure-row').allTextContents();
  const first = (await rows()).join('\n');
  expect(first).toMatch(/[亿产]/);
  await part(page, 'script-tw').click();
  await expect.poll(async () => (await rows()).join('\n'), { timeout: 10_000 }).toMatch(/[億產]/);
  await page.reload();
  await waitForRows(page);
  await expect.poll(async () => (await rows()).join('\n'), { timeout: 10_000 }).toMatch(/[億產]/);
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toMatch(/[億產]/);
  await part(page, 'script-original').click();
  await expect.poll(async () => (await rows()).join('\n'), { timeout: 10_000 }).toBe(first);
  await page.close();
});
