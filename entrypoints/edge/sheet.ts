/** Adopts a style sheet of ours in a page or shadow root: it shows in no serialised DOM. Returns the way to take it off. */
export function adopt(root: Document | ShadowRoot, css: string): () => void {
  // A frame's document takes only sheets made in its own window.
  const view = (root as Document).defaultView ?? root.ownerDocument?.defaultView;
  const sheet = new (view ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
