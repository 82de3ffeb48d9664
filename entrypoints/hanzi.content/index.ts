/** Injected when the script is first switched: converts the page's text nodes, keeping every original. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '../edge/messages.ts';
import { pageConverter } from './page-converter.ts';

export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const mark = globalThis as { reportLensHanzi?: boolean };
    if (mark.reportLensHanzi) return;
    mark.reportLensHanzi = true;
    const page = pageConverter(document);
    const stop = answer({
      'hanzi:switch': ({ to }) => {
        page.show(to);
        return { done: true };
      },
    });
    ctx.onInvalidated(() => {
      stop();
      page.show('original');
    });
  },
});
