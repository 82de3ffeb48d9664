/** Lines → paragraphs: on pages with one element (or <br>) per printed line, the lines of a paragraph are put together again. */
import type { Line, Survey } from './model.ts';
import { HEADING_NUMBER } from './report-like.ts';

const STOP = /[。！？!?：:；;]["”’）)】》]*$/;
const WIDEST = 70;
const ENOUGH = 12;
/** Characters a full line may fall short of the margin: a mark or a number that would not fit went to the next line. */
const SLACK = 3.1;

/** Width of a line in Chinese characters. */
function widthOf(text: string): number {
  let wide = 0;
  for (const c of text) wide += c > '\u2e7f' ? 1 : 0.5;
  return wide;
}

/** The width of the printed page in characters, if the lines look cut at a margin; 0 if they are paragraphs already. */
function marginOf(widths: readonly number[], lines: readonly Line[]): number {
  if (lines.length < ENOUGH) return 0;
  const sorted = widths.filter((width) => width >= 8).sort((a, b) => a - b);
  const margin = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (margin < 12 || margin > WIDEST || (sorted.at(-1) ?? 0) > margin * 1.25) return 0;
  const full = lines.filter((_, i) => (widths[i] ?? 0) >= 0.88 * margin);
  const open = full.filter((line) => !STOP.test(line.text));
  return full.length >= 0.35 * lines.length && open.length >= 0.5 * full.length ? margin : 0;
}

const INDENT = /^(?:[\u3000\u00a0]{2}|[ \u2002\u2003\u3000\u00a0]{3,})/;
const START =
  /^(?:[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十]{1,3}[）)]|——|各位代表|第[一二三四五六七八九十]{1,3}[，、章])/;

/** Groups the lines of a body into paragraphs. Lines of different pages are joined only if `acrossPages`. */
export function paragraphsOf(survey: Survey, lines: readonly Line[], acrossPages = false): Line[][] {
  const widths = lines.map((line) => widthOf(line.text));
  const margin = marginOf(widths, lines);
  if (margin === 0) return lines.map((line) => [line]);
  const traitOf = (line: Line) => survey.traits[line.block];
  const lefts = lines.map((line) => traitOf(line)?.left);
  const edge = lefts.reduce<number>((least, left) => Math.min(least, left ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
  const raw = lines.map((line) => line.fragments[0]?.node.data.slice(line.fragments[0].from).replace(/^[\r\n\t]+/, '') ?? '');
  const indented = (i: number) => INDENT.test(raw[i] ?? '') || (Number.isFinite(edge) && (lefts[i] ?? edge) > edge + 12);
  const hasIndents = lines.filter((_, i) => indented(i)).length >= 0.05 * lines.length;
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const goesOn =
      before !== undefined &&
      (widths[i - 1] ?? 0) + (indented(i - 1) ? 2 : 0) >= margin - SLACK &&
      (acrossPages || traitOf(before)?.page === traitOf(line)?.page) &&
      !traitOf(line)?.heading &&
      !traitOf(before)?.heading &&
      !START.test(line.text) &&
      !(STOP.test(before.text) && !STOP.test(line.text) && (widths[i] ?? 0) < 0.6 * margin) &&
      (hasIndents ? !indented(i) : !(STOP.test(before.text) && (HEADING_NUMBER.test(line.text) || (widths[i - 1] ?? 0) < 0.95 * margin)));
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups;
}
