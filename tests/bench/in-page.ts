/**
 * What the benchmark runs inside a real page: our functions and those of comparable libraries, side by side. Bundled into one script; the
 * page's own document is what they read.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { recognise } from '../../lib/page/recognise.ts';
import { readPage, readPlain } from '../../lib/pipeline.ts';
import { plain, side } from './side-by-side.ts';

const copyOf = () => document.cloneNode(true) as Document;

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
  /** The whole chain on a live page against the peers' extraction. The peers change the document, so they get a copy made outside the clock. */
  chain: (runs: number) =>
    side(runs, {
      ours: plain(() => readPage(document)),
      readability: () => {
        const copy = copyOf();
        return () => new Readability(copy).parse();
      },
      defuddle: () => {
        const copy = copyOf();
        return () => new Defuddle(copy).parse();
      },
    }),
  /** A text once and ten times over. */
  growth: (runs: number, text: string) =>
    side(runs, { once: plain(() => readPlain(text)), tenfold: plain(() => readPlain(`${text}\n`.repeat(10))) }),
};

export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
