import type { Span } from '../../calendar.ts';
import type { Mention } from './mentions.ts';
import { carries, isYear, type ParagraphTime, sentenceStart } from './paragraph-time.ts';
import { SHARPENING } from './time-words.ts';

/** The time spoken of where a number stands: the years, the part of the year, and the word that set them, if one did. */
export interface Current {
  readonly span: Span | null;
  readonly part: string;
  readonly by: Mention | undefined;
}

/** The longest bracket, and the longest way from a time word to the one number it serves, that is looked into. */
const NEAR = 60;
/** So many time words back one looks: enough for any sentence, and cost stays linear. */
const WORDS_BACK = 48;

/** True for a word inside a bracket that has closed before the number. */
function closedBefore(folded: string, mention: Mention, start: number): boolean {
  const before = folded.slice(Math.max(0, mention.start - NEAR), mention.start);
  if (before.lastIndexOf('（') <= before.lastIndexOf('）')) return false;
  return folded.slice(mention.end, Math.min(start, mention.end + NEAR)).includes('）');
}

/** True for the time of a start value once that value has been read: 从2010年的A增加到B. */
function spent(folded: string, { role, end }: Mention, start: number): boolean {
  return (
    role === 'start' &&
    (start - end > NEAR || /\d|百分之|第[一二三四五六七八九十]|[一二三四五六七八九][十百千万亿]/.test(folded.slice(end, start)))
  );
}

/** The index of the last time word that ends before `start`, or −1. */
function lastBefore(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The time words before `start` that count for it: all of its sentence, and of earlier ones those that carry on. Nearest first. */
function* counting(time: ParagraphTime, start: number): Generator<Mention> {
  const floor = sentenceStart(time.sentences, start);
  const last = lastBefore(time.mentions, start);
  for (let i = last; i >= 0 && i > last - WORDS_BACK; i--) {
    const mention = time.mentions[i];
    if (!mention || mention.role === 'compare') continue;
    if (mention.start < floor && (mention.part !== '' || !carries(time, mention))) continue;
    if (spent(time.folded, mention, start) || closedBefore(time.folded, mention, start)) continue;
    yield mention;
  }
}

/** The part of the year a word names; of four quarters in turn the one whose turn it is. */
function partAt(time: ParagraphTime, { kind, part, end }: Mention, start: number): string {
  if (kind !== 'quarters') return part;
  const turns = time.folded.slice(end, Math.min(start, end + NEAR)).match(/[、和]/g)?.length ?? 0;
  return turns < 4 ? `Q${turns + 1}` : '';
}

/** The years a word names; of several years in turn (2014年、2015年分别为) the one whose turn it is. */
function spanAt({ folded }: ParagraphTime, { kind, span, start: from, end }: Mention, start: number): Span | null {
  if (kind !== 'years-in-turn' || !span) return span;
  const years = folded.slice(from, end).match(/\d{4}/g)?.map(Number) ?? [];
  const turn = folded.slice(end, Math.min(start, end + NEAR)).match(/\d[^\d、和]*[、和]/g)?.length ?? 0;
  const year = years[turn];
  return year === undefined ? span : { from: year, to: year };
}

/** What a word without a known year means: 到20xx年 in a plan of several years its last one, else nothing. */
function unnamed({ base }: ParagraphTime, { kind }: Mention): Span | null {
  return kind === 'masked-aim' && base && !isYear(base) ? { from: base.to, to: base.to } : null;
}

/** In a report about a part of its year 今年 means that part too. */
function partOrOwn({ part, calendar }: ParagraphTime, span: Span | null, named: string): string {
  return named || !span || !part || !isYear(span) || span.to !== calendar.given ? named : part;
}

/** The time spoken of at `start`. A span of null means that the words there name a year nobody knows. */
export function currentAt(time: ParagraphTime, start: number): Current {
  let sharper: Mention | undefined;
  for (const mention of counting(time, start)) {
    if (mention.span) {
      const span = spanAt(time, mention, start);
      return { span, part: partOrOwn(time, span, partAt(time, sharper ?? mention, start)), by: mention };
    }
    if (!SHARPENING.has(mention.kind)) return { span: unnamed(time, mention), part: '', by: mention };
    sharper ??= mention;
  }
  const span = time.base && sharper ? { from: time.base.to, to: time.base.to } : time.base;
  return { span, part: partOrOwn(time, span, sharper ? partAt(time, sharper, start) : ''), by: sharper };
}
