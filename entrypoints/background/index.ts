/** Brings the reader and the converter into pages and reads their texts: whoever asks, asks for one tab. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { unpackSteps } from '../../lib/packed-reading.ts';
import { finish } from '../../lib/steps.ts';
import { followEverywhere } from '../edge/all-sites.ts';
import { followCommands } from '../edge/commands.ts';
import { welcomeOnce } from '../edge/first-run.ts';
import { BROUGHT, inject, READER } from '../edge/inject.ts';
import { saveReading, undoSave } from '../edge/library-save.ts';
import { showMenus } from '../edge/menus.ts';
import { answer, askTab } from '../edge/messages.ts';
import { switchScript } from '../edge/script-switch.ts';
import { loadSettings } from '../edge/settings-store.ts';
import { followSideChoice } from '../edge/side-behaviour.ts';
import { prepareReading, serveReadings } from './readings.ts';

export default defineBackground(() => {
  answer({
    'report:found': async (_, { tab, url }) => {
      const { mutedSites } = await loadSettings();
      if (tab?.id == null || mutedSites.includes(new URL(url ?? 'about:blank').hostname)) return undefined;
      if (await inject(tab.id, READER)) prepareReading();
      return undefined;
    },
    'figures:count': async ({ count }, { tab }) => {
      if (tab?.id != null) await browser.action.setBadgeText({ tabId: tab.id, text: count ? String(count) : '' });
      return undefined;
    },
    'library:save': ({ reading }, { tab, url }) => saveReading(finish(unpackSteps(reading)), tab?.url ?? url ?? ''),
    'library:undo': async ({ ticket }) => ({ done: await undoSave(ticket) }),
    'library:open': async ({ id }) => {
      const hash = id === undefined ? '' : `#${new URLSearchParams({ report: id })}`;
      await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${hash}` });
      return undefined;
    },
    'script:bring': async ({ script }, { tab }) => {
      if (tab?.id != null) await inject(tab.id, BROUGHT[script]);
      return undefined;
    },
    'options:open': async () => {
      await browser.runtime.openOptionsPage();
      return undefined;
    },
    'side:read': async ({ tab }) => ({ done: await inject(tab, READER) }),
    'script:switch': ({ to }, { tab }) => (tab?.id == null ? { done: false } : switchScript(tab.id, to)),
  });
  serveReadings();
  followEverywhere();
  followCommands();
  welcomeOnce();
  showMenus((tab) => void toggleReader(tab));
  const side = followSideChoice();
  browser.action.onClicked.addListener((tab) => {
    side.openSidebar();
    if (tab.id != null) void toggleReader(tab.id);
  });
});

/** Shows or collapses the panel in a tab; brings the reader where it is not there yet. */
async function toggleReader(tab: number): Promise<void> {
  const shown = await askTab(tab, 'panel:toggle', {}).then(
    () => true,
    () => false,
  );
  if (!shown) await inject(tab, READER);
}
