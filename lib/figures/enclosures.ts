const CLOSERS = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['〔', '〕'],
  ['【', '】'],
  ['（', '）'],
  ['(', ')'],
]);
const CLOSING = new Set(CLOSERS.values());
const LONGEST = 120;
/** 1 for the characters that open or close. */
const marked = new Uint8Array(0x10000);
for (const [opener, closer] of CLOSERS) marked[opener.charCodeAt(0)] = marked[closer.charCodeAt(0)] = 1;

/** A pair of quotes or brackets: text[start] opens, text[end − 1] closes. */
export interface Enclosure {
  readonly start: number;
  readonly end: number;
  readonly round: boolean;
}

/** Finds the quotes, titles and brackets of a text, in order of their start. A pair further apart than 120 characters is taken for a slip. */
export function enclosures(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  let open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!marked[text.charCodeAt(at)]) continue;
    const c = text.charAt(at);
    if (CLOSERS.has(c)) open.push(at);
    else if (CLOSING.has(c)) {
      const level = open.findLastIndex((start) => CLOSERS.get(text[start] ?? '') === c && at - start < LONGEST);
      if (level < 0) continue;
      const start = open[level] ?? at;
      found.push({ start, end: at + 1, round: c === '）' || c === ')' });
      open = open.slice(0, level);
    }
    if (open.length > 8) open.shift();
  }
  return found.sort((a, b) => a.start - b.start);
}
