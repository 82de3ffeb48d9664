/** Real Chromium: files go in by one drop, reports stand side by side, everything goes out and back unchanged. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../harness/chromium.ts';
import { type Site, serve } from '../harness/server.ts';
import { HAS_SHARED } from '../harness/shared.ts';
import { madeUpFiles, sharedFiles } from './files.ts';
import { libraryPage } from './library-page.ts';

let site: Site;
let browser: Chromium;
let page: Page;
const errors: string[] = [];

const id = (name: string) => `[data-testid=${name}]`;
const listed = () => page.$$eval(id('report'), (rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? ''));

/** Drops files on the page as the reader's hand does. */
async function drop(files: readonly string[]): Promise<void> {
  const contents = files.map((file) => ({ name: path.basename(file), bytes: readFileSync(file).toString('base64') }));
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
    return transfer;
  }, contents);
  await page.dispatchEvent(id('drop'), 'drop', { dataTransfer: data });
  await imported();
}

const imported = () => page.waitForSelector(`${id('import-job')}:not([data-state=running])`, { timeout: 100_000 });
const failures = () => page.$$eval(`${id('import-failures')} li`, (items) => items.map((item) => item.textContent ?? ''));

/** The file a button gives. (Not its name: where the system's character set is not installed, Chromium drops Chinese names.) */
async function saved(button: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(id(button))]);
  return readFileSync(await file.path());
}

async function wipe(): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  for (let rows = await page.$$(`${id('report')} .del`); rows.length > 0; rows = await page.$$(`${id('report')} .del`)) {
    for (const row of rows) await row.evaluate((button) => (button as HTMLElement).click());
    await page.waitForTimeout(200);
  }
}

beforeAll(async () => {
  site = await serve();
  browser = await startChromium(site);
  page = await libraryPage(browser.context);
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.skipIf(!HAS_SHARED)('the shared pages and texts', () => {
  test('all go in by one drop, listed by place, none twice', async () => {
    await drop(sharedFiles());
    expect(await failures()).toEqual([]);
    const ids = await listed();
    expect(new Set(ids).size).toBe(ids.length);
    const jiaxing = ids.filter((each) => each.startsWith('work-report|嘉兴市|')).map((each) => Number(each.split('|')[2]));
    expect(jiaxing.sort()).toEqual([2014, 2015, 2016, 2017, 2020, 2021, 2022, 2023, 2024]);
    await drop(sharedFiles().slice(0, 2));
    expect(await listed()).toEqual(ids);
  });

  test('the growth of 地区生产总值 of 嘉兴市 shows every year there is, and every point leads to its sentence', async () => {
    await page.click(`${id('matrix')} [data-row="gdp|level"] .name`);
    await page.getByRole('radio', { name: '增速' }).first().click();
    const points = await page.$$eval(`svg.chart ${id('point')}`, (all) => all.map((point) => ({ ...(point as SVGElement).dataset })));
    const years = points.map(({ report }) => Number(report?.split('|')[2]) - 1).sort();
    expect(years).toEqual([2013, 2014, 2015, 2016, 2019, 2020, 2021, 2022, 2023]);
    for (const { report, figure } of points) {
      await page.locator(`svg.chart [data-report="${report}"][data-figure="${figure}"]`).dispatchEvent('click');
      const number = page.locator(`${id('report-text')} .here`);
      await number.waitFor();
      const [written, paragraph] = await number.evaluate((at) => [at.textContent ?? '', at.closest('p, tr')?.textContent ?? '']);
      expect(written).toMatch(/^[-−]?[\d.]+%$/);
      expect(paragraph).toMatch(/生产总值|GDP/);
      expect(paragraph).toContain(written);
      await page.click('[data-tab=compare]');
    }
  });

  test.each([2015, 2016])('the targets of %d of 嘉兴市 stand beside the results reported a year later', async (year) => {
    await page.click('[data-tab=promises]');
    await page.selectOption(id('promise-year'), String(year));
    const rows = await page.$$eval(`${id('promises')} tbody tr`, (all) =>
      all.map((row) => ({
        name: row.querySelector('th')?.textContent ?? '',
        reports: [...row.querySelectorAll<HTMLElement>('[data-report]')].map((number) => number.dataset.report?.split('|')[2]),
        outcome: row.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome,
      })),
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { reports } of rows) expect(Number(reports[0])).toBeLessThanOrEqual(year);
    const judged = rows.filter(({ reports }) => reports.length === 2);
    expect(judged.length).toBeGreaterThan(3);
    for (const { reports, outcome } of judged) {
      expect(Number(reports[1])).toBeGreaterThan(year);
      expect(outcome).not.toBe('none');
    }
    expect(judged.some(({ name }) => name.startsWith('地区生产总值'))).toBe(true);
    await page.click('[data-tab=compare]');
  });

  test('tables go out as text, the chart as SVG and PNG', async () => {
    await page.selectOption(id('copy-format'), 'csv');
    expect((await saved('download-table')).toString()).toContain('地区生产总值');
    expect((await saved('download-xlsx')).subarray(0, 2).toString()).toBe('PK');
    const svg = (await saved('chart-svg')).toString();
    expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('嘉兴市');
    const png = await saved('chart-png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(5000);
  });

  test('export, wipe, import gives an identical library', async () => {
    const ids = await listed();
    const first = await saved('backup');
    await wipe();
    await page.waitForSelector('.empty');
    const file = path.join(path.dirname(madeUpFiles(1)[0] ?? ''), 'library.json');
    writeFileSync(file, first);
    await drop([file]);
    expect(await listed()).toEqual(ids);
    expect((await saved('backup')).equals(first)).toBe(true);
  });

  test('a damaged or foreign file is refused with its reason, and nothing is lost', async () => {
    const ids = await listed();
    const whole = await saved('backup');
    const folder = path.dirname(madeUpFiles(1)[0] ?? '');
    const files = { 'cut.json': whole.subarray(0, whole.length / 2), 'other.json': Buffer.from('{"a":1}'), 'x.png': Buffer.from('x') };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
    await drop(Object.keys(files).map((name) => path.join(folder, name)));
    expect(await failures()).toEqual([
      expect.stringContaining('不是完整的 JSON'),
      expect.stringContaining('不是报告镜的备份'),
      expect.stringContaining('不是 .html'),
    ]);
    expect(await listed()).toEqual(ids);
    expect((await saved('backup')).equals(whole)).toBe(true);
  });

  test('what is deleted comes back by undo', async () => {
    const ids = await listed();
    await page
      .locator(`${id('report')} .del`)
      .first()
      .dispatchEvent('click');
    await expect.poll(listed).toHaveLength(ids.length - 1);
    await page.click(id('undo'));
    await expect.poll(listed).toEqual(ids);
  });
});

test('a tag is kept and found, and a changed figure between two texts is marked', async () => {
  const [official] = madeUpFiles(1);
  const text = readFileSync(official ?? '', 'utf8');
  const repost = path.join(path.dirname(official ?? ''), 'repost.txt');
  writeFileSync(repost, text.replace('改造老旧小区3个', '改造老旧小区8个').replace('各位代表，让我们同心同德', '让我们同心同德'));
  await drop([official ?? '', repost]);
  const name = 'work-report|杭州市|1990';
  await page.click(`[data-id="${name}"] .go`);
  await page.fill(id('add-tag'), '重点');
  await page.press(id('add-tag'), 'Enter');
  await page.fill(id('search'), '#重点');
  await expect.poll(listed).toEqual([name]);
  await page.fill(id('search'), '');

  await page.click('[data-tab=check]');
  await page.selectOption(id('check-left'), `${name} file:${path.basename(official ?? '')}`);
  await page.selectOption(id('check-right'), `${name} file:repost.txt`);
  await page.waitForSelector(`${id('check')} [data-kind=changed]`);
  const changed = await page.$$eval(`${id('check')} [data-kind=changed]`, (rows) =>
    rows.map((row) => [(row as HTMLElement).dataset.figures, [...row.querySelectorAll('mark')].map((mark) => mark.textContent).join('→')]),
  );
  expect(changed).toEqual([
    ['true', '3→8'],
    ['false', '各位代表，'],
  ]);
});

test('nothing threw in the page', () => expect(errors).toEqual([]));
