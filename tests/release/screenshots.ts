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
