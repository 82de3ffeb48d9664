/** The extension's own side of a Chromium that has it: its pages, its storage, and the room it has. */
import type { BrowserContext, Page } from 'playwright-core';

/** By browser: the worker that tells it may be stopped when it is asked for again. */
const origins = new WeakMap<BrowserContext, string>();

/** The extension's origin. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const known = origins.get(context);
  if (known) return known;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  origins.set(context, origin);
  return origin;
}

/** Opens one of its pages. */
export async function extensionPage(context: BrowserContext, name: 'library' | 'options' | 'sidepanel' | 'welcome'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/${name}.html`);
  return page;
}

type Storage = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
};

/** What is stored under a key; asked in a page of the extension's. */
export const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(
    async (name) => (await (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage.local.get(name))[name],
    key,
  );

/** Stores anything under a key, past our own code; undefined takes it away. */
export const store = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([name, what]) => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage;
      return what === undefined ? local.remove(name as string) : local.set({ [name as string]: what });
    },
    [key, value] as const,
  );

/** Leaves the extension's databases no room. Returns what gives it back. */
export async function fill(page: Page): Promise<() => Promise<void>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${new URL(page.url()).host}`, quotaSize: 1 });
  // The override ends with the session that made it.
  return () => client.detach();
}

/** Writes values into one of the library's object stores, past our own code. */
export const scrawl = (page: Page, name: 'reports' | 'entries', values: readonly object[]): Promise<void> =>
  page.evaluate(
    ([where, what]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('report-lens');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(where, 'readwrite');
          for (const value of what) transaction.objectStore(where).put(value);
          transaction.onerror = () => failed(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    [name, values] as const,
  );
