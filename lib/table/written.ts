import { fold } from '../fold.ts';
import type { Figure, Reading } from '../model.ts';

/** A number as the report writes it: its digits without thousands signs and unit, the end of a range, and the number itself if it is one. */
export interface Written {
  readonly text: string;
  readonly to: string;
  readonly number: number | null;
}

const DIGITS = /\d[\d,]*(?:\.\d+)?/g;

/** The words of a figure in the report: the slice of its paragraph, or its table cell. */
function slice(figure: Figure, { paragraphs, tables }: Pick<Reading, 'paragraphs' | 'tables'>): string {
  if (figure.paragraph >= 0) return paragraphs[figure.paragraph]?.text.slice(figure.start, figure.end) ?? '';
  return tables[figure.table ?? -1]?.rows[figure.row ?? -1]?.[figure.column ?? -1] ?? '';
}

/** Digits of `value` as written (`8.0`), if they stand among `candidates`; else as a plain number (三成 is 30). */
function digits(value: number, candidates: readonly string[]): string {
  const size = Math.abs(value);
  return candidates.find((c) => Number(c) === size) ?? String(size);
}

/** What the table shows for a figure's number. A ratio keeps all its parts, joined by the ratio sign (U+2236), which no spreadsheet takes for a time. */
export function written(figure: Figure, reading: Pick<Reading, 'paragraphs' | 'tables'>): Written {
  const words = fold(slice(figure, reading));
  if (figure.kind === 'ratio') return { text: ratio(words, figure), to: '', number: null };
  const found = (words.match(DIGITS) ?? []).map((d) => d.replaceAll(',', ''));
  const sign = figure.value < 0 ? '-' : '';
  const text = sign + digits(figure.value, found);
  const to = figure.valueTo === undefined ? '' : (figure.valueTo < 0 ? '-' : '') + digits(figure.valueTo, found);
  return { text, to, number: figure.value };
}

function ratio(words: string, figure: Figure): string {
  const parts = words.match(DIGITS) ?? [];
  return parts.length > 1 ? parts.join('∶') : `${figure.value}${figure.unit.replaceAll(/[:：]/g, '∶')}`;
}
