const BLANK = /\s/;

/**
 * Leads offsets of a text to those of the same text evened out, where blanks went and characters were put in the place of others one for
 * one. A text that came about in any other way is refused (null): nothing is shown that stands in the wrong place.
 */
export function evenedOffsets(text: string, evened: string): ((offset: number) => number) | null {
  if (text === evened) return (offset) => offset;
  const to = new Int32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    to[i] = at;
    if (text[i] === evened[at] || !BLANK.test(text[i] ?? '')) at++;
  }
  to[text.length] = at;
  return at === evened.length ? (offset) => to[offset] ?? at : null;
}
