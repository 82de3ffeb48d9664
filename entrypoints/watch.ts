/**
 * Runs on the known report hosts. Asks one question — is this page a report? — and, if so, asks the background for the reader, which finds
 * here that nobody asked for it and looks again before it shows anything.
 * Kept to a few KB: no polyfill, no Preact, no data but the recogniser's own; an unlisted script, since the wrapper of a content script
 * alone weighs 12 KB. The manifest lists it (wxt.config.ts).
 */
import { foldFew } from '../lib/page/fold-few.ts';
import { recognise } from '../lib/page/recognise.ts';

declare const chrome: { runtime: { sendMessage(message: unknown, answered: () => void): void; lastError?: unknown } };

/** Asks for the reader, and says in this world who did; again where the background goes away before it has answered. */
function ask(): void {
  (globalThis as { reportLensFound?: boolean }).reportLensFound = true;
  chrome.runtime.sendMessage({ name: 'report:found', ask: {} }, () => chrome.runtime.lastError && setTimeout(ask, 500));
}

/** What `defineUnlistedScript` would give, without its weight. */
export default {
  main: () => {
    if (recognise(document, foldFew).detected) ask();
  },
};
