/** Injected into a report: read → hide → panel. Every effect returns its undo; a failing stage never hides the page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '../edge/messages.ts';
import { openReader } from './reader.ts';

export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const mark = globalThis as { reportLensReader?: boolean };
    if (mark.reportLensReader) return;
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
