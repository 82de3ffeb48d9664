import type { BlockRole, Figure, Notice, Report, ReportKind, Row, Section, SourceMeta, Table, Verdict } from '../model.ts';

/** The number of the shape below. It grows when the shape changes, and migrate.ts gets the step that leads there. */
export const FORMAT = 1;

/** A paragraph as kept: what the reader saw. The way back to the page's elements ends with the page. */
export interface SavedParagraph {
  readonly text: string;
  readonly role: BlockRole;
  readonly page?: number;
}

/** What one address (a page's, or `file:NAME`) said of a report. Offsets and indices are counted within this version. */
export interface SavedVersion {
  readonly address: string;
  /** When it was saved, as an ISO date. */
  readonly savedAt: string;
  readonly verdict: Verdict;
  readonly meta: SourceMeta;
  readonly report: Report;
  readonly paragraphs: readonly SavedParagraph[];
  readonly notices: readonly Notice[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
  readonly rows: readonly Row[];
}

/** A report in the library: one for each place, year and kind, with a version for each address it was saved from, newest first. */
export interface SavedReport {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly kind: ReportKind;
  readonly place: string;
  readonly year: number | null;
  readonly tags: readonly string[];
  readonly versions: readonly SavedVersion[];
}

/** A whole library as a file. */
export interface LibraryFile {
  readonly app: 'report-lens';
  readonly content: 'library';
  readonly format: typeof FORMAT;
  readonly reports: readonly SavedReport[];
}

/** The version that is shown and compared: the one saved last. A report always has one. */
export function latest(report: SavedReport): SavedVersion {
  const version = report.versions[0];
  if (!version) throw new Error(`report ${report.id} has no version`);
  return version;
}
