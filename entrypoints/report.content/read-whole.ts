import type { SourceText } from '../../lib/model.ts';
import { hiddenText } from '../../lib/page/hidden-text.ts';
import { joinSources } from '../../lib/page/join-sources.ts';
import type { Body } from '../../lib/page/model.ts';
import { openSteps } from '../../lib/page/open.ts';
import type { ReadingStep } from '../../lib/steps.ts';
import { inSlices } from '../edge/slices.ts';
import { askReading } from './ask-reading.ts';
import type { ReadPage } from './session.ts';

/**
 * Reads a page, and with it what was read of the article's further pages: its text is taken out here, in slices between which the page may
 * answer, and read in the background. Touches nothing.
 */
export async function readWhole(
  doc: Document,
  further: readonly SourceText[],
  signal: AbortSignal,
  step: (step: ReadingStep) => void,
): Promise<ReadPage & { readonly body: Body }> {
  const { source, verdict, body, locator } = await inSlices(openSteps(doc), (now) => now && step(now));
  const reading = await askReading({ source: joinSources(source, further), verdict, signal, step });
  return { reading: { ...reading, hidden: body.hide.map(hiddenText) }, body, locator };
}
