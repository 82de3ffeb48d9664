import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Line } from '../../../lib/table/lines.ts';

/** Rows drawn at once after a change of the filter (more than fit the panel), and in each frame after. */
const AT_ONCE = 40;
const PER_FRAME = 80;

/** Spreads the drawing of many rows over frames, so that typing never waits for six hundred of them. */
export function useReveal(visible: readonly Line[]): { revealed: (line: Line) => boolean; restart: () => void } {
  const [limit, setLimit] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (limit >= visible.length) return;
    const frame = requestAnimationFrame(() => setLimit(limit + PER_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [limit, visible]);
  const revealed = useMemo(() => {
    if (limit >= visible.length) return () => true;
    const drawn = new Set(visible.slice(0, limit));
    return (line: Line) => drawn.has(line);
  }, [limit, visible]);
  const restart = useCallback(() => setLimit(AT_ONCE), []);
  return { revealed, restart };
}
