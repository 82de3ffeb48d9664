const STOP = /[。！？!?]/g;
const CLOSERS = '”’」』）)》"。！？!?';
const BRACKET = /[（(）)]/g;
/** A bracket that has not closed after so many characters was never meant to be one. */
const LONGEST_BRACKET = 120;

/** Marks the characters that stand inside a bracket which closes soon. Linear: each bracket is looked at once. */
function insideBrackets(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let opened = -1;
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    if (bracket === '（' || bracket === '(') opened = index;
    else if (opened >= 0) {
      if (index - opened <= LONGEST_BRACKET) inside.fill(1, opened, index + 1);
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
  for (const { index } of text.matchAll(STOP)) {
    if (index < start || inside[index]) continue;
    let end = index + 1;
    while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
    cuts.push([start, end]);
    start = end;
  }
  if (start < text.length) cuts.push([start, text.length]);
  return cuts.filter(([from, to]) => text.slice(from, to).trim() !== '');
}
