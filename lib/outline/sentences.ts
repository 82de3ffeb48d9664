const STOP = '。！？!?';
const CLOSERS = '”’」』）)》"';
const OPEN = '（(';
const CLOSE = '）)';
/** A bracket that has not closed after so many characters was never meant to be one. */
const LONGEST_BRACKET = 120;

/** Marks the characters that stand inside a bracket which closes soon. Linear: each bracket is looked at once. */
function insideBrackets(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let opened = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (OPEN.includes(c)) opened = i;
    else if (CLOSE.includes(c) && opened >= 0) {
      if (i - opened <= LONGEST_BRACKET) inside.fill(1, opened, i + 1);
      opened = -1;
    }
  }
  return inside;
}

/**
 * Splits a folded paragraph into sentences [start, end). A sentence ends behind its stop and the quotes or brackets that close with it;
 * a stop inside a bracket ends nothing, and neither does ；. Every character but blanks at the edges is in a sentence.
 */
export function splitSentences(text: string): [number, number][] {
  const inside = insideBrackets(text);
  const cuts: [number, number][] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!STOP.includes(text.charAt(i)) || inside[i]) continue;
    while (i + 1 < text.length && (CLOSERS + STOP).includes(text.charAt(i + 1))) i++;
    cuts.push([start, i + 1]);
    start = i + 1;
  }
  if (start < text.length) cuts.push([start, text.length]);
  return cuts.filter(([from, to]) => text.slice(from, to).trim() !== '');
}
