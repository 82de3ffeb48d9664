import { browser } from 'wxt/browser';

/** Our scripts that are brought into a page on request, by the names the build gives them. */
export const READER = '/content-scripts/report.js' as const;
export const CONVERTER = '/content-scripts/hanzi.js' as const;

/** What the reader may have brought beside it when it is first needed. */
export const BROUGHT = { xlsx: '/xlsx.js', reading: '/reading.js' } as const;
export type Brought = keyof typeof BROUGHT;

/** Runs one of our scripts in a tab's top frame. Answers false where the browser forbids it (its own pages, stores). */
export async function inject(tab: number, file: typeof READER | typeof CONVERTER | (typeof BROUGHT)[Brought]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
