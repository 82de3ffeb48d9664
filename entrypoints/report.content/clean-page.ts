import { hiddenText } from '../../lib/page/hidden-text.ts';
import type { Body, HidePlan } from '../../lib/page/model.ts';
import { type Hiding, hide } from './hide.ts';
import { watchLate } from './late.ts';
import type { PanelStore } from './store.ts';
import { unlock } from './unlock.ts';

export interface CleanPage {
  readonly hiding: Hiding;
  /** The reading is shown: if more text came meanwhile, the page is read again now. */
  shown(): void;
  /** Gives the page back as it was. */
  leave(): void;
}

/** Hides a page's clutter, and what comes later, and lets its text be selected. `readAgain` is called when more report text came. */
export function cleanPage(doc: Document, body: Body, store: PanelStore, readAgain: () => void): CleanPage {
  const hiding = hide(doc, body.hide, body.folded);
  hiding.show(store.state.clean);
  store.change({ late: [] });
  const hideLate = (plans: readonly HidePlan[]) => {
    hiding.add(plans);
    store.change({ late: [...(store.state.late ?? []), ...plans.map(hiddenText)] });
  };
  let shown = false;
  let waiting = false;
  const more = () => {
    if (shown) readAgain();
    else waiting = true;
  };
  const undo = [() => hiding.show(false), unlock(doc, body.roots), watchLate(doc, { hide: hideLate, readAgain: more })];
  return {
    hiding,
    shown() {
      shown = true;
      if (waiting) readAgain();
    },
    leave() {
      for (const step of undo.reverse()) step();
    },
  };
}
