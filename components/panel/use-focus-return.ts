import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Collapsing hands the focus to the tab at the edge, expanding back to the collapse button; but only where the reader did it here, never
 * when the panel opens by itself.
 */
export function useFocusReturn(collapsed: boolean, onCollapse: (collapsed: boolean) => void) {
  const toggle = useRef<HTMLButtonElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current) (collapsed ? tab : toggle).current?.focus();
    asked.current = false;
  }, [collapsed]);
  const collapse = useCallback(
    (next: boolean) => {
      asked.current = true;
      onCollapse(next);
    },
    [onCollapse],
  );
  return { toggle, tab, collapse };
}
