let copying = false;

/** Whether the copy event under way is one of ours. */
export const isOurCopy = (): boolean => copying;

/**
 * Puts plain text and, where there is any, HTML on the clipboard as one item, inside the click that asked for it. Works where `navigator.clipboard` does not
 * exist (http pages) and where the page cancels copying: our listener comes first and stops the event. Answers whether it was done.
 */
export function copy(doc: Document, text: string, html: string | null = null): boolean {
  let done = false;
  const write = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData != null;
  };
  const view = doc.defaultView;
  view?.addEventListener('copy', write, { capture: true });
  copying = true;
  try {
    return doc.execCommand('copy') && done;
  } finally {
    copying = false;
    view?.removeEventListener('copy', write, { capture: true });
  }
}
