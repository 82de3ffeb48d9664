/** Real Chromium with the built extension. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './browsers.ts';
import type { Site } from './server.ts';

export const CHROME_BUILD = path.resolve('.output/chrome-mv3');

export interface Chromium {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

interface Options {
  readonly extension?: string;
  readonly headed?: boolean;
  readonly viewport?: { width: number; height: number };
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly timezone?: string;
}

/**
 * Chromium takes its interface's language from LANGUAGE. The locale itself must be one that every machine has: with one that is not
 * installed, file names fall back to ASCII and a Chinese one comes out as `download`.
 */
function speak(locale: string): Record<string, string> {
  const name = locale.replace('-', '_');
  return { LANGUAGE: name, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
}

/** Starts Chromium with the extension loaded and every host name led to `site`; 127.0.0.1 stays itself (a secure context for reading the clipboard). */
export async function startChromium(site: Site, options: Options = {}): Promise<Chromium> {
  const profile = mkdtempSync(path.join(tmpdir(), 'report-lens-'));
  const extension = options.extension ?? CHROME_BUILD;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false,
    viewport: options.viewport ?? { width: 1440, height: 1000 },
    locale: options.locale ?? 'zh-CN',
    env: { ...process.env, ...speak(options.locale ?? 'zh-CN') },
    colorScheme: options.colorScheme ?? 'light',
    ...(options.timezone === undefined ? {} : { timezoneId: options.timezone }),
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      '--no-sandbox',
      '--no-proxy-server',
      `--lang=${options.locale ?? 'zh-CN'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}, EXCLUDE 127.0.0.1`,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
