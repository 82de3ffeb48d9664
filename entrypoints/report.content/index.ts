/** Injected into a report: read → hide → panel. Every effect returns its undo; a failing stage never hides the page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { recognise } from '../../lib/page/recognise.ts';
import { REFUSALS } from '../../lib/page/refusals.ts';
import { answer } from '../edge/messages.ts';
import { openReader } from './reader.ts';

export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const mark = globalThis as { reportLensReader?: boolean; reportLensFound?: boolean };
    if (mark.reportLensReader) return;
    // Nobody asked for the reader where the watcher did: what further signs refuse is left alone, without a trace.
    const found = mark.reportLensFound;
    mark.reportLensFound = false;
    if (found && !recognise(document, REFUSALS).detected) return;
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
    ctx.onInvalidated(() => {
      stop();
      reader.leave();
    });
  },
});
