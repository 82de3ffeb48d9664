import { isOurCopy } from '../edge/copy.ts';
import { adopt } from '../edge/sheet.ts';

/** Events a page cancels to forbid selecting, copying and the menu. */
const LOCKED_EVENTS = ['copy', 'cut', 'selectstart', 'contextmenu', 'dragstart'] as const;

/** What comes before any selection, by mouse, finger or keyboard. */
const SELECTING_EVENTS = ['pointerdown', 'mousedown', 'contextmenu', 'keydown'] as const;

const SELECTABLE =
  'html,body,body *:not(button,input,select,label,report-lens-panel){-webkit-user-select:text!important;user-select:text!important}';
const KEYS = /^[acpsux]$/i;
const EDITABLE = 'input,textarea,select,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],report-lens-panel';

const isEditable = (event: Event) => (event.target as Partial<Element> | null)?.closest?.(EDITABLE) != null;

/**
 * Lets the text a page shows be selected and copied as it is: the page's handlers are not reached, the browser does what it does on any
 * page. Fields and editors are left alone. Returns the way back; the page's DOM is never touched.
 */
export function unlock(doc: Document, roots: readonly Element[]): () => void {
  const view = doc.defaultView;
  if (!view) return () => undefined;
  const pass = (event: Event) => {
    if (!isEditable(event) && !isOurCopy()) event.stopImmediatePropagation();
  };
  const passKey = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && KEYS.test(event.key) && !isEditable(event)) event.stopImmediatePropagation();
  };
  // Pages start forbidding a selection with the mouse button: only in the text itself, and never on what can be pressed.
  const passMouse = (event: MouseEvent) => {
    const target = event.target as Element;
    if (event.button === 0 && roots.some((root) => root.contains(target)) && !target.closest('a,button,label,[role=button],[onclick]'))
      event.stopImmediatePropagation();
  };
  // Every element's style is worked out anew for it, so it waits for the first sign that somebody may select something.
  let takeBack: (() => void) | undefined;
  const makeSelectable = () => {
    takeBack ??= adopt(doc, SELECTABLE);
  };
  for (const name of SELECTING_EVENTS) view.addEventListener(name, makeSelectable, { capture: true });
  for (const name of LOCKED_EVENTS) view.addEventListener(name, pass, { capture: true });
  view.addEventListener('keydown', passKey, { capture: true });
  view.addEventListener('mousedown', passMouse, { capture: true });
  return () => {
    for (const name of SELECTING_EVENTS) view.removeEventListener(name, makeSelectable, { capture: true });
    for (const name of LOCKED_EVENTS) view.removeEventListener(name, pass, { capture: true });
    view.removeEventListener('keydown', passKey, { capture: true });
    view.removeEventListener('mousedown', passMouse, { capture: true });
    takeBack?.();
  };
}
