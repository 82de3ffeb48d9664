/** Counts words in texts, trying them only where a character stands that one of them begins with: in prose, at a tenth of the places. */

/** What a pattern may begin with: a character, escaped or not, or one of a class. */
const FIRST = /^(?:\[([^\]]+)\]|\\?(.))/;

/**
 * Makes a counter of words, given as patterns without regard to case; each begins with a character or a class of characters. It is asked for a text
 * and how many characters of it to look at, and counts words that do not overlap.
 */
export function words(patterns: readonly string[]): (text: string, within: number) => number {
  const begins = new Uint8Array(0x10000);
  for (const pattern of patterns) {
    const [, several, one] = FIRST.exec(pattern) ?? [];
    for (const character of `${several ?? one}`)
      for (const form of [character.toLowerCase(), character.toUpperCase()]) begins[form.charCodeAt(0)] = 1;
  }
  const word = new RegExp(patterns.join('|'), 'iy');
  return (text, within) => {
    const end = Math.min(within, text.length);
    let count = 0;
    for (let at = 0; at < end; at++) {
      if (begins[text.charCodeAt(at)] === 0) continue;
      word.lastIndex = at;
      if (!word.test(text) || word.lastIndex > end) continue;
      count++;
      at = word.lastIndex - 1;
    }
    return count;
  };
}
