/** The panel as a test drives it, the same for both browsers. */

import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { part } from './panel.ts';

export interface Driver {
  /** A real click on the first part of that test id. */
  click(id: string): Promise<void>;
  choose(id: string, value: string): Promise<void>;
  type(id: string, text: string): Promise<void>;
  /** How many parts of that test id are on view. */
  seen(id: string): Promise<number>;
  /** Runs in the page's own world. */
  ask<T>(question: () => T): Promise<T>;
  /** What a paste into a plain field gives. */
  paste(): Promise<string>;
}

export function drivePlaywright(page: ChromiumPage, clipboard: () => Promise<{ text: string }>): Driver {
  return {
    click: (id) => part(page, id).first().click({ force: true }),
    choose: async (id, value) => void (await part(page, id).selectOption(value)),
    type: async (id, text) => {
      await part(page, id).fill(text);
    },
    seen: (id) => part(page, id).filter({ visible: true }).count(),
    ask: (question) => page.evaluate(question),
    paste: async () => (await clipboard()).text,
  };
}

export function drivePuppeteer(page: FirefoxPage, paste: () => Promise<string>): Driver {
  const find = async (id: string) => {
    const found = await page.waitForSelector(`report-lens-panel >>> [data-testid=${id}]`, { timeout: 20_000 });
    if (!found) throw new Error(`${id} is not there`);
    return found;
  };
  return {
    click: async (id) => {
      await (await find(id)).click();
    },
    choose: async (id, value) => {
      await (await find(id)).select(value);
    },
    type: async (id, text) => {
      const field = await find(id);
      await field.evaluate((element) => (element as HTMLInputElement).select());
      await field.type(text);
    },
    seen: async (id) => {
      const all = await page.$$(`report-lens-panel >>> [data-testid=${id}]`);
      const visible = await Promise.all(all.map((each) => each.isVisible()));
      return visible.filter(Boolean).length;
    },
    ask: (question) => page.evaluate(question),
    paste,
  };
}
