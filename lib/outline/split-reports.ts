import type { CleanText } from '../model.ts';

const ADDRESS = /^各位代表[:：,，]?$/;
const OPENING = /现\s?在[,，]?(?:我|请)?\s?(?:受|代\s?表|向)|向大会(?:作|报告)|请予审[议查]/;
const PART_MARK =
  /(?:^|[\s　])(?:第\s?[一二三四五六七八九十]\s?篇|篇\s?[1-9一二三四五六七八九十])(?:[:：\s　]|$)|[告点文]篇\s?[1-9一二三四五六七八九十][:：]?$/;
const LOOK_AHEAD = 3;

/** True if the paragraph addresses the deputies and the report proper follows at once. */
function opens(clean: CleanText, at: number): boolean {
  const folded = clean.paragraphs[at]?.folded.trim() ?? '';
  if (!ADDRESS.test(folded)) return /^各位代表[:：,，]/.test(folded) && OPENING.test(folded.slice(0, 60));
  return clean.paragraphs.slice(at + 1, at + 1 + LOOK_AHEAD).some((p) => OPENING.test(p.folded.slice(0, 200)));
}

/** Title lines before an opening belong to it: short, and not the end of a sentence. */
function withTitle(clean: CleanText, opening: number, floor: number): number {
  let from = opening;
  while (from > floor) {
    const folded = clean.paragraphs[from - 1]?.folded.trim() ?? '';
    if (folded.length > 60 || /[。；;！!]$/.test(folded) || /^各位代表/.test(folded)) break;
    from--;
  }
  return from;
}

/** The paragraphs each report of the text covers: [from, to], in order, without gap. A text without a sign of several is one report. */
export function splitReports(clean: CleanText): { from: number; to: number }[] {
  const count = clean.paragraphs.length;
  const starts: number[] = [];
  for (let i = 0; i < count; i++) {
    const folded = clean.paragraphs[i]?.folded ?? '';
    const floor = starts.at(-1) ?? -1;
    if (folded.length <= 40 && PART_MARK.test(folded)) starts.push(i);
    else if (opens(clean, i)) {
      const from = starts.length > 0 ? withTitle(clean, i, floor + 1) : 0;
      if (!onlyTitlesBetween(clean, floor, i)) starts.push(from);
    }
  }
  const kept = starts.filter((from, n) => holdsText(clean, from, starts[n + 1] ?? count));
  const firsts = kept.length > 0 ? [0, ...kept.slice(1)] : [0];
  return firsts.map((from, n) => ({ from, to: (firsts[n + 1] ?? count) - 1 }));
}

/** The least a report says: less is a line of a list of titles. */
const LEAST = 80;

function holdsText(clean: CleanText, from: number, to: number): boolean {
  let length = 0;
  for (let i = from; i < to && length < LEAST; i++) length += clean.paragraphs[i]?.folded.length ?? 0;
  return length >= LEAST;
}

/** True if a report has just begun at `from`, so that the address at `to` is its own. */
function onlyTitlesBetween(clean: CleanText, from: number, to: number): boolean {
  if (from < 0 || to - from > 12) return false;
  return clean.paragraphs.slice(from, to).every((p) => p.folded.length <= 80);
}
