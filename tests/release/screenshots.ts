/**
 * `npm run screenshots`: pictures of the built extension at work on the sample page, for the README (docs/images) and the stores
 * (.output/store/<language>, 1280 × 800).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { startChromium } from '../e2e/harness/chromium.ts';
import { part } from '../e2e/harness/panel.ts';
import { type Site, serve } from '../e2e/harness/server.ts';
import { SAMPLE } from '../e2e/harness/shared.ts';

const ADDRESS = 'http://www.renrendoc.com/paper/sample.html';
const FOLDER = path.resolve('docs/images');
const STORES = path.resolve('.output/store');
const STORE = { width: 1280, height: 800 };
const DESK = { width: 1440, height: 900 };

interface Setting {
  readonly viewport: { width: number; height: number };
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

type Shot = readonly [name: string, take: (page: Page, context: BrowserContext) => Promise<Page | undefined>];

/** What the library shows beside the sample: the same invented city in the years before. Year of the report, 地区生产总值, its growth, 收入, its growth. */
const EARLIER: readonly (readonly number[])[] = [
  [2020, 1032.6, 6.9, 80.2, 7.4],
  [2021, 1071.4, 3.8, 83.9, 4.6],
  [2022, 1163.8, 8.1, 92.6, 10.4],
  [2023, 1211.3, 4.2, 95.9, 3.6],
];

const earlier = () =>
  EARLIER.map(([year = 0, output, growth, income, more]) => ({
    name: `${year}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(
      [
        `${year}年云溪市政府工作报告`,
        `——${year}年1月16日在云溪市人民代表大会上`,
        '各位代表：',
        '现在，我代表云溪市人民政府向大会报告工作，请予审议，并请各位政协委员和列席人员提出意见。',
        `一、${year - 1}年工作回顾`,
        `全年地区生产总值达到${output}亿元，增长${growth}%；一般公共预算收入${income}亿元，增长${more}%。全市上下实干争先，各项事业取得新的进展。`,
        ...Array.from(
          { length: 24 },
          () => '坚持稳中求进，推动产业转型升级，加强城乡建设和环境治理，深化改革开放，保障和改善民生，群众生活持续提高。',
        ),
        `二、${year}年主要目标和重点工作`,
        `主要预期目标是：地区生产总值增长6.5%左右；一般公共预算收入增长6%。加快产业升级，扩大有效投资，改善人民生活，推进政府自身建设。`,
        '各位代表，让我们同心同德、开拓进取，为全面完成今年的各项任务而努力奋斗！',
      ].join('\n'),
    ),
  }));

const row = (page: Page) => part(page, 'figure-row').nth(1);

/** What each picture shows; a shot may answer another page to be pictured. */
const PANEL: Shot = ['panel', async (page) => void (await row(page).hover())];
const SOURCE: Shot = [
  'source',
  async (page) => {
    await row(page).click();
    await page.waitForTimeout(1200);
    await row(page).hover();
    return undefined;
  },
];
const GOALS: Shot = ['targets', async (page) => void (await part(page, 'tab-goals').click())];
const READING: Shot = ['reading-view', async (page) => void (await part(page, 'figure-row').first().press('r'))];
const LIBRARY: Shot = [
  'library',
  async (page, context) => {
    const opened = context.waitForEvent('page');
    await part(page, 'save').click();
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(() =>
      (globalThis as unknown as { chrome: { tabs: { create(tab: object): void } } }).chrome.tabs.create({ url: 'library.html' }),
    );
    const library = await opened;
    await library.setInputFiles('[data-testid=import-files]', earlier());
    await library.waitForSelector('[data-testid=import-job]:not([data-state=running])');
    await library.reload();
    await library.waitForTimeout(1500);
    return library;
  },
];

async function shoot(site: Site, folder: string, suffix: string, setting: Setting, shots: readonly Shot[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startChromium(site, setting);
  for (const [name, take] of shots) {
    const page = await browser.context.newPage();
    await page.goto(ADDRESS);
    await part(page, 'figure-row').first().waitFor();
    await page.bringToFront();
    const pictured = (await take(page, browser.context)) ?? page;
    await pictured.waitForTimeout(400);
    await pictured.screenshot({ path: path.join(folder, `${name}${suffix}.png`) });
    await page.close();
  }
  await browser.close();
}

execFileSync('npm', ['run', '--silent', 'build:chrome'], { stdio: 'inherit' });
const site = await serve();
site.put(ADDRESS, readFileSync(SAMPLE, 'utf8'));
await shoot(site, FOLDER, '-light', { viewport: DESK }, [PANEL, READING, LIBRARY]);
await shoot(site, FOLDER, '-dark', { viewport: DESK, colorScheme: 'dark' }, [PANEL]);
await shoot(site, FOLDER, '-narrow', { viewport: { width: 400, height: 860 } }, [PANEL]);
for (const locale of ['zh-CN', 'zh-TW', 'en']) {
  await shoot(site, path.join(STORES, locale), '', { viewport: STORE, locale }, [PANEL, SOURCE, GOALS, READING, LIBRARY]);
}
await site.close();
console.log(`Pictures in ${path.relative('.', FOLDER)} and ${path.relative('.', STORES)}`);
