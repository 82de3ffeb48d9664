import { smallNumber } from '../calendar.ts';
import type { CleanText, Paragraph } from '../model.ts';
import { HEADING_MARKS, LEAD_RANK, PLAIN_HEADING, PLAIN_RANK, TURNING_LINE, TURNING_RANK } from './heading-marks.ts';

/** A heading or lead: its words without marks, how deep it stands, and the paragraph it opens. `alone` is false for a lead in a paragraph. */
export interface Heading {
  readonly paragraph: number;
  readonly text: string;
  readonly folded: string;
  readonly rank: number;
  /** The number it carries, 0 if none. */
  readonly number: number;
  readonly alone: boolean;
  /** True for a line that counts as a heading only while the report still looks back. */
  readonly turning?: true;
}

const LONGEST = 60;
const MARKDOWN = /^(?:#{1,6}[\s　]*)?(?:\*\*)?[\s　]*/;

/** A heading that only a blank parts from the text glued behind it. */
const GLUED = /^[^\s，；]{4,30}(?=\s+\S)/;

/** 各位代表, 同志们: whom the speaker addresses is no heading, bold or not. */
const SALUTATION = /^(?:(?:尊敬的)?(?:各位)[\u4e00-\u9fff、]{2,12}|同志们|代表们|委员们)$/;

/** The end of a lead: its first full stop, if that comes early enough. */
function leadEnd(folded: string): number {
  const stop = folded.slice(0, LONGEST).search(/[。！？：:]|\*\*/);
  return stop < 0 ? -1 : stop;
}

function marked(folded: string, from: number): { rank: number; number: number; from: number } | undefined {
  const head = folded.slice(from, from + 20);
  for (const { pattern, rank } of HEADING_MARKS) {
    const found = pattern.exec(head);
    const number = smallNumber(/[一二三四五六七八九十]+|\d+/.exec(found?.[0] ?? '')?.[0] ?? '') ?? 0;
    if (found) return { rank, number, from: from + found[0].length };
  }
  return undefined;
}

function headingOf(p: Paragraph, paragraph: number): Heading | undefined {
  const from = MARKDOWN.exec(p.folded)?.[0].length ?? 0;
  const bold = p.strong === true || /^(?:#|\*\*)/.test(p.folded) || p.role === 'heading';
  const trimmed = p.folded.replace(/[*\s]+$/, '').length;
  const short = trimmed - from <= LONGEST;
  const make = (rank: number, start: number, end: number, number = 0): Heading => ({
    paragraph,
    number,
    text: p.text.slice(start, end).trim(),
    folded: p.folded.slice(start, end).trim(),
    rank,
    alone: end >= trimmed - 1,
  });
  const mark = marked(p.folded, from);
  if (mark) {
    const stop = leadEnd(p.folded.slice(mark.from));
    if (stop >= 0) return make(mark.rank, mark.from, mark.from + stop, mark.number);
    if (short) return make(mark.rank, mark.from, trimmed, mark.number);
    const blank = GLUED.exec(p.folded.slice(mark.from, mark.from + LONGEST))?.[0].length;
    return blank === undefined ? undefined : make(mark.rank, mark.from, mark.from + blank, mark.number);
  }
  const line = p.folded.slice(from, trimmed);
  if (short && PLAIN_HEADING.test(line)) return make(PLAIN_RANK, from, trimmed);
  const turning = TURNING_LINE.exec(line.slice(0, LONGEST));
  if (turning) return { ...make(TURNING_RANK, from, from + turning[0].length - 1), alone: true, turning: true };
  if (short && /^(?:名词解释|注释)[:：]?$/.test(line)) return make(PLAIN_RANK, from, trimmed);
  if (!bold || p.role === 'title') return undefined;
  const stop = leadEnd(line);
  if (SALUTATION.test(stop < 0 ? line : line.slice(0, stop))) return undefined;
  if (short && stop < 0) return make(LEAD_RANK, from, trimmed);
  return stop > 1 ? make(LEAD_RANK, from, from + stop) : undefined;
}

/** The paragraphs above the address to the deputies: title, session and speaker, which are no headings. */
function headEnd(clean: CleanText): number {
  const address = clean.paragraphs.slice(0, 14).findIndex((p) => /^[*\s]*各位代表/.test(p.folded));
  return Math.max(address, 0);
}

/** Finds headings and leads, in order. */
export function findHeadings(clean: CleanText): Heading[] {
  const from = headEnd(clean);
  return clean.paragraphs.flatMap((p, index) => (index < from ? [] : (headingOf(p, index) ?? [])));
}
