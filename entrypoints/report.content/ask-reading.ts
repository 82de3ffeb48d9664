import { browser } from 'wxt/browser';
import type { Reading, SourceText, Verdict } from '../../lib/model.ts';
import { type PackedReading, unpackSteps } from '../../lib/packed-reading.ts';
import { partsOf, Whole } from '../../lib/parts.ts';
import type { ReadingStep, Steps } from '../../lib/steps.ts';
import { READING_PORT, type ReadingAnswer } from '../edge/reading-port.ts';
import { inSlices } from '../edge/slices.ts';

/** A connection may be cut at any time: a service worker is stopped, the extension renewed. How often it is tried, and the pause before the next time (ms, times the tries). */
const TRIES = 6;
const PAUSE = 200;

/** The connection ended before the answer was complete. */
class Cut extends Error {}

interface Question {
  readonly source: SourceText;
  readonly verdict: Verdict;
  /** Ends the reading: another one has begun. */
  readonly signal: AbortSignal;
  /** Told how far the reading is, every so often. */
  step(step: ReadingStep): void;
}

/** Has the background read a page's text. Throws what went wrong there, or that the background cannot be reached. */
export async function askReading(question: Question): Promise<Reading> {
  for (let tried = 1; ; tried++) {
    try {
      return await inSlices(unpackSteps(await askOnce(question)));
    } catch (error) {
      if (!(error instanceof Cut) || tried === TRIES || question.signal.aborted) throw error;
      await new Promise((rested) => setTimeout(rested, PAUSE * tried));
    }
  }
}

function askOnce({ source, verdict, signal, step }: Question): Promise<PackedReading> {
  return new Promise((resolve, reject) => {
    // Each connection wakes the background where it sleeps.
    const port = browser.runtime.connect({ name: READING_PORT });
    const whole = new Whole();
    const end = () => {
      signal.removeEventListener('abort', cut);
      port.disconnect();
    };
    const cut = () => {
      end();
      reject(new Cut('the background went away'));
    };
    port.onDisconnect.addListener(cut);
    signal.addEventListener('abort', cut);
    port.onMessage.addListener((message: unknown) => {
      const answer = message as ReadingAnswer;
      if ('step' in answer) return step(answer.step);
      if ('reading' in answer) return whole.add(answer.reading);
      if ('done' in answer && answer.done.parts !== whole.count) return cut();
      end();
      if ('failed' in answer) reject(new Error(answer.failed));
      else resolve(whole.get() as unknown as PackedReading);
    });
    inSlices(sending(port, source, verdict)).catch(cut);
  });
}

/** Sends the source, part by part. */
function* sending(port: { postMessage(message: unknown): void }, source: SourceText, verdict: Verdict): Steps<void> {
  let parts = 0;
  for (const part of partsOf(source)) {
    port.postMessage({ source: part });
    parts++;
    yield;
  }
  port.postMessage({ read: { parts, verdict } });
}
