/**
 * `npm start`: the extension at work on the sample page. With a display it opens a Chromium to try it in; without one it runs headless,
 * prints the indicator table, saves a screenshot and says where.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../e2e/harness/chromium.ts';
import { serve } from '../e2e/harness/server.ts';
import { SAMPLE } from '../e2e/harness/shared.ts';

const ADDRESS = 'http://www.renrendoc.com/paper/sample.html';
const PICTURE = path.resolve('.output/screenshots/sample.png');

async function printTable(page: Page): Promise<void> {
  const rows = page.locator('[data-testid=figure-row]');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())),
  );
  for (const row of cells) console.log(row.join('\t'));
  console.log(`\n${cells.length} rows`);
}

execFileSync('npm', ['run', '--silent', 'build:chrome'], { stdio: 'inherit' });
const headed = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const site = await serve();
site.put(ADDRESS, readFileSync(SAMPLE, 'utf8'));
const browser = await startChromium(site, { headed });
const page = await browser.context.newPage();
await page.goto(ADDRESS);
await page.locator('[data-testid=figure-row]').first().waitFor();

if (headed) {
  console.log(`The sample report is open at ${ADDRESS} (served from this machine). Close the browser to end.`);
  await new Promise((closed) => browser.context.once('close', closed));
} else {
  await printTable(page);
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(`No display: ran headless. Screenshot: ${path.relative('.', PICTURE)}`);
  await browser.close();
}
await site.close();
