import { parseReport, type Refusal } from './migrate.ts';
import { FORMAT, type LibraryFile, type SavedReport } from './saved.ts';

/** The pieces around the reports of a library file, so that it can be written report by report. Reports come by id. */
export function libraryParts(): { readonly head: string; readonly join: string; readonly foot: string } {
  const empty: LibraryFile = { app: 'report-lens', content: 'library', format: FORMAT, reports: [] };
  const [head = '', foot = ''] = JSON.stringify(empty).split('[]');
  return { head: `${head}[`, join: ',', foot: `]${foot}` };
}

/** The whole library as one JSON text. Reports come by id, so that equal libraries give equal files. */
export function writeLibrary(reports: readonly SavedReport[]): string {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { head, join, foot } = libraryParts();
  return `${head}${sorted.map((report) => JSON.stringify(report)).join(join)}${foot}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a library file of any format up to the present one: all of it, or a refusal that says why. */
export function readLibrary(text: string): { readonly reports: readonly SavedReport[] } | Refusal {
  const file = parse(text) as Partial<LibraryFile> | null | undefined;
  if (file === undefined) return { refused: 'not-json' };
  if (file?.app !== 'report-lens' || file.content !== 'library' || !Array.isArray(file.reports)) return { refused: 'foreign' };
  if (typeof file.format === 'number' && file.format > FORMAT) return { refused: 'newer', format: file.format };
  const reports: SavedReport[] = [];
  for (const [index, stored] of file.reports.entries()) {
    const report = parseReport(stored, index + 1);
    if ('refused' in report) return report;
    reports.push(report);
  }
  return { reports };
}
