import type { HidePlan } from '../../lib/page/model.ts';
import { adopt } from '../edge/sheet.ts';
import { flag, HIDDEN, OPENED, OURS } from './hidden.ts';
import { hideText } from './hide-text.ts';

export interface Hiding {
  /** Puts plan number `index` back into view, or hides it again. */
  restore(index: number, back: boolean): void;
  /** Takes everything planned out of view again, or puts all of it back. */
  show(hidden: boolean): void;
  /** Hides what came later; numbers go on. */
  add(plans: readonly HidePlan[]): void;
  /** How many things are planned to be out of view. */
  size(): number;
}

const SHEET = `[${HIDDEN}="${OURS}"]{display:none!important}[${OPENED}="${OURS}"]{display:block!important;max-height:none!important;overflow:visible!important}`;

function apply({ target, from = 0, to }: HidePlan): () => void {
  if (target.nodeType === 1) return flag(target as Element, HIDDEN);
  return hideText({ node: target as Text, from, to: to ?? (target as Text).length });
}

/**
 * Takes what is planned out of view and opens what the page folds, by attributes and a style sheet of ours; nothing is removed from the
 * page, and without the attributes it is what it was.
 */
export function hide(doc: Document, planned: readonly HidePlan[], folded: readonly Element[] = []): Hiding {
  const plans = [...planned];
  const undo = new Map<number, () => void>();
  const restored = new Set<number>();
  let hidden = false;
  let general: (() => void)[] = [];

  // From the end: a plan for a part of a text node must not move the parts before it.
  const hideAll = () => {
    for (let i = plans.length - 1; i >= 0; i--) if (!restored.has(i) && !undo.has(i)) undo.set(i, apply(plans[i] as HidePlan));
  };
  const showAll = () => {
    for (const index of [...undo.keys()].sort((a, b) => a - b)) undo.get(index)?.();
    undo.clear();
  };
  const documents = new Set([doc, ...plans.map(({ target }) => target.ownerDocument as Document)]);
  const show = (wanted: boolean) => {
    if (wanted === hidden) return;
    hidden = wanted;
    if (wanted) {
      general = [...[...documents].map((one) => adopt(one, SHEET)), ...folded.map((element) => flag(element, OPENED))];
      hideAll();
    } else {
      showAll();
      for (const step of general) step();
    }
  };
  show(true);
  return {
    show,
    restore(index, back) {
      if (back) restored.add(index);
      else restored.delete(index);
      if (!hidden) return;
      // Parts of one text node depend on one another: all of its plans are taken back and made again.
      const { target } = plans[index] as HidePlan;
      const same = [...plans.keys()].filter((i) => plans[i]?.target === target);
      for (const i of same) undo.get(i)?.();
      for (const i of same) undo.delete(i);
      hideAll();
    },
    size: () => plans.length,
    add(later) {
      plans.push(...later);
      if (hidden) hideAll();
    },
  };
}
