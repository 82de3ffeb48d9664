import { useMemo, useState } from 'preact/hooks';
import type { Statement } from '../../lib/library/observe.ts';
import type { Hovered } from './SourceCard.tsx';

const ROOM = 190;
const WIDTH = 400;

/** Shows the sentence of whatever number has the pointer or the focus, and opens its report on click or Enter. */
export function useSourceCard(statements: readonly Statement[], open: (report: string, figure: number) => void) {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const known = useMemo(() => new Map(statements.map((each) => [`${each.source.report} ${each.source.figure}`, each])), [statements]);
  const door = (event: Event) => (event.target as Element).closest<HTMLElement | SVGElement>('[data-report]');
  const show = (event: Event) => {
    const element = door(event);
    const statement = element && known.get(`${element.dataset.report} ${element.dataset.figure}`);
    if (!element || !statement) return setHovered(null);
    const box = element.getBoundingClientRect();
    const above = box.bottom + ROOM > innerHeight && box.top > ROOM;
    const x = Math.max(8, Math.min(box.left, innerWidth - WIDTH - 8));
    setHovered({ statement, x, y: above ? innerHeight - box.top + 6 : box.bottom + 6, above });
  };
  const hide = () => setHovered(null);
  const listeners = {
    onMouseOver: show,
    onFocusIn: show,
    onFocusOut: hide,
    onMouseLeave: hide,
    onScrollCapture: hide,
    onKeyDown: ({ key }: KeyboardEvent) => key === 'Escape' && hide(),
    onClick: (event: Event) => {
      const element = door(event);
      if (!element?.dataset.report) return;
      hide();
      open(element.dataset.report, Number(element.dataset.figure));
    },
  };
  return { hovered, listeners };
}
