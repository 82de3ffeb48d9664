import { FORMAT, type SavedReport } from './saved.ts';
import { savedReport } from './saved-shape.ts';

/** A saved report of some format, not yet checked. */
export type Stored = Readonly<Record<string, unknown>>;
/** Leads a report of one format to the next. */
export type Step = (stored: Stored) => Stored;

/** steps[i] leads from format i + 1 to format i + 2. Never changed once released: an old file is read by the steps of its day. */
const STEPS: readonly Step[] = [];

export type Refusal =
  /** Not JSON at all, or cut off. */
  | { readonly refused: 'not-json' }
  /** JSON, but of something else. */
  | { readonly refused: 'foreign' }
  /** Written by a later Report Lens. */
  | { readonly refused: 'newer'; readonly format: number }
  /** A field is missing or wrong: which report (counted from 1) and where. */
  | { readonly refused: 'damaged'; readonly report: number; readonly path: string };

/** Takes the steps from a report's own format to the present one. Throws nothing: what is not a report comes out as it went in. */
export function migrate(stored: Stored, steps: readonly Step[] = STEPS): Stored {
  const format = stored.format;
  return typeof format === 'number' && format >= 1 ? steps.slice(format - 1).reduce((report, step) => step(report), stored) : stored;
}

/** Reads one stored report of any format up to the present one. `report` is its number in a file, counted from 1. */
export function parseReport(stored: unknown, report = 1): SavedReport | Refusal {
  if (typeof stored !== 'object' || stored === null) return { refused: 'damaged', report, path: '' };
  const { format } = stored as Stored;
  if (typeof format === 'number' && format > FORMAT) return { refused: 'newer', format };
  const present = migrate(stored as Stored);
  const wrong = present.format === FORMAT ? savedReport(present, '') : 'format';
  return wrong === undefined ? (present as unknown as SavedReport) : { refused: 'damaged', report, path: wrong };
}
