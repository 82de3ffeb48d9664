import type { Convert } from '../../lib/hanzi/convert.ts';

/** The converter and the reader of a page are two scripts in one world: this is where the one leaves what the other may use. */
const world = globalThis as { reportLensTexts?: Convert };

/** The converter: texts as the page shows them now, one code unit for one, so that offsets hold. */
export function offerTexts(convert: Convert | undefined): void {
  world.reportLensTexts = convert;
}

/** The reader: what converts a text as the page is converted; undefined where the converter has not been brought. */
export function textsInPage(): Convert | undefined {
  return world.reportLensTexts;
}
