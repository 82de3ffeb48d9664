/** The reader's life in a page: read → hide → panel. Each effect has its undo; when something fails, the page is left as it was. */
import { browser } from 'wxt/browser';
import { makeWords } from '../../components/words.ts';
import { readPage } from '../../lib/pipeline.ts';
import { ask } from '../edge/messages.ts';
import { loadSettings } from '../edge/settings-store.ts';
import { actionsFor } from './actions.ts';
import { hide } from './hide.ts';
import { attachHost } from './host.ts';
import { NO_READING } from './no-reading.ts';
import { followWidth } from './room.ts';
import type { Session } from './session.ts';
import { showPanel } from './show-panel.tsx';
import { createStore } from './store.ts';

export interface Reader {
  toggle(): void;
  leave(): void;
}

/** Reads the page and shows the panel over it. Never throws: what goes wrong is said in the panel. */
export async function startReader(doc: Document): Promise<Reader> {
  const settings = await loadSettings();
  const words = makeWords((key, values) => browser.i18n.getMessage(key as 'name', values));
  const store = createStore(settings, doc.location.hostname);
  const host = attachHost(doc, words('name'));
  const undo: (() => void)[] = [host.remove, followWidth(doc, store)];
  try {
    const page = readPage(doc);
    const hiding = hide(doc, page.body.hide);
    undo.push(() => hiding.show(false));
    hiding.show(settings.clean);
    const session: Session = { doc, settings, page, hiding, store };
    const { actions, leave } = actionsFor(session, words);
    undo.push(leave, showPanel(host, page.reading, store, actions, words));
    store.change({ phase: page.reading.verdict.detected ? { kind: 'ready' } : { kind: 'not-report' } });
    void ask('figures:count', { count: page.reading.figures.length }).catch(() => undefined);
  } catch (error) {
    for (const step of undo.splice(2).reverse()) step();
    store.change({ phase: { kind: 'failed', step: 'read', message: error instanceof Error ? error.message : String(error) } });
    const { actions } = actionsFor({ doc, settings, page: NO_READING, hiding: { show() {}, restore() {} }, store }, words);
    undo.push(showPanel(host, NO_READING.reading, store, actions, words));
  }
  return {
    toggle: () => store.change({ collapsed: !store.state.collapsed }),
    leave: () => {
      for (const step of undo.reverse()) step();
    },
  };
}
