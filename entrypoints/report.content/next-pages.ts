import type { SourceText } from '../../lib/model.ts';
import { nextPageOf } from '../../lib/page/next-page.ts';
import { openPage } from '../../lib/page/open.ts';

/** Pages read at most, one at a time, and the longest wait for one. */
const MOST = 50;
const WAIT = 20_000;

/**
 * Reads the pages on which the article goes on, as the browser itself loads them: each in a frame without scripts, taken away at once.
 * Only ever called from a click. Ends at the last page, when stopped, or where a page cannot be read.
 */
export async function readNextPages(doc: Document, signal: AbortSignal, read: (pages: number) => void): Promise<SourceText[]> {
  const pages: SourceText[] = [];
  const seen = new Set([doc.URL]);
  let next = nextPageOf(doc);
  while (next && !seen.has(next) && pages.length < MOST && !signal.aborted) {
    seen.add(next);
    const frame = doc.createElement('iframe');
    try {
      const inner = await load(doc, frame, next, signal);
      if (!inner?.body) break;
      const { source } = openPage(inner);
      if (source.blocks.length === 0) break;
      pages.push(source);
      next = nextPageOf(inner);
      read(pages.length);
    } finally {
      frame.remove();
    }
  }
  return pages;
}

function load(doc: Document, frame: HTMLIFrameElement, address: string, signal: AbortSignal): Promise<Document | null> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      done(signal.aborted ? null : frame.contentDocument);
    };
    const timer = setTimeout(end, WAIT);
    signal.addEventListener('abort', end, { once: true });
    frame.addEventListener('load', end, { once: true });
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.style.display = 'none';
    frame.src = address;
    doc.documentElement.append(frame);
  });
}
