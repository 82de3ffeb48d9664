import type { HidePlan } from '../../lib/page/model.ts';
import { adopt } from './sheet.ts';

export const HIDDEN = 'data-report-lens-hidden';

export interface Hiding {
  /** Puts plan number `index` back into view, or hides it again. */
  restore(index: number, back: boolean): void;
  /** Takes everything planned out of view again, or puts all of it back. */
  show(hidden: boolean): void;
}

/** Takes what is planned out of view by an attribute and a style sheet of ours; nothing is removed from the page. */
export function hide(doc: Document, plans: readonly HidePlan[]): Hiding {
  const elements = plans.map(({ target }) => target).filter((target) => target instanceof Element);
  const restored = new Set<number>();
  let sheet: (() => void) | undefined;
  const show = (hidden: boolean) => {
    elements.forEach((element, index) => {
      if (hidden && !restored.has(index)) element.setAttribute(HIDDEN, '');
      else element.removeAttribute(HIDDEN);
    });
    sheet?.();
    sheet = hidden ? adopt(doc, `[${HIDDEN}]{display:none!important}`) : undefined;
  };
  show(true);
  return {
    show,
    restore(index, back) {
      if (back) restored.add(index);
      else restored.delete(index);
      elements[index]?.toggleAttribute(HIDDEN, !back);
    },
  };
}
