/** Injected when the script is first switched: shows the page's text in another script, keeping every original. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Wishes } from '../../lib/hanzi/wishes.ts';
import { DEFAULT_SETTINGS, type ScriptChoice, type Settings } from '../../lib/settings.ts';
import { answer } from '../edge/messages.ts';
import { offerTexts } from '../edge/page-texts.ts';
import { loadSettings, watchSettings } from '../edge/settings-store.ts';
import { PageConverter } from './page-converter.ts';

const wishesIn = ({ quotes, taiwanWords, userWords }: Settings): Wishes => ({ quotes, taiwanWords, userWords });

export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const mark = globalThis as { reportLensHanzi?: boolean };
    if (mark.reportLensHanzi) return;
    mark.reportLensHanzi = true;
    const page = new PageConverter(document);
    offerTexts((text) => page.text(text));
    let choice: ScriptChoice = 'original';
    let wished = '';
    const stopAnswering = answer({
      'hanzi:switch': async ({ to }) => {
        const wishes = wishesIn(await loadSettings());
        choice = to;
        wished = JSON.stringify(wishes);
        await page.show(to, wishes);
        return { done: true };
      },
    });
    const stopWatching = watchSettings((settings) => {
      const wishes = wishesIn(settings);
      if (choice === 'original' || JSON.stringify(wishes) === wished) return;
      wished = JSON.stringify(wishes);
      void page.show(choice, wishes);
    });
    ctx.onInvalidated(() => {
      stopAnswering();
      stopWatching();
      offerTexts(undefined);
      void page.show('original', wishesIn(DEFAULT_SETTINGS));
      mark.reportLensHanzi = false;
    });
  },
});
