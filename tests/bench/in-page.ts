/**
 * What the benchmark runs inside a real page: our functions and those of comparable libraries. Bundled into one script; the page's own
 * document is what they read. Each work is prepared first, so that only its run need be timed.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { foldFew } from '../../lib/page/fold-few.ts';
import { openPage } from '../../lib/page/open.ts';
import { recognise } from '../../lib/page/recognise.ts';
import { readPage } from '../../lib/pipeline.ts';

const copyOf = () => document.cloneNode(true) as Document;

/** Each prepares what it needs and answers the work. The peers change the document, so they get a copy. */
const WORKS = {
  nothing: () => () => undefined,
  recognise: () => () => recognise(document, foldFew),
  readerable: () => () => isProbablyReaderable(document),
  open: () => () => openPage(document),
  chain: () => () => readPage(document),
  readability: () => {
    const copy = copyOf();
    return () => new Readability(copy).parse();
  },
  defuddle: () => {
    const copy = copyOf();
    return () => new Defuddle(copy).parse();
  },
} satisfies Record<string, () => () => unknown>;

export type Work = keyof typeof WORKS;

let ready: () => unknown = () => undefined;

const bench = {
  prepare(work: Work): void {
    ready = WORKS[work]();
  },
  /** In a task of its own: what a debugger evaluates is not counted as the page's script. */
  run: (times: number): Promise<void> =>
    new Promise((done) =>
      setTimeout(() => {
        for (let i = 0; i < times; i++) ready();
        done();
      }),
    ),
};

export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
