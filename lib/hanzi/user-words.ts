import type { UserWord } from '../settings.ts';
import type { Convert } from './convert.ts';

/** Longer words are refused: they would be sentences, not words. */
const LONGEST = 40;
/** What may part the two words of a line. */
const BETWEEN = /\t|\s*(?:→|=>|=|,|，)\s*|\s+/;

/** A line that is no pair of words, by its number from 1. */
export interface RefusedLine {
  line: number;
  text: string;
}

/**
 * Reads words from text, one pair a line: the word as the page has it, and as it is to be shown (`信息 資訊`; a tab, a comma, an equals sign or
 * an arrow will do as well). Empty lines and lines that start with # are passed over; the later of two pairs for one word holds.
 */
export function parseUserWords(text: string): { words: UserWord[]; refused: RefusedLine[] } {
  const words = new Map<string, UserWord>();
  const refused: RefusedLine[] = [];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const trimmed = line.trim();
    if (!trimmed || trimmed.startsWith('#')) return;
    const [from, to, ...more] = trimmed.split(BETWEEN);
    if (!from || !to || more.length > 0 || from.length > LONGEST || to.length > LONGEST) refused.push({ line: index + 1, text: line });
    else words.set(from, { from, to });
  });
  return { words: [...words.values()], refused };
}

/** Writes words so that `parseUserWords` reads them again. */
export function printUserWords(words: readonly UserWord[]): string {
  return words.map(({ from, to }) => `${from}\t${to}\n`).join('');
}

/** Shows each of the user's words as he wants it, the longest first, and converts what stands between them. */
export function withUserWords(words: readonly UserWord[], convert: Convert): Convert {
  if (words.length === 0) return convert;
  const wanted = new Map(words.map(({ from, to }) => [from, to]));
  const lengths = lengthsByStart(words);
  return (text) => {
    let out = '';
    let rest = 0;
    for (let i = 0; i < text.length; i++) {
      const length = lengths.get(text.charCodeAt(i))?.find((n) => wanted.has(text.slice(i, i + n)));
      if (!length) continue;
      out += convert(text.slice(rest, i)) + wanted.get(text.slice(i, i + length));
      rest = i + length;
      i = rest - 1;
    }
    return out + convert(text.slice(rest));
  };
}

/** The lengths of the words that start with each character, longest first. */
function lengthsByStart(words: readonly UserWord[]): Map<number, number[]> {
  const lengths = new Map<number, number[]>();
  for (const { from } of [...words].sort((a, b) => b.from.length - a.from.length)) {
    const known = lengths.get(from.charCodeAt(0)) ?? [];
    if (!known.includes(from.length)) known.push(from.length);
    lengths.set(from.charCodeAt(0), known);
  }
  return lengths;
}
