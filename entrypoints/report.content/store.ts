import type { PanelState } from '../../components/panel/model.ts';
import type { Settings } from '../../lib/settings.ts';

/** The panel's state: one value, changed by parts; who listens is told after every change. */
export interface PanelStore {
  readonly state: PanelState;
  change(part: Partial<PanelState>): void;
  /** Returns the way to stop listening. */
  listen(listener: (state: PanelState) => void): () => void;
}

/** The state a panel starts with on a site. */
export function createStore(settings: Settings, site: string): PanelStore {
  const listeners = new Set<(state: PanelState) => void>();
  let state: PanelState = {
    phase: { kind: 'reading', step: 'recognise', known: {} },
    place: 'overlay',
    collapsed: settings.panel.collapsedOn.includes(site),
    size: settings.panel.width,
    script: 'original',
    clean: settings.clean,
    restored: [],
    format: settings.copyFormat,
    saved: false,
    picked: null,
    textLang: '',
    memory: new Map(),
  };
  return {
    get state() {
      return state;
    },
    change(part) {
      state = { ...state, ...part };
      for (const listener of listeners) listener(state);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
