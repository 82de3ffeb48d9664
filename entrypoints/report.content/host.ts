/** The panel's own element: a landmark with an open shadow root, in the top layer. Nothing of the page reaches in, no key leaves. */
import { keepKeys } from './keep-keys.ts';
import { rememberPlace } from './remember-place.ts';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** How often the panel comes back at once when the page takes it away, and how long (ms) it waits then and until that is forgotten. */
const AT_ONCE = 8;
const WAIT = 500;

/** Puts the panel's element at the end of the page's root element, above everything, and puts it back when the page removes it. */
export function attachHost(doc: Document, label: string): Host {
  const element = doc.createElement('report-lens-panel');
  element.setAttribute('role', 'complementary');
  element.setAttribute('aria-label', label);
  // In the top layer no z-index of the page stands above the panel.
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'open' });
  const restorePlace = rememberPlace(root);
  const stopKeys = doc.defaultView ? keepKeys(doc.defaultView, element) : () => undefined;
  let returns = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    waiting = undefined;
    if (element.isConnected) return;
    doc.documentElement.append(element);
    element.showPopover?.();
    restorePlace();
  };
  const guard = new MutationObserver(() => {
    if (element.isConnected || waiting !== undefined) return;
    // Forgotten only when the page has had its turn: by the clock alone, a fight on a slow machine would never end.
    if (returns++ === 0) setTimeout(() => (returns = 0), WAIT);
    if (returns <= AT_ONCE) place();
    else waiting = setTimeout(place, WAIT);
  });
  place();
  guard.observe(doc, { childList: true });
  guard.observe(doc.documentElement, { childList: true });
  return {
    element,
    root,
    remove() {
      guard.disconnect();
      clearTimeout(waiting);
      stopKeys();
      element.remove();
    },
  };
}
