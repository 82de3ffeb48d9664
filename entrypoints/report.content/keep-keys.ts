const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps key events inside a shadow root: the page's own single-key shortcuts must not fire while someone types in the panel. An event is
 * stopped at the window, before the page's listeners, and a copy that cannot leave the root is sent to its target instead; what the
 * browser does with a key (typing, moving the focus) goes on unless the copy is cancelled. Returns the way to stop.
 */
export function keepKeys(view: Window, host: Element): () => void {
  const keep = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element) || target.getRootNode() !== host.shadowRoot) return;
    event.stopImmediatePropagation();
    const { type, key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
    const state = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
    const copy = new KeyboardEvent(type, { ...state, bubbles: true, cancelable: true, composed: false });
    if (!target.dispatchEvent(copy)) event.preventDefault();
  };
  for (const key of KEYS) view.addEventListener(key, keep, { capture: true });
  return () => {
    for (const key of KEYS) view.removeEventListener(key, keep, { capture: true });
  };
}
