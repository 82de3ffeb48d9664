/** What of a page is text to be converted, and what is not ours to touch. */

/** Attributes that people read. */
export const ATTRIBUTES = ['alt', 'title', 'placeholder', 'aria-label'] as const;

/** No running text: code, what the reader types, readings above characters, what is not shown. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'code', 'kbd', 'samp', 'rt', 'rp']);
const OURS = 'report-lens-panel';

/** An element whose inside (and attributes) belongs to somebody else: our own panel, or another extension's, whose custom element no page defined. */
export function isForeign(element: Element): boolean {
  const name = element.localName;
  if (!name.includes('-')) return false;
  return name === OURS || (element.shadowRoot !== null && !element.matches(':defined'));
}

function isEdited(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Characters of Japanese and Korean are not simplified Chinese. A whole page that says so is mostly a mistaken template. */
function isOtherLanguage(element: Element): boolean {
  const lang = element.getAttribute('lang');
  return lang !== null && /^(?:ja|ko)\b/i.test(lang) && element !== element.ownerDocument.documentElement;
}

/** An option without a value sends its text: that is a value. */
function isValue(element: Element): boolean {
  return element.localName === 'option' && !element.hasAttribute('value');
}

/** Whether the texts inside an element are left alone. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || isEdited(element) || isOtherLanguage(element) || isValue(element);
}

/** Whether a node, by any of its ancestors up to its root, is left alone. */
export function isOutside(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode)
    // Not instanceof: a frame's elements are of another realm.
    if (at.nodeType === Node.ELEMENT_NODE && (isForeign(at as Element) || isSkipped(at as Element))) return true;
  return false;
}

/** The document in a frame of the same origin, unless the reader writes in it. */
export function documentIn(frame: Element): Document | undefined {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner && inner.designMode !== 'on' ? inner : undefined;
  } catch {
    return undefined;
  }
}
