import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Line } from '../../../lib/table/lines.ts';
import { type Drawing, drawMore } from './drawing.ts';

/**
 * Spreads the drawing of many rows over frames, so that neither the page nor typing ever waits for all of them. `above` answers how many
 * rows stand above what the reader looks at.
 */
export function useDrawing(order: readonly Line[], visible: readonly Line[], above: () => number): Drawing {
  const drawn = useRef<Drawing | null>(null);
  const [frame, setFrame] = useState(0);
  const now = useMemo(() => {
    drawn.current = drawMore(drawn.current, order, visible, above());
    return drawn.current;
  }, [order, visible, frame]);
  useEffect(() => {
    if (now.revealed.size >= visible.length) return;
    const asked = requestAnimationFrame(() => setFrame(frame + 1));
    return () => cancelAnimationFrame(asked);
  }, [now]);
  return now;
}
