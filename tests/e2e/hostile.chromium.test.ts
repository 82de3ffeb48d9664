/** Pages that work against us, on purpose or not: nothing of theirs runs in our panel, and both stay usable. */
import { expect, test } from 'vitest';
import { part, sources, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const sample = read(SAMPLE);

const open = (name: string, html: string) => session.open(`http://www.51test.net/hostile/${name}.html`, html);

const withScript = (script: string) => sample.replace('</body>', `<script>${script}</script></body>`);

test('markup in titles, headings and figures stays text', async () => {
  const attack = '<img src=x onerror="window.pwned=1"><svg onload="window.pwned=1">';
  const escaped = attack.replaceAll('<', '&lt;');
  const html = sample
    .replace(/<title>/, `<title>${escaped}`)
    .replace(/(<h1[^>]*>)/, `$1${escaped}`)
    .replace('一、2023年工作回顾', `一、2023年工作回顾${escaped}`)
    .replace('新增养老床位820张', `新增${escaped}养老床位820张`);
  const page = await open('markup', html);
  await waitForRows(page);
  await part(page, 'figure-row').first().hover();
  expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
  expect(await page.locator('report-lens-panel').locator('img, svg[onload]').count()).toBe(0);
  await page.close();
});

test('a page that imitates our attributes and test ids gets them back as they were', async () => {
  const page = await open(
    'imitates',
    sample.replace(
      '<div class="main">',
      '<div class="main"><p data-testid="figure-row" data-figure="0" data-report-lens-hidden="own" data-report-lens-opened="own">页面自己的</p>' +
        '<div id="rival" data-testid="panel"><template shadowrootmode="open"><tr data-testid="figure-row"></tr></template></div>',
    ),
  );
  expect(await waitForRows(page)).toBeGreaterThan(10);
  await part(page, 'clean-toggle').click();
  await expect.poll(async () => (await sources(page)).now).toBe((await sources(page)).first);
  await page.close();
});

test('a page with an element of our own name keeps it, and gets the panel besides', async () => {
  const page = await open(
    'namesake',
    sample.replace('<div class="main">', '<div class="main"><report-lens-panel id="own">页面自己的</report-lens-panel>'),
  );
  const ours = page.locator('report-lens-panel:not(#own)');
  await ours.locator('[data-testid=figure-row]').first().waitFor();
  expect(await page.locator('#own').innerText()).toBe('页面自己的');
  await ours.locator('[data-testid=clean-toggle]').click();
  await expect.poll(() => page.locator('[data-report-lens-hidden]').count()).toBe(0);
  await page.close();
});

test('a page of 100,000 nodes shows its panel and answers', async () => {
  const page = await open('large', sample.replace('</body>', `<div>${'<i>·</i>'.repeat(100_000)}</div></body>`));
  expect(await waitForRows(page)).toBeGreaterThan(10);
  expect(await page.evaluate(() => document.querySelectorAll('i').length)).toBe(100_000);
  await page.close();
});

/** Writes the page anew once it has been read. */
const rewritten = (html: string) =>
  withScript(`setTimeout(()=>{document.open();document.write(${JSON.stringify(html).replaceAll('</', '<\\/')});document.close()},2500)`);

test('a page written anew as something else is what it wrote, and the panel is gone', async () => {
  const page = await open('rewritten', rewritten('<title>新</title><p id=new>新的一页</p>'));
  await waitForRows(page);
  await page.locator('#new').waitFor();
  await expect.poll(() => page.locator('report-lens-panel').count(), { timeout: 20_000 }).toBe(0);
  expect(await page.locator('#new').innerText()).toBe('新的一页');
  expect(await page.locator('[data-report-lens-hidden]').count()).toBe(0);
  await page.close();
});

test('a report written anew is read anew, and its panel works', async () => {
  const page = await open('rewritten-report', rewritten(sample.replace('新增养老床位820张', '新增养老床位821张')));
  await waitForRows(page);
  await part(page, 'figure-row').filter({ hasText: '821' }).waitFor({ timeout: 20_000 });
  expect(await page.locator('report-lens-panel').count()).toBe(1);
  await part(page, 'figure-row').filter({ hasText: '821' }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBeGreaterThan(0);
  await part(page, 'filter').fill('养老');
  await expect.poll(() => page.locator('report-lens-panel [data-testid=figure-row]:visible').count(), { timeout: 10_000 }).toBe(1);
  await page.close();
});

test('a page that shows and hides its own text without end is not fought with', async () => {
  const page = await open(
    'flicker',
    withScript(
      "let n=0;new MutationObserver(()=>{if(n++<1000){const d=document.createElement('div');d.className='ad_box';d.textContent='广告 '+n;document.querySelector('.doc').append(d)}}).observe(document.body,{subtree:true,childList:true,attributes:true});document.body.append(document.createElement('i'))",
    ),
  );
  expect(await waitForRows(page)).toBeGreaterThan(10);
  const start = Date.now();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(Date.now() - start).toBeLessThan(5000);
  await page.close();
});

test('the script still switches after the background was put to sleep', async () => {
  const page = await open('sleep', sample);
  await waitForRows(page);
  const client = await session.context.newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  const words = () => page.evaluate(() => document.body.innerText);
  await part(page, 'script-tw').click();
  await expect.poll(words, { timeout: 20_000 }).toMatch(/報告/);
  await part(page, 'script-original').click();
  await expect.poll(words, { timeout: 10_000 }).not.toMatch(/報告/);
  await page.close();
});

test('what arrives later and is clutter is hidden, listed and counted', async () => {
  const late =
    "setTimeout(()=>{const d=document.createElement('div');d.className='adbox';d.innerHTML='<a href=#>公文写作会员 限时五折，点击领取</a>';document.querySelector('.doc').append(d)},1500)";
  const page = await open('late', withScript(late));
  await waitForRows(page);
  const count = async () => Number(/\d+/.exec(await page.locator('report-lens-panel .count').first().innerText())?.[0]);
  const first = await count();
  await expect.poll(count, { timeout: 10_000 }).toBe(first + 1);
  await page.close();
});

test('reloading the extension leaves open pages usable', async () => {
  const page = await open('reload', sample);
  await waitForRows(page);
  const [worker] = session.context.serviceWorkers();
  await worker
    ?.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => undefined);
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => document.body.innerText)).toContain('各位代表');
  await page.mouse.click(200, 400);
  await page.close();
});
