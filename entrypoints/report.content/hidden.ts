/** The attribute on what the cleaning takes out of view. */
export const HIDDEN = 'data-report-lens-hidden';
/** The attribute on what a page folds away or cuts off, and the cleaning opens. */
export const OPENED = 'data-report-lens-opened';

/** The value of our attributes in this page: a page that has such attributes of its own is not meant. */
export const OURS = Math.random().toString(36).slice(2);

/** Sets an attribute of ours; the undo gives back what the page had there. */
export function flag(element: Element, name: string): () => void {
  const own = element.getAttribute(name);
  element.setAttribute(name, OURS);
  return () => {
    if (element.getAttribute(name) !== OURS) return;
    if (own === null) element.removeAttribute(name);
    else element.setAttribute(name, own);
  };
}
