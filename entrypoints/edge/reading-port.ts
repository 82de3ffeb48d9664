/**
 * What the reader of a page and the background say to one another over a port while a text is read: the page sends its source in parts, the
 * background says how far it is and sends the reading in parts. Each end says how many parts there were, so that none is missed.
 */
import type { Verdict } from '../../lib/model.ts';
import type { Part } from '../../lib/parts.ts';
import type { ReadingStep } from '../../lib/steps.ts';

export const READING_PORT = 'reading';

/** Page → background. */
export type ReadingAsk = { readonly source: Part } | { readonly read: { readonly parts: number; readonly verdict: Verdict } };

/** Background → page. */
export type ReadingAnswer =
  | { readonly step: ReadingStep }
  | { readonly reading: Part }
  | { readonly done: { readonly parts: number } }
  | { readonly failed: string };
