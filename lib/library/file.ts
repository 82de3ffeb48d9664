import { parseReport, type Refusal } from './migrate.ts';
import { FORMAT, type LibraryFile, type SavedReport } from './saved.ts';

/**
 * The pieces around the reports of a library file: JSON with a report a line, so that it can be written and read report by report,
 * and no text of the whole library ever stands in memory.
 */
export function libraryParts(): { readonly head: string; readonly join: string; readonly foot: string } {
  const empty: LibraryFile = { app: 'report-lens', content: 'library', format: FORMAT, reports: [] };
  const [head = '', foot = ''] = JSON.stringify(empty).split('[]');
  return { head: `${head}[\n`, join: ',\n', foot: `\n]${foot}\n` };
}

/** The whole library as one JSON text. Reports come by id, so that equal libraries give equal files. */
export function writeLibrary(reports: readonly SavedReport[]): string {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { head, join, foot } = libraryParts();
  return `${head}${sorted.map((report) => JSON.stringify(report)).join(join)}${foot}`;
}

/** Why a library file was not taken. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused === 'damaged' ? `${refusal.report}: ${refusal.path}` : refusal.refused);
    this.refusal = refusal;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused({ refused: 'not-json' });
  }
}

/** Checks what stands around the reports; answers them. */
function reportsOf(file: Partial<LibraryFile> | null): readonly unknown[] {
  if (file?.app !== 'report-lens' || file.content !== 'library' || !Array.isArray(file.reports)) throw new Refused({ refused: 'foreign' });
  if (typeof file.format === 'number' && file.format > FORMAT) throw new Refused({ refused: 'newer', format: file.format });
  return file.reports;
}

function checked(stored: unknown, number: number): SavedReport {
  const report = parseReport(stored, number);
  if ('refused' in report) throw new Refused(report);
  return report;
}

/** True if a file begins as those written here do: its reports can be read line by line. */
export const isByLine = (firstLine: string) => /^\{[^[\]]*"reports":\[\s*$/.test(firstLine);

/** Reads a library line by line, one report at a time. Throws `Refused` where it is damaged, cut off or not ours. */
export function* readLines(lines: Iterable<string>): Generator<SavedReport> {
  let number = -1;
  let ended = false;
  for (const line of lines) {
    if (line.trim() === '') continue;
    if (ended) throw new Refused({ refused: 'not-json' });
    if (++number === 0) reportsOf(parse(`${line}]}`) as LibraryFile);
    else if (/^\]\}\s*$/.test(line)) ended = true;
    else yield checked(parse(line.replace(/,\s*$/, '')), number);
  }
  if (!ended) throw new Refused({ refused: 'not-json' });
}

/** Reads a library file of any format up to the present one, however its JSON is laid out. Throws `Refused`. */
export function* readLibrary(text: string): Generator<SavedReport> {
  for (const [index, stored] of reportsOf(parse(text) as LibraryFile).entries()) yield checked(stored, index + 1);
}
