import { browser } from 'wxt/browser';

/** Shows the first-run page once, when the extension is installed. For the background. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
