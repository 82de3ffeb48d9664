/**
 * Remembers how far the parts of a shadow root are scrolled and which of them has the focus: an element that is taken out of the page
 * loses both. Returns what puts them back.
 */
export function rememberPlace(root: ShadowRoot): () => void {
  const scrolled = new Map<Element, number>();
  let focused: HTMLElement | null = null;
  root.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof Element && root.host.isConnected) scrolled.set(target, target.scrollTop);
    },
    { capture: true, passive: true },
  );
  root.addEventListener('focusin', ({ target }) => {
    focused = target as HTMLElement;
  });
  root.addEventListener('focusout', () => {
    // Whether the focus went elsewhere or the whole panel was taken away shows only once the page's own work is done.
    setTimeout(() => {
      if (root.host.isConnected && !root.activeElement) focused = null;
    });
  });
  return () => {
    for (const [part, top] of scrolled) part.scrollTop = top;
    if (focused?.isConnected) focused.focus({ preventScroll: true });
  };
}
