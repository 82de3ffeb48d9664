import { mapTexts } from '../../lib/hanzi/texts.ts';
import type { Reading } from '../../lib/model.ts';
import { ask } from '../edge/messages.ts';
import { textsInPage } from '../edge/page-texts.ts';
import type { PanelStore } from './store.ts';

type ScriptChoice = PanelStore['state']['script'];
const LANGUAGES: Record<ScriptChoice, string> = { original: '', cn: 'zh-CN', t: 'zh-Hant', tw: 'zh-TW', hk: 'zh-HK' };

/** A reading as the page shows it: in the page's own script, or in the one chosen. */
export interface ShownReading {
  /** In the page's own script, whatever is shown. */
  readonly original: Reading;
  now(): Reading;
  /** Any data of the reading's, in the script shown. */
  inScript<T>(value: T): T;
  /** Switches the page, then the panel. */
  follow(script: ScriptChoice): Promise<void>;
}

/** Starts in the page's own script. */
export function shownReading(reading: Reading, store: PanelStore): ShownReading {
  let script: ScriptChoice = 'original';
  let shown = reading;
  const inScript = <T>(value: T): T => {
    const convert = script === 'original' ? undefined : textsInPage();
    return convert ? mapTexts(value, convert) : value;
  };
  return {
    original: reading,
    now: () => shown,
    inScript,
    async follow(to) {
      store.change({ script: to });
      const { done } = await ask('script:switch', { to }).catch(() => ({ done: false }));
      if (!done || store.state.script !== to) return;
      script = to;
      shown = inScript(reading);
      store.change({ textLang: LANGUAGES[to] });
    },
  };
}
