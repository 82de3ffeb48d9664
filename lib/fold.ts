import { SIMPLIFIED, TRADITIONAL } from './fold-data.ts';

const table = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i++) table.set(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
for (let code = 0xff01; code <= 0xff5e; code++) {
  const wide = String.fromCharCode(code);
  // Chinese punctuation keeps its width: it separates clauses, while its ASCII twin may stand inside a number.
  if (/[０-９Ａ-Ｚａ-ｚ％．＋－／]/.test(wide)) table.set(wide, String.fromCharCode(code - 0xfee0));
}
table.set('\u00a0', ' ');
table.set('\u2002', ' ');
table.set('\u2003', ' ');
table.set('\u3000', ' ');

const FOLDABLE = /[\u00a0\u2002\u2003\u3000-\u3000\u3400-\u9fff\uff0b-\uff5a\uff05]/g;

/**
 * Folds a text to simplified script and ASCII letters, digits and blanks, one code unit to one: offsets into the result are offsets into
 * the text. For reading only; what is shown or copied is never folded.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (c) => table.get(c) ?? c);
}
