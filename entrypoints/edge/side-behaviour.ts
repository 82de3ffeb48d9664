import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/settings.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

/** Chromium's call, which the polyfill does not know. */
interface Chromium {
  readonly sidePanel?: { setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void> };
}

/** Firefox's call. */
interface Firefox {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Lets the toolbar button open the browser's side panel where the user wants the panel there. Chromium does it by itself once it is told;
 * in Firefox the sidebar is opened by `openSidebar` within the click. For the background.
 */
export function followSideChoice(): { openSidebar(): void } {
  let side = false;
  const tell = ({ panel }: Settings) => {
    side = panel.side;
    const { chrome } = globalThis as { chrome?: Chromium };
    void chrome?.sidePanel?.setPanelBehavior({ openPanelOnActionClick: panel.side });
  };
  watchSettings(tell);
  void loadSettings().then(tell);
  return {
    openSidebar() {
      const { sidebarAction } = browser as typeof browser & Firefox;
      if (side) void sidebarAction?.open();
    },
  };
}
