/** Reads the texts of pages, away from the pages' own threads. Nothing of a page is kept once it is answered. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { Reading, SourceText, Verdict } from '../../lib/model.ts';
import { pack } from '../../lib/packed-reading.ts';
import { partsOf, Whole } from '../../lib/parts.ts';
import type { ReadingStep } from '../../lib/steps.ts';
import { isDamaged } from '../../lib/text/damaged.ts';
import { READING_PORT, type ReadingAnswer } from '../edge/reading-port.ts';
import { inSlices } from '../edge/slices.ts';
import { askOf, sourceOf } from './reading-asks.ts';

/** How often, in ms, a page hears how far its reading is. It also keeps the background awake while it reads. */
const NEWS = 250;

/** The page no longer waits. */
class Gone extends Error {}

/** The stages with their tables of words: set up when they are first needed, and not when the background wakes for a click. */
const textHalf = () => import('../../lib/read-text.ts');

/** Sets up what reads a text, while the page still takes its own out. */
export function prepareReading(): void {
  void textHalf();
}

/** ★ The only place where a text is read in the background. */
async function read(source: SourceText, verdict: Verdict, resting: (step: ReadingStep | undefined) => void): Promise<Reading> {
  const { readTextSteps } = await textHalf();
  // Hardly a text needs them, and they weigh more than all the rest.
  const { wordList } = isDamaged(source) ? await import('../../lib/text/word-list.ts') : {};
  return inSlices(readTextSteps(source, verdict, wordList), resting);
}

/** Tabs whose text is being read, each with the way to drop it. */
const reading = new Map<number, () => void>();

/** Reads one text for the page at the other end. */
async function answer(port: Runtime.Port, source: SourceText, verdict: Verdict, gone: () => boolean): Promise<void> {
  const say = (message: ReadingAnswer) => port.postMessage(message);
  let told = Number.NEGATIVE_INFINITY;
  const resting = (step: ReadingStep = 'read') => {
    if (gone()) throw new Gone();
    if (performance.now() - told < NEWS) return;
    told = performance.now();
    say({ step });
  };
  try {
    const found = await read(source, verdict, resting);
    let parts = 0;
    for (const part of partsOf(pack(found))) {
      if (gone()) return;
      say({ reading: part });
      parts++;
    }
    say({ done: { parts } });
  } catch (error) {
    if (!gone()) say({ failed: error instanceof Error ? error.message : String(error) });
  }
}

/** Takes a page's source and answers with its reading. What is malformed is not answered: the port is closed. */
function serve(port: Runtime.Port): void {
  const tab = port.sender?.tab?.id ?? -1;
  const source = new Whole();
  let asked = false;
  let gone = false;
  const close = () => {
    drop();
    port.disconnect();
  };
  const drop = () => {
    gone = true;
    // What this holds on to, the page's text, goes with it.
    if (reading.get(tab) === close) reading.delete(tab);
  };
  reading.get(tab)?.();
  reading.set(tab, close);
  port.onDisconnect.addListener(drop);
  port.onMessage.addListener((message: unknown) => {
    if (gone || asked) return;
    const said = askOf(message);
    if (said && 'source' in said) return source.add(said.source);
    const text = said?.read.parts === source.count ? sourceOf(source.get()) : undefined;
    if (!said || !text) return close();
    asked = true;
    void answer(port, text, said.read.verdict, () => gone);
  });
}

/** Answers the readers of pages, and nobody else. */
export function serveReadings(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === READING_PORT && port.sender?.id === browser.runtime.id) serve(port);
  });
}
