/** The gallery in a real Chromium: built once, shown look by look. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Reading } from '../../../lib/model.ts';
import { findBrowser } from '../harness/browsers.ts';
import { BASE, type Look } from './states.ts';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

export interface Gallery {
  /** Opens a page with the panel in a look. */
  open(reading: Reading, look: Look, options?: { dark?: boolean; lang?: string; width?: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-lens-gallery-'));
  await build({ configFile: path.join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error', build: { outDir: folder } });
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(request.url === '/' ? '/index.html' : (request.url ?? '')));
    try {
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain').end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  return {
    async open(reading, { state, reading: change = (same) => same, act }, { dark = false, lang = 'zh-CN', width = 1000 } = {}) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
      await page.goto(address);
      await page.evaluate((props) => window.gallery.show(props), { reading: change(reading), state: { ...BASE, ...state }, lang } as never);
      await act?.(page);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
