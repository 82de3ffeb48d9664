import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../../lib/settings.ts';

const KEY = 'settings';

/** The settings as stored, or the defaults where the storage is empty, damaged or out of reach. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes settings: reads, applies `change`, writes; one after another. Where the storage cannot be read or written, the change is lost and
 * nothing else. Answers whether it was kept.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<boolean> {
  const done = queue.then(async () => {
    try {
      // Not loadSettings: its defaults must never be written over what could not be read just now.
      const stored = await browser.storage.local.get(KEY);
      await browser.storage.local.set({ [KEY]: change(parseSettings(stored[KEY])) });
      return true;
    } catch {
      return false;
    }
  });
  queue = done;
  return done;
}

/** Calls back when settings change in any context. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
