import { judgeLate } from '../../lib/page/late.ts';
import type { HidePlan } from '../../lib/page/model.ts';
import { HIDDEN, OURS } from './hidden.ts';

/** Milliseconds of work in one go, and between two goes; the pause doubles while the page keeps adding. */
const SLICE = 8;
const PAUSE = 200;
const LONGEST_PAUSE = 5000;
/** Additions waiting at a time; what is more is left alone. */
const QUEUE = 400;
/** Chinese characters of added report text from which on the page is read again. */
const TEXT = 80;
/** Times a page is read again because text came, and the least time between. */
const READINGS = 8;
const REST = 2000;

export interface Late {
  /** Hides what came later. */
  hide(plans: readonly HidePlan[]): void;
  /** More report text came, or the page became another one: read it again. */
  readAgain(): void;
}

const IGNORED = /^(SCRIPT|STYLE|LINK|META|NOSCRIPT|TEMPLATE|REPORT-LENS-PANEL|INPUT|TEXTAREA|SELECT|OPTION|BR|HR|IMG)$/;

/** Watches for what a page adds after it was read. Our own writes are not looked at; a page that never stops adding costs little. */
export function watchLate(doc: Document, late: Late): () => void {
  const queue = new Set<Element>();
  const addressOf = () => doc.URL.replace(/#.*$/, '');
  const address = addressOf();
  let pause = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet = performance.now();
  let text = 0;

  const isOurs = (element: Element) => element.closest(`[${HIDDEN}="${OURS}"],report-lens-panel`) !== null;
  const worth = (node: Node): node is Element =>
    node.nodeType === 1 && !IGNORED.test((node as Element).tagName) && !(node as Element).closest('[contenteditable]');

  const work = () => {
    timer = undefined;
    if (addressOf() !== address) return readAgain();
    const start = performance.now();
    const plans: HidePlan[] = [];
    for (const element of queue) {
      queue.delete(element);
      if (element.isConnected && !isOurs(element)) {
        const found = judgeLate(doc, element);
        if (typeof found === 'number') text += found;
        else if (found) plans.push(found);
      }
      if (performance.now() - start > SLICE) break;
    }
    if (plans.length > 0) late.hide(plans);
    if (text >= TEXT) return readAgain();
    if (queue.size > 0) timer = setTimeout(work, pause);
    return undefined;
  };
  const readAgain = () => {
    const { done, last } = readings.get(doc) ?? { done: 0, last: 0 };
    if (addressOf() === address && done >= READINGS) return;
    const wait = Math.max(0, last + REST - performance.now());
    timer = setTimeout(() => {
      readings.set(doc, { done: addressOf() === address ? done + 1 : 0, last: performance.now() });
      late.readAgain();
    }, wait);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (queue.size < QUEUE && worth(node)) queue.add(node);
    if (queue.size === 0 && addressOf() === address) return;
    pause = performance.now() - quiet < 2 * pause ? Math.min(2 * pause, LONGEST_PAUSE) : PAUSE;
    quiet = performance.now();
    timer ??= setTimeout(work, pause);
  });
  observer.observe(doc.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** How often each page was read again: kept beyond one watch, since reading again starts a new one. */
const readings = new WeakMap<Document, { done: number; last: number }>();
