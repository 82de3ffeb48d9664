import { h, render } from 'preact';
import type { PanelActions, PanelState } from '../../../components/panel/model.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { panelStyles } from '../../../components/panel/styles.ts';
import { fromMessages } from '../../../components/words.ts';
import type { Reading } from '../../../lib/model.ts';
import en from '../../../public/_locales/en/messages.json';
import cn from '../../../public/_locales/zh_CN/messages.json';
import tw from '../../../public/_locales/zh_TW/messages.json';

/**
 * Shows the panel with a given reading and state, without an extension: for looking at it, for axe and for measuring.
 * The driver (gallery.ts) calls `show` and reads `calls`, the callbacks asked for.
 */
const words = { en: fromMessages(en), 'zh-CN': fromMessages(cn), 'zh-TW': fromMessages(tw) };
const calls: unknown[][] = [];
let props: { reading: Reading; state: PanelState; lang: keyof typeof words };

const host = document.createElement('report-lens-panel');
host.setAttribute('role', 'complementary');
host.setAttribute('aria-label', '报告镜');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(panelStyles);
root.adoptedStyleSheets = [sheet];
document.body.append(host);

const change = (state: Partial<PanelState>) => show({ ...props, state: { ...props.state, ...state } });
const effects: Partial<PanelActions> = {
  setScript: (script) => change({ script }),
  setClean: (clean) => change({ clean }),
  setFormat: (format) => change({ format }),
  collapse: (collapsed) => change({ collapsed }),
  resize: (size) => change({ size }),
  restore: (hidden, back) => {
    const all = props.reading.hidden.map((_, index) => index);
    const kept = props.state.restored.filter((index) => index !== hidden);
    change({ restored: hidden === 'all' ? all : back ? [...kept, hidden] : kept });
  },
};
const NAMES = (
  'goToFigure goToSection goToNotice copy copyTables copyDiagnosis setFormat downloadXlsx setScript setClean restore collapse resize ' +
  'openReader openSettings save undoSave retry readAnyway mute importText'
).split(' ') as (keyof PanelActions)[];

const actions = Object.fromEntries(
  NAMES.map((name) => [
    name,
    (...values: never[]) => {
      calls.push([name, ...values]);
      (effects[name] as ((...values: never[]) => void) | undefined)?.(...values);
      return true;
    },
  ]),
) as unknown as PanelActions;

function show(next: typeof props): void {
  props = next;
  render(h(Panel, { reading: next.reading, state: next.state, actions, words: words[next.lang] }), root);
}

declare global {
  interface Window {
    gallery: { show: typeof show; calls: typeof calls };
  }
}

window.gallery = { show, calls };
