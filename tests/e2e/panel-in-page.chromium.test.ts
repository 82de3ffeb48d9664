/** The panel in pages that fight it, and what leads from the page to the panel, to files and to the browser's side panel. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readClipboard } from './harness/clipboard.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const sample = read(SAMPLE);

/** Opens the sample with something put into its head. */
async function open(name: string, head = ''): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.site.put(`http://www.51test.net/panel/${name}.html`, sample.replace('</head>', `${head}</head>`)));
  await waitForRows(page);
  return page;
}

describe('a page that', () => {
  test('cancels copying does not keep the table from the clipboard', async () => {
    const cancel = '(e)=>{e.preventDefault();e.stopImmediatePropagation()}';
    const page = await open(
      'nocopy',
      `<script>for (const t of [document, document.documentElement]) for (const c of [true,false]) t.addEventListener('copy',${cancel},c)</script>`,
    );
    await part(page, 'copy-table').click();
    await part(page, 'toast').filter({ hasText: /\d/ }).waitFor();
    const { html, text } = await readClipboard(session.context, session.site, page);
    expect(html).toEqual(text.split('\n').map((line) => line.split('\t')));
    await page.close();
  });

  test('removes foreign elements every 100 ms takes neither the filter nor the focus', async () => {
    const page = await open(
      'removes',
      '<script>setInterval(()=>document.querySelectorAll("report-lens-panel").forEach((e)=>e.remove()),100)</script>',
    );
    await part(page, 'filter').focus();
    await page.keyboard.type('shouru', { delay: 60 });
    expect(await part(page, 'filter').inputValue()).toBe('shouru');
    await page.close();
  });

  test('removes it once gets it back where it was scrolled to', async () => {
    const page = await open('once');
    const body = page.locator('report-lens-panel .body');
    await body.evaluate(
      (scrolled) =>
        new Promise((seen) => {
          scrolled.addEventListener('scroll', seen, { once: true });
          scrolled.scrollTo(0, 300);
        }),
    );
    await page.evaluate(() => document.querySelector('report-lens-panel')?.remove());
    await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBe(300);
    await page.close();
  });

  test('removes it at once, each time, still answers', async () => {
    const remove = 'document.querySelectorAll("report-lens-panel").forEach((e)=>e.remove())';
    const war = `<script>new MutationObserver(()=>${remove}).observe(document,{childList:true,subtree:true})</script>`;
    const page = await session.context.newPage();
    await page.goto(session.site.put('http://www.51test.net/panel/war.html', sample.replace('</head>', `${war}</head>`)));
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await page.close();
  });

  test('styles everything and stacks above everything neither hides nor covers it', async () => {
    const css =
      '*{display:none!important;font-size:60px!important;color:red!important;transform:rotate(9deg)!important}html,body,body *{display:block!important}html{font-size:3px}';
    const page = await open(
      'styles',
      `<style>${css}</style><script>addEventListener('load',()=>{const d=document.createElement('div');d.style.cssText='position:fixed;inset:0;z-index:2147483647;background:#0008';document.body.append(d)})</script>`,
    );
    const filter = part(page, 'filter');
    expect(await filter.evaluate((input) => getComputedStyle(input).fontSize)).toBe('12px');
    await filter.click();
    await page.keyboard.type('a');
    expect(await filter.inputValue()).toBe('a');
    await page.close();
  });

  test('listens to single keys hears none of those typed into the panel', async () => {
    const listen =
      "window.heard=[];for(const t of [window,document])for(const k of ['keydown','keypress','keyup'])t.addEventListener(k,(e)=>heard.push(e.key),true)";
    const page = await open('keys', `<script>addEventListener('load',()=>setTimeout(()=>{${listen}},1500))</script>`);
    await page.waitForTimeout(1600);
    await part(page, 'filter').focus();
    await page.keyboard.type('jk/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await part(page, 'filter').inputValue()).toBe('');
    await page.close();
  });
});

/** A real click on a number in the page's own text. */
async function clickNumber(page: Page, number: string): Promise<void> {
  const [x, y] = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at + 1);
      range.setEnd(node, at + 3);
      const rect = range.getBoundingClientRect();
      return [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;
    }
    return [0, 0] as const;
  }, number);
  await page.mouse.click(x, y);
}

test('a click on a number in the page leads to its row, whatever the panel shows', async () => {
  const page = await open('click');
  const row = page.locator('report-lens-panel tr[data-marked]:visible');
  await clickNumber(page, '572.9');
  await expect.poll(() => row.textContent()).toContain('572.9');
  await part(page, 'filter').fill('收入');
  await part(page, 'tab-outline').click();
  await clickNumber(page, '1286.4');
  await expect.poll(() => row.textContent()).toContain('1286.4');
  expect(await part(page, 'filter').inputValue()).toBe('');
  // Once shown, it does not come back by itself.
  await part(page, 'tab-outline').click();
  await page.waitForTimeout(300);
  expect(await part(page, 'tab-outline').getAttribute('aria-selected')).toBe('true');
  await page.close();
});

/** Where the mark stands in the window: its top and bottom. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const { top, bottom } = mark?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return { top, bottom };
  });

/** Whether the mark comes to stand between the window's top and `end`, in px. */
async function comesIntoView(page: Page, end: number): Promise<void> {
  await expect.poll(async () => (await marked(page)).top).toBeGreaterThan(0);
  await expect.poll(async () => (await marked(page)).bottom).toBeLessThan(end);
}

describe('a row leads to its number', () => {
  const lines = sample.replace(/<\/p>\s*<p[^>]*>/g, '<br><br><br><br>');

  test('in view, though the whole report is one element', async () => {
    const page = await session.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(session.site.put('http://www.51test.net/panel/lines.html', lines));
    await waitForRows(page);
    for (const row of [part(page, 'figure-row').first(), part(page, 'figure-row').last()]) {
      await row.getByTestId('figure-source').first().click();
      await comesIntoView(page, page.viewportSize()?.height ?? 0);
    }
    await page.close();
  });

  test('above the sheet of a narrow window, and the mark goes when the panel is collapsed', async () => {
    const page = await session.context.newPage();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(session.site.put('http://www.51test.net/panel/sheet.html', sample));
    await waitForRows(page);
    await part(page, 'figure-source').nth(3).click();
    const sheet = await part(page, 'panel').evaluate((panel) => panel.getBoundingClientRect().top);
    await comesIntoView(page, sheet);
    await part(page, 'panel-toggle').click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});

test('the .xlsx file holds the rows of the panel, numbers as numbers', async () => {
  const page = await open('xlsx');
  const names = await page
    .locator('report-lens-panel tr[data-figure] > th')
    .evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent ?? ''));
  const waiting = page.waitForEvent('download');
  await part(page, 'download-xlsx').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('云溪市-2024-政府工作报告.xlsx');
  const files = unzipSync(readFileSync(await download.path()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(sheet.match(/<row /g)).toHaveLength(names.length + 1);
  for (const name of names) expect(strings + sheet).toContain(name);
  expect(sheet).toContain('<v>1286.4</v>');
  expect(sheet).toContain('<autoFilter');
  await page.close();
});

test('the side panel shows the page in front and acts on it', async () => {
  const [worker] = session.context.serviceWorkers();
  const side = await session.context.newPage();
  await side.goto(`chrome-extension://${new URL(worker?.url() ?? '').host}/sidepanel.html`);
  const choose = (settings: object) =>
    side.evaluate(
      (value) =>
        (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({
          settings: value,
        }),
      settings,
    );
  await choose({ panel: { side: true } });
  const page = await session.context.newPage();
  await page.goto(session.site.put('http://www.51test.net/panel/side.html', sample));
  await page.bringToFront();
  await expect.poll(() => side.locator('[data-testid=figure-row]').count(), { timeout: 20_000 }).toBeGreaterThan(10);
  expect(await page.locator('report-lens-panel [data-testid=panel]').count()).toBe(0);
  await side.getByTestId('clean-toggle').click();
  await expect.poll(() => page.locator('[data-report-lens-hidden]').count()).toBe(0);
  await side.getByTestId('figure-row').first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const copied = async () => {
    await side.getByTestId('copy-table').click();
    await side.getByTestId('toast').filter({ hasText: /\d/ }).waitFor();
    const { text } = await readClipboard(session.context, session.site, page);
    // Reading it put another page in front for a while.
    await side.getByTestId('figure-row').first().waitFor();
    return text;
  };
  const original = await copied();
  await side.getByTestId('script-tw').click();
  await expect.poll(() => side.getByTestId('figure-row').allTextContents().then(String), { timeout: 20_000 }).toContain('總值');
  expect(await copied()).toContain('總值');
  await choose({ panel: { side: true }, copyScript: 'original' });
  expect(await copied()).toBe(original);
  await choose({});
  await side.close();
  await page.close();
});
