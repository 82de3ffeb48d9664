import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Line } from '../../../lib/table/lines.ts';

/** Rows that come into view when the filter changes, and in each frame after: about as many as fit a panel. */
const PER_FRAME = 24;

/**
 * Spreads the drawing of many rows over frames, so that typing never waits for six hundred of them. What is drawn and still passes the
 * filter stays. Answers whether a line is drawn.
 */
export function useReveal(visible: readonly Line[]): (line: Line) => boolean {
  const drawn = useRef<ReadonlySet<number> | null>(null);
  const [frame, setFrame] = useState(0);
  const now = useMemo(() => {
    const before = drawn.current;
    const next = new Set<number>();
    let fresh = PER_FRAME;
    for (const { figure } of visible) if (!before || before.has(figure) || fresh-- > 0) next.add(figure);
    drawn.current = next;
    return next;
  }, [visible, frame]);
  useEffect(() => {
    if (now.size >= visible.length) return;
    const asked = requestAnimationFrame(() => setFrame(frame + 1));
    return () => cancelAnimationFrame(asked);
  }, [now]);
  return useCallback(({ figure }: Line) => now.has(figure), [now]);
}
