/** How often one page may be written anew and be looked at again, and how long (ms) a page that is being written is waited for between two looks. */
const TIMES = 8;
const PAUSE = 100;

/**
 * Calls back each time a page has been written anew (`document.open`) and stands whole. That takes from all there was, the panel's own
 * buttons too, every listener: whatever was set up has to be set up again. Returns the way to stop.
 */
export function watchWriting(doc: Document, anew: () => void): () => void {
  let root = doc.documentElement;
  let times = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    waiting = undefined;
    if (doc.readyState !== 'complete') {
      waiting = setTimeout(look, PAUSE);
      return;
    }
    root = doc.documentElement;
    times++;
    anew();
  };
  const observer = new MutationObserver(() => {
    if (!doc.documentElement || doc.documentElement === root || times >= TIMES) return;
    waiting ??= setTimeout(look, PAUSE);
  });
  observer.observe(doc, { childList: true });
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
  };
}
