import { browser } from 'wxt/browser';
import { MATCHES } from '../../lib/page/sites/hosts.ts';

const EVERYWHERE = '*://*/*';
const ID = 'watch-everywhere';

/** Whether the user lets us look at pages of all sites. */
export function allowedEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: [EVERYWHERE] });
}

/** Asks the user for all sites, or gives them up again. Must be called in a click. Answers how it stands then. */
export async function setEverywhere(on: boolean): Promise<boolean> {
  if (on) return browser.permissions.request({ origins: [EVERYWHERE] });
  await browser.permissions.remove({ origins: [EVERYWHERE] });
  return allowedEverywhere();
}

async function follow(): Promise<void> {
  const [allowed, registered] = await Promise.all([allowedEverywhere(), browser.scripting.getRegisteredContentScripts({ ids: [ID] })]);
  if (allowed && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      { id: ID, matches: [EVERYWHERE], excludeMatches: MATCHES, js: ['watch.js'], runAt: 'document_idle' },
    ]);
  } else if (!allowed && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** Keeps the watcher on all sites exactly as long as the user's permission stands. For the background. */
export function followEverywhere(): void {
  const now = () => void follow().catch(() => undefined);
  browser.permissions.onAdded.addListener(now);
  browser.permissions.onRemoved.addListener(now);
  browser.runtime.onStartup.addListener(now);
  browser.runtime.onInstalled.addListener(now);
}
