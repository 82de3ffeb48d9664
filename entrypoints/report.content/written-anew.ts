/** How often one page may be written anew and be looked at again, and how long (ms) it has to write; what it adds later is read as late text. */
const TIMES = 8;
const PAUSE = 500;

/**
 * Calls back each time a page has been written anew (`document.open`). That takes from all there was, the panel's own buttons too, every
 * listener: whatever was set up has to be set up again.
 */
export function watchWriting(doc: Document, anew: () => void): void {
  let root: Element | null = doc.documentElement;
  let times = 0;
  const look = () => {
    if (doc.documentElement !== root && times++ < TIMES) anew();
    root = doc.documentElement;
  };
  new MutationObserver(() => setTimeout(look, PAUSE)).observe(doc, { childList: true });
}
