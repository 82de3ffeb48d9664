/** Pages that go wrong in every way: the page stays usable, and the panel says so or stays silent. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { part, waitForRows } from './harness/panel.ts';
import type { Page as Served } from './harness/server.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const sample = read(SAMPLE);

const open = (name: string, page: Served | string) => session.open(`http://www.51test.net/bad/${name}.html`, page);

/** The page answers, in the time a person would wait. */
const alive = (page: Page) => page.evaluate(() => 'alive');

test('an empty page stays empty', async () => {
  const page = await open('empty', '');
  await page.waitForTimeout(300);
  expect(await page.locator('report-lens-panel').count()).toBe(0);
  expect(await alive(page)).toBe('alive');
  await page.close();
});

test('5 MB of nested divs stay usable', async () => {
  const depth = 450_000;
  const page = await open(
    'nested',
    `<!doctype html><title>政府工作报告</title><h1>政府工作报告</h1>${'<div>'.repeat(depth)}各位代表${'</div>'.repeat(depth)}`,
  );
  await page.waitForTimeout(300);
  expect(await alive(page)).toBe('alive');
  await page.close();
});

test('a page whose own scripts throw is read all the same', async () => {
  const broken = sample.replace(
    '</head>',
    '<script>window.onerror=null;setInterval(()=>{throw new Error("own")},5);throw new Error("at once")</script></head>',
  );
  const page = await open('throws', broken);
  expect(await waitForRows(page)).toBeGreaterThan(10);
  await page.close();
});

/** The number of a row is marked in the page, and the page's words switch. (Asked by the debugger: the driver needs globals that a page may spoil.) */
async function worksIn(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const ask = async (expression: string) => (await client.send('Runtime.evaluate', { expression })).result.value;
  const patience = { timeout: 20_000 };
  await part(page, 'figure-source').first().click();
  await expect.poll(() => ask('CSS.highlights.size'), patience).toBe(1);
  await part(page, 'script-tw').click();
  await expect.poll(() => ask('document.body.innerText'), patience).toMatch(/報告/);
  await part(page, 'script-original').click();
  await expect.poll(() => ask('document.body.innerText'), patience).not.toMatch(/報告/);
}

test('a page whose policy forbids everything is read, cleaned, marked and switched', async () => {
  const page = await open('csp', {
    body: sample,
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts",
    },
  });
  expect(await waitForRows(page)).toBeGreaterThan(10);
  expect(await page.locator('[data-report-lens-hidden]').count()).toBeGreaterThan(0);
  expect(await part(page, 'panel').evaluate((panel) => getComputedStyle(panel).position)).toBe('relative');
  await worksIn(page);
  await page.close();
});

test('a page with its own Array.prototype and frozen globals is read', async () => {
  const hostile = sample.replace(
    '</head>',
    '<script>Array.prototype.map=Array.prototype.filter=Array.prototype.push=()=>{throw 1};JSON.parse=null;window.Map=null;Object.freeze(Element.prototype);Object.freeze(Node.prototype)</script></head>',
  );
  const page = await open('prototype', hostile);
  expect(await waitForRows(page)).toBeGreaterThan(10);
  expect(await page.locator('[data-report-lens-hidden]').count()).toBeGreaterThan(0);
  await worksIn(page);
  await page.close();
});
