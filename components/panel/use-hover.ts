import type { RefObject } from 'preact';
import { useCallback, useState } from 'preact/hooks';

export interface Hover {
  readonly figure: number;
  readonly top: number;
  readonly height: number;
}

/** Which figure's source card is shown, and how far down the panel its row stands. */
export function useHover(root: RefObject<HTMLElement | null>) {
  const [hover, show] = useState<Hover | null>(null);
  const setHover = useCallback((next: { figure: number; row: HTMLElement } | null) => {
    const frame = root.current?.getBoundingClientRect();
    show(next && frame ? { figure: next.figure, top: next.row.getBoundingClientRect().top - frame.top, height: frame.height } : null);
  }, []);
  return { hover, setHover };
}
