import { browser } from 'wxt/browser';

/** Opens the browser's own page for changing an extension's keys. */
export function openShortcuts(): void {
  // Firefox has a call for it, Chromium an address.
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
