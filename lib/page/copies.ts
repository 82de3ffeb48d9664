/** Copies of the report in the same page: for phones, for the printer, for search engines. */
import { fold } from '../fold.ts';
import type { Context } from './context.ts';
import type { Line } from './model.ts';

/** A line's text as it is compared: simplified, without blanks, dashes and quotation marks. */
export const squeeze = (text: string) => fold(text).replace(/[\s\u3000—―\-《》“”"]/g, '');

/** Share of a folded part's lines that stand in view too, from which on it is a second copy and no remainder. */
const COPY = 0.6;

/** Invisible parts that stand elsewhere in view too: a second copy for phones or for search engines. */
export function markDoubles(folded: readonly number[], lines: readonly Line[]): void {
  const partOf = (line: Line) => folded[line.block] ?? -1;
  const parts = new Map<number, Line[]>();
  for (const line of lines) {
    const part = partOf(line);
    if (part >= 0) parts.get(part)?.push(line) ?? parts.set(part, [line]);
  }
  if (parts.size === 0) return;
  const seen = new Set(lines.filter((line) => partOf(line) < 0).map((line) => squeeze(line.text)));
  for (const own of parts.values()) {
    const copies = own.filter((line) => seen.has(squeeze(line.text)));
    if (copies.length >= COPY * own.length) for (const line of own) line.mark ??= { rule: 'double', group: 'watermark' };
  }
}

/** Long lines that must come a second time in the same order, nearly all in a row, for a part of the page to be a copy of what stands above. */
const SECOND = 5;
const NEARLY = 0.9;

/** A second copy in view, for the printer or for phones, which a style sheet hides that cannot be read. What it says anew stays. */
export function markCopy(context: Context, lines: readonly Line[]): void {
  const first = new Map<string, number>();
  const where = lines.map(({ text }, i) => {
    if (!first.has(text)) first.set(text, i);
    return first.get(text) as number;
  });
  const again = (i: number) => (where[i] as number) < i;
  const long = lines.flatMap((line, i) => (!line.mark && line.size >= 30 && context.reportLike.has(line) ? [i] : []));
  const copies = long.filter(again);
  const [from = 0, to = 0] = [copies[0], copies.at(-1)];
  const inOrder = copies.every((i, k) => k === 0 || (where[i] as number) > (where[copies[k - 1] as number] as number));
  if (!inOrder || copies.length < SECOND || copies.length < NEARLY * long.filter((i) => i >= from && i <= to).length) return;
  const start = long.findLast((i) => i < from) ?? 0;
  lines.forEach((line, i) => {
    if (i > start && i <= to && again(i)) line.mark ??= { rule: 'double', group: 'watermark' };
  });
}
