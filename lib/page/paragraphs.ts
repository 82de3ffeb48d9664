/** Lines → paragraphs: on pages with one element (or <br>) per printed line, the lines of a paragraph are put together again. */
import type { Line, Survey } from './model.ts';
import { HEADING_NUMBER } from './report-like.ts';

const STOP = '。！？!?:：；;';
const CLOSING = '"”’）)】》';
const WIDEST = 70;
/** How many times the margin's width the widest line may have. */
const OVER = 1.25;
const ENOUGH = 12;
/** Characters a full line may fall short of the margin: a mark or a number that would not fit went to the next line. */
const SLACK = 3.1;

/** Width of a line in Chinese characters. */
function widthOf(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x2e7f) wide++;
    else wide += 0.5;
    // The second half of a character beyond the first plane takes no room of its own.
    if (code >= 0xd800 && code < 0xdc00 && text.charCodeAt(i + 1) >> 10 === 0x37) i++;
  }
  return wide;
}

/** Whether a line ends with a stop, brackets and quotation marks after it aside. */
export function isStopped({ text }: Pick<Line, 'text'>): boolean {
  let last = text.length - 1;
  while (last >= 0 && CLOSING.includes(text.charAt(last))) last--;
  return last >= 0 && STOP.includes(text.charAt(last));
}

/** The width of the printed page in characters, if the lines look cut at a margin; 0 if they are paragraphs already. */
function marginOf(widths: readonly number[], lines: readonly Line[]): number {
  const sorted = widths.filter((width) => width >= 8).sort((a, b) => a - b);
  const margin = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (margin < 12 || margin > WIDEST || (sorted.at(-1) ?? 0) > margin * OVER) return 0;
  const full = lines.filter((_, i) => (widths[i] ?? 0) >= 0.88 * margin);
  const open = full.filter((line) => !isStopped(line));
  return full.length >= 0.35 * lines.length && open.length >= 0.5 * full.length ? margin : 0;
}

/** Where the text begins with blanks, after the line breaks of the markup. */
const INDENT = /[\r\n\t]*(?:[\u3000\u00a0]{2}|[ \u2002\u2003\u3000\u00a0]{3,})/y;

function isIndented({ fragments: [first] }: Line): boolean {
  INDENT.lastIndex = first?.from ?? 0;
  return first !== undefined && INDENT.test(first.node.data);
}

const START =
  /^(?:[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十]{1,3}[）)]|——|各位代表|第[一二三四五六七八九十]{1,3}[，、章])/;

/** Groups the lines of a body into paragraphs. Lines of different pages are joined only if `acrossPages`. */
export function paragraphsOf(survey: Survey, lines: readonly Line[], acrossPages = false): Line[][] {
  // A line far wider than any printed page says at once, and without measuring the others, that lines are paragraphs.
  const printed = lines.length >= ENOUGH && lines.every(({ han }) => han <= WIDEST * OVER);
  const widths = printed ? lines.map((line) => widthOf(line.text)) : [];
  const margin = printed ? marginOf(widths, lines) : 0;
  if (margin === 0) return lines.map((line) => [line]);
  const traitOf = (line: Line) => survey.traits[line.block];
  const lefts = lines.map((line) => traitOf(line)?.left);
  const edge = lefts.reduce<number>((least, left) => Math.min(least, left ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
  const indented = lines.map((line, i) => isIndented(line) || (Number.isFinite(edge) && (lefts[i] ?? edge) > edge + 12));
  const hasIndents = indented.filter(Boolean).length >= 0.05 * lines.length;
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const goesOn =
      before !== undefined &&
      (widths[i - 1] ?? 0) + (indented[i - 1] ? 2 : 0) >= margin - SLACK &&
      (acrossPages || traitOf(before)?.page === traitOf(line)?.page) &&
      !traitOf(line)?.heading &&
      !traitOf(before)?.heading &&
      !START.test(line.text) &&
      !(isStopped(before) && !isStopped(line) && (widths[i] ?? 0) < 0.6 * margin) &&
      (hasIndents ? !indented[i] : !(isStopped(before) && (HEADING_NUMBER.test(line.text) || (widths[i - 1] ?? 0) < 0.95 * margin)));
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups;
}
