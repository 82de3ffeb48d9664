import { browser } from 'wxt/browser';
import { COMMANDS } from './command-names.ts';
import { askTab } from './messages.ts';

/** Passes the browser's key commands on to the reader in the page in front. For the background. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name);
    if (command && tab?.id != null) void askTab(tab.id, 'panel:command', { command }).catch(() => undefined);
  });
}
