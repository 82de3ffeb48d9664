/**
 * Runs on the known report hosts. Asks one question — is this page a report? — and, if so, asks the background for the reader.
 * Kept to a few KB: no polyfill, no Preact, no data but the recogniser's own.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { recognise } from '../lib/page/recognise.ts';
import { MATCHES } from '../lib/page/sites/hosts.ts';

declare const chrome: { runtime: { sendMessage(message: unknown, answered: () => void): void; lastError?: unknown } };

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_idle',
  main() {
    if (recognise(document).detected) chrome.runtime.sendMessage({ name: 'report:found', ask: {} }, () => void chrome.runtime.lastError);
  },
});
