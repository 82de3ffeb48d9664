/** Reads the clipboard back on a page at 127.0.0.1, a secure context. */
import type { BrowserContext, Page } from 'playwright-core';
import type { Site } from './server.ts';

export interface Clipboard {
  /** The cells of the first table in text/html. */
  readonly html: string[][];
  readonly text: string;
  /** The text/html as it is. */
  readonly markup: string;
}

export async function readClipboard(context: BrowserContext, site: Site, back: Page): Promise<Clipboard> {
  const origin = `http://127.0.0.1:${site.port}`;
  const address = site.put('http://127.0.0.1/clipboard', '<!doctype html><title>clipboard</title>').replace('http://127.0.0.1', origin);
  await context.grantPermissions(['clipboard-read'], { origin });
  const page = await context.newPage();
  await page.goto(address);
  await page.bringToFront();
  const read = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const get = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
    const markup = await get('text/html');
    const table = new DOMParser().parseFromString(markup, 'text/html').querySelector('table');
    const html = [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
    return { html, text: await get('text/plain'), markup };
  });
  await page.close();
  await back.bringToFront();
  return read;
}
