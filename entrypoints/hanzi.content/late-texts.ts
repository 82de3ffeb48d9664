import { Heat, REST } from './heat.ts';
import { ATTRIBUTES, isOutside } from './territory.ts';

/** Changes are gathered for so long before they are looked at, in milliseconds: never in the page's own task. */
const GATHER = 60;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...ATTRIBUTES],
};

/** A node that came or changed, and the node whose text was written anew with it, if it was. */
type Waiting = Map<Node, Node | undefined>;

/** Watches trees for texts that come or change later, and hands them on in batches. */
export class LateTexts {
  readonly #convert: (nodes: readonly Node[]) => void;
  readonly #observer = new MutationObserver((records) => void this.#take(records));
  readonly #frames = new WeakSet<Element>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #waiting: Waiting = new Map();
  #heat = new Heat();
  #gathering = false;

  constructor(convert: (nodes: readonly Node[]) => void) {
    this.#convert = convert;
  }

  watch(root: Node): void {
    this.#observer.observe(root, OBSERVED);
  }

  /** A frame that loads later has another document then. */
  awaitFrame(frame: Element): void {
    if (this.#frames.has(frame)) return;
    this.#frames.add(frame);
    frame.addEventListener('load', () => this.#add(frame, undefined));
  }

  /** Does our own writing so that it is not taken for the page's. Answers whether the page had taken nodes away before. */
  unseen(write: () => void): boolean {
    const removed = this.#take(this.#observer.takeRecords());
    write();
    this.#observer.takeRecords();
    return removed;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#waiting.clear();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#heat = new Heat();
    this.#gathering = false;
  }

  #take(records: readonly MutationRecord[]): boolean {
    const emptied = new Set<Node>();
    for (const { target, removedNodes } of records) if (removedNodes.length > 0) emptied.add(target);
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') for (const node of addedNodes) this.#add(node, emptied.has(target) ? target : undefined);
      else this.#add(target, target.parentNode ?? target);
    }
    return emptied.size > 0;
  }

  #add(node: Node, rewritten: Node | undefined): void {
    this.#waiting.set(node, rewritten);
    if (this.#gathering) return;
    this.#gathering = true;
    this.#after(GATHER, () => {
      this.#gathering = false;
      this.#flush();
    });
  }

  #after(delay: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, delay);
    this.#timers.add(timer);
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    const now = performance.now();
    const places = new Set(waiting.values());
    places.delete(undefined);
    const verdicts = new Map([...places].map((place) => [place, this.#heat.note(place as Node, now)]));
    const ready: Node[] = [];
    for (const [node, place] of waiting) {
      if (!node.isConnected || isOutside(node)) continue;
      const verdict = place ? verdicts.get(place) : 'go';
      if (verdict === 'go') ready.push(node);
      else if (verdict === 'rest') this.#after(REST, () => this.#add(node, undefined));
    }
    if (ready.length > 0) this.#convert(ready);
  }
}
