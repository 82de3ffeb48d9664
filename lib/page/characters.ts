/** Counts by character codes: on a page of 50,000 characters a pattern's list of matches costs ten times as much. */

const isHan = (code: number) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

/** Characters without width: marks of a direction or of where a word may break, often strewn in against copying. */
export const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const isZeroWidth = (code: number) => (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xad || code === 0xfeff;

/** What `\s` in a pattern takes for a blank, and what has no width. */
const isBlank = (code: number) =>
  code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 &&
      (code === 0x3000 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        isZeroWidth(code));

/** A text's Chinese characters, and all its characters but blanks, in UTF-16 units. */
export function count(text: string): { han: number; size: number } {
  let han = 0;
  let blanks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if (isBlank(code)) blanks++;
  }
  return { han, size: text.length - blanks };
}

/** A text with each run of blanks as one, without those at its ends and characters without width; `size` is its characters but blanks. */
export function squeezeBlanks(text: string, size: number): string {
  const trimmed = text.trim();
  return trimmed.length === size ? trimmed : trimmed.replace(ZERO_WIDTH, '').replace(/\s+/g, ' ');
}
