/** Injected into a report: read → hide → panel. Every effect returns its undo; a failing stage never hides the page. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fold } from '../../lib/fold.ts';
import { recognise } from '../../lib/page/recognise.ts';
import { REFUSALS } from '../../lib/page/refusals.ts';
import { answer } from '../edge/messages.ts';
import { openReader } from './reader.ts';
import { watchWriting } from './written-anew.ts';

/** What is known in this world of the page: whether it has a reader, and whether the watcher asked for one. */
const mark = globalThis as { reportLensReader?: boolean; reportLensFound?: boolean };

export default defineContentScript({
  registration: 'runtime',
  async main() {
    if (mark.reportLensReader) return;
    // Nobody asked for the reader where the watcher did: what further signs refuse is left alone, without a trace.
    const found = mark.reportLensFound;
    mark.reportLensFound = false;
    if (found && !recognise(document, fold, REFUSALS).detected) return;
    let leave = await start();
    watchWriting(document, async () => {
      leave();
      if (recognise(document, fold, REFUSALS).detected) leave = await start();
    });
  },
});

/** Reads the page and answers for it. Returns the way to leave it, so that another reader may come. */
async function start(): Promise<() => void> {
  mark.reportLensReader = true;
  const reader = await openReader(document);
  void reader.read();
  const stop = answer({
    'panel:toggle': () => {
      reader.toggle();
      return undefined;
    },
    'side:ask': () => reader.side.view(),
    'side:do': async ({ action, args }) => ({ done: await reader.side.run(action, args) }),
    'panel:command': ({ command }) => {
      reader.command(command);
      return undefined;
    },
  });
  const leave = () => {
    mark.reportLensReader = false;
    stop();
    reader.leave();
  };
  onRenewal(leave);
  return leave;
}

/** An event by which a reader says that it has come. */
const COME = 'report-lens-reader';

/**
 * Calls back when a reader of the extension renewed comes into the page while this one has lost its own; a page that plays the event moves
 * nothing. (WXT's own sign is given whenever the script is brought again, also where it finds itself there.)
 */
function onRenewal(leave: () => void): void {
  document.dispatchEvent(new CustomEvent(COME));
  document.addEventListener(COME, () => {
    if (!browser.runtime?.id) leave();
  });
}
