/**
 * What the benchmark runs inside a real page: our functions and those of comparable libraries, side by side. Bundled into one script; the
 * page's own document is what they read.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { openPage } from '../../lib/page/open.ts';
import { recognise } from '../../lib/page/recognise.ts';
import { readPage } from '../../lib/pipeline.ts';
import { plain, side, time } from './side-by-side.ts';

const copyOf = () => document.cloneNode(true) as Document;

/** The extraction of a live page. The peers change the document, so they get a copy made outside the clock. */
const EXTRACTION = {
  open: plain(() => openPage(document)),
  chain: plain(() => readPage(document)),
  readability: () => {
    const copy = copyOf();
    return () => new Readability(copy).parse();
  },
  defuddle: () => {
    const copy = copyOf();
    return () => new Defuddle(copy).parse();
  },
};

const bench = {
  /** The question “is this a report?” against Readability's “is this readable?”. Repeated, since one call is under the clock's step. */
  watch: (runs: number, repeat: number) =>
    side(runs, {
      ours: plain(() => {
        for (let i = 0; i < repeat; i++) recognise(document);
      }),
      readability: plain(() => {
        for (let i = 0; i < repeat; i++) isProbablyReaderable(document);
      }),
    }),
  /** The page's own thread's part (open) and the whole chain, against the peers' extraction, once warm. */
  extract: (runs: number) => side(runs, EXTRACTION, 4),
  /** One of them in a page that has run nothing yet. */
  once: (name: keyof typeof EXTRACTION) => time(EXTRACTION[name]()),
  /** A page once, and ten times as long. */
  growth: (runs: number, once: string, tenfold: string) => {
    const [short, long] = [once, tenfold].map((html) => new DOMParser().parseFromString(html, 'text/html')) as [Document, Document];
    return side(runs, { once: plain(() => readPage(short)), tenfold: plain(() => readPage(long)) }, 3);
  },
};

export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
