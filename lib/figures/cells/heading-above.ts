import type { Paragraph } from '../../model.ts';
import { HEADING_LINES, type Heading, isCaption, joinHeadings, NO_HEADING, readLine, tidy } from './caption.ts';

/** Reads the paragraphs straight above a table: from `after` upward, not past `before`. */
export function headingAbove(paragraphs: readonly Paragraph[], after: number, before: number): Heading {
  let heading = NO_HEADING;
  for (let at = after; at > before && at > after - HEADING_LINES && heading.caption === ''; at--) {
    const paragraph = paragraphs[at];
    const line = paragraph && paragraph.text.length <= 120 ? readLine(paragraph.text, isSure(paragraph, heading)) : null;
    const upper = at - 1 > before ? tidy(paragraphs[at - 1]?.text ?? '') : '';
    if (!line && isHalf(paragraph?.folded ?? '') && goesBefore(upper, paragraph?.folded ?? ''))
      return { ...heading, caption: `${upper} ${tidy(paragraph?.text ?? '')}` };
    if (!line) break;
    heading = joinHeadings(line, heading);
    if (heading.caption !== '' && goesBefore(upper, heading.caption)) return { ...heading, caption: `${upper} ${heading.caption}` };
  }
  return heading;
}

/** A caption by its markup, or a short line in bold or over a unit line; a heading or a sentence is none. */
function isSure({ role, strong, folded }: Paragraph, below: Heading): boolean {
  if (role === 'caption') return true;
  const plain = role === 'paragraph' && folded.length <= 40 && !/[。；！？，：]|^[（(]?[一二三四五六七八九十]+[、）)]/.test(folded);
  return plain && (strong === true || below.unit !== '');
}

/** A short line without a stop: it may be the second half of a caption. */
const isHalf = (folded: string) => folded.length <= 24 && !/[。；！？，：]/.test(folded);

/** Whether a line is the first half of a caption broken in two: 表3 alone, or a numbered line before one that begins no caption of its own. */
function goesBefore(upper: string, caption: string): boolean {
  return (
    isCaption(upper) &&
    !isCaption(caption) &&
    upper.length <= 60 &&
    (upper.length <= 8 || !/^(?:19|20)\d\d/.test(caption)) &&
    !/[。；！？]/.test(upper)
  );
}
