import { SIMPLIFIED, TRADITIONAL } from './fold-table.ts';

/** For every UTF-16 unit the one it folds to; 0 where it stays. */
const table = new Uint16Array(0x10000);
for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
for (let code = 0xff01; code <= 0xff5e; code++) {
  // Chinese punctuation keeps its width: it separates clauses, while its ASCII twin may stand inside a number.
  if (/[０-９Ａ-Ｚａ-ｚ％．＋－／]/.test(String.fromCharCode(code))) table[code] = code - 0xfee0;
}
for (const blank of '\u00a0\u2002\u2003\u3000') table[blank.charCodeAt(0)] = 0x20;

/**
 * Folds a text to simplified script and ASCII letters, digits and blanks, one code unit to one: offsets into the result are offsets into
 * the text. For reading only; what is shown or copied is never folded.
 */
export function fold(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const to = table[text.charCodeAt(i)];
    if (to === 0 || to === undefined) continue;
    out += text.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
