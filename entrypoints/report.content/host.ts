/** The panel's own element: a landmark with an open shadow root. Nothing of the page reaches in, no key leaves. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** How often a page may take the panel away before we give in. */
const PATIENCE = 50;

/** Puts the panel's element at the end of the page's root element, and puts it back when the page removes it. */
export function attachHost(doc: Document, label: string): Host {
  const element = doc.createElement('report-lens-panel');
  element.setAttribute('role', 'complementary');
  element.setAttribute('aria-label', label);
  const root = element.attachShadow({ mode: 'open' });
  for (const key of KEYS) root.addEventListener(key, (event) => event.stopPropagation());
  let tries = 0;
  const place = () => doc.documentElement.append(element);
  const guard = new MutationObserver(() => {
    if (!element.isConnected && tries++ < PATIENCE) place();
  });
  place();
  guard.observe(doc.documentElement, { childList: true });
  return {
    element,
    root,
    remove() {
      guard.disconnect();
      element.remove();
    },
  };
}
