/** The panel's own element: a landmark with an open shadow root, in the top layer. Nothing of the page reaches in, no key leaves. */
import { keepKeys } from './keep-keys.ts';
import { rememberPlace } from './remember-place.ts';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** How often the panel comes back at once when the page takes it away, in one go and in a second; after that it waits. */
const IN_ONE_GO = 3;
const IN_A_SECOND = 20;
const WAIT = 500;

/**
 * Counts, and answers false once there were more than `most` within `ms`. It forgets only when the page has had its turn: by the clock
 * alone, a fight on a slow machine would never end.
 */
function counter(most: number, ms: number): () => boolean {
  let times = 0;
  const forget = () => {
    times = 0;
  };
  return () => {
    if (times === 0) setTimeout(forget, ms);
    return ++times <= most;
  };
}

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
  const [inOneGo, inASecond] = [counter(IN_ONE_GO, 0), counter(IN_A_SECOND, 1000)];
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
    const [few, rare] = [inOneGo(), inASecond()];
    if (few && rare) place();
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
