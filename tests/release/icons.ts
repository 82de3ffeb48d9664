/** `npm run icons`: draws public/icon/*.png from icon.svg, in Chromium. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/harness/browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
const picture = `data:image/svg+xml;base64,${readFileSync(new URL('icon.svg', import.meta.url)).toString('base64')}`;

mkdirSync('public/icon', { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0;background:transparent}</style><img src="${picture}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
