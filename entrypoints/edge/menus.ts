import { browser } from 'wxt/browser';
import { word } from './words.ts';

const ENTRIES = { read: 'menu_read', library: 'menu_library' } as const;

/** Puts our entries into the context menu of pages and answers them. A click on one is leave to read that page. For the background. */
export function showMenus(read: (tab: number) => void): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const [id, title] of Object.entries(ENTRIES)) {
      browser.contextMenus.create({ id, title: word(title), contexts: ['page', 'selection'] });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'library') void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    else if (tab?.id != null) read(tab.id);
  });
}
