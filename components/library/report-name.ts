import type { ReportKind } from '../../lib/model.ts';
import { kindName, type LibraryWords } from './words.ts';

interface Named {
  readonly place: string;
  readonly year: number | null;
  readonly kind: ReportKind;
}

/** A report's name for labels and choices: 嘉兴市 2016, with its kind where it is no work report. */
export function nameOf({ place, year, kind }: Named, words: LibraryWords): string {
  const what = kind === 'work-report' ? '' : ` ${kindName(kind, words)}`;
  return `${place || words('unknownPlace')} ${year ?? words('unknownYear')}${what}`;
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** Bytes for people: 612 KB, 1.4 GB. */
export function sizeOf(bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  return `${amount >= 10 || step === 0 ? Math.round(amount) : amount.toFixed(1)} ${UNITS[step]}`;
}

/** The address within the library's page of a report, and of one of its figures (−1: none). */
export const addressOf = (id: string, figure: number) => `#${new URLSearchParams({ report: id, figure: String(figure) })}`;
