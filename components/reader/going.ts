import type { RefObject } from 'preact';
import type { Figure } from '../../lib/model.ts';

/** Brings places of the text into view. Each answers whether the place is there. */
export function placesIn(text: RefObject<HTMLElement | null>) {
  const show = (selector: string, block: ScrollLogicalPosition): boolean => {
    const found = text.current?.querySelector<HTMLElement>(selector);
    found?.scrollIntoView?.({ block, behavior: 'instant' });
    return found != null;
  };
  const paragraph = (index: number | undefined) => index !== undefined && show(`[data-paragraph="${index}"]`, 'center');
  return {
    /** A number that stands within another has no place of its own: its paragraph is shown. */
    figure: (index: number, figure: Figure | undefined): boolean =>
      show(`[data-figure="${index}"]`, 'center') ||
      (figure?.table === undefined ? paragraph(figure?.paragraph) : show(`[data-table="${figure.table}"]`, 'center')),
    /** Moves the focus too, so that reading goes on from there. */
    section: (index: number, from: number | undefined): boolean => {
      const opening = text.current?.querySelector<HTMLElement>(`[data-section="${index}"]`);
      opening?.focus({ preventScroll: true });
      return show(`[data-section="${index}"]`, 'start') || (from !== undefined && show(`[data-paragraph="${from}"]`, 'start'));
    },
    paragraph,
  };
}
