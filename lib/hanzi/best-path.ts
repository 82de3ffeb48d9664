import type { Lexicon } from './lexicon.ts';

/** How far to either side of a character its sentence is looked at: room for one long word and a neighbour that competes with it. */
const REACH = 7;
const ROOM = 2 * REACH + 2;
const DIGIT = 0x30;

const codes = new Uint16Array(ROOM);
const costs = new Int32Array(ROOM);
const lengths = new Uint8Array(ROOM);
const ends = new Int32Array(ROOM);

/** Marks that a word of our tables may hold, as in 万头（只）, by their ASCII form. */
const MARKS = new Map([...'(（)）/／··'].map((mark, i, all) => [mark.charCodeAt(0), (all[i - (i % 2)] as string).charCodeAt(0)]));

/** The character as words know it: digits are all one, and what no word holds (punctuation, blanks) is 0. */
function classOf(code: number): number {
  if (code >= 0x3400 && code < 0xff00) return code;
  if (code < 0x30 || code > 0x7a) return code >= 0xff10 && code <= 0xff19 ? DIGIT : (MARKS.get(code) ?? 0);
  if (code <= 0x39) return DIGIT;
  return (code >= 0x41 && code <= 0x5a) || code >= 0x61 ? code : 0;
}

/**
 * What the character at a place becomes by the word it stands in, or 0 when it becomes what it would alone. The word is the one on the
 * cheapest path through the sentence around it: each word costs the more, the rarer it is, so that 额发 in 足额发放 loses to 足额 and 发放.
 */
export function bestChange(lexicon: Lexicon, text: string, at: number): number {
  const from = runStart(text, at);
  const size = fillCodes(text, from, at);
  const place = at - from;
  return hasRival(lexicon, place, size) ? cheapest(lexicon, place, size) : 0;
}

function runStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < REACH && classOf(text.charCodeAt(from - 1)) !== 0) from--;
  return from;
}

/** Takes the run of characters around a place, and says how many there are. */
function fillCodes(text: string, from: number, at: number): number {
  const limit = Math.min(text.length, at + REACH + 1);
  let size = 0;
  for (let i = from; i < limit; i++) {
    const code = classOf(text.charCodeAt(i));
    if (code === 0) break;
    codes[size++] = code;
  }
  return size;
}

/** Whether any word over the place changes it in its own way: mostly none does, and no path need be sought. */
function hasRival(lexicon: Lexicon, place: number, size: number): boolean {
  for (let start = place; start >= 0; start--) {
    let node = lexicon.root(codes[start] as number);
    for (let i = start + 1; node > 0 && i < size; i++) {
      node = lexicon.next(node, codes[i] as number);
      if (i < place || node <= 0) continue;
      const changes = lexicon.changesAt(node);
      if (changes !== undefined && changes.charCodeAt(place - start) > 0) return true;
    }
  }
  return false;
}

/** Shortest path from right to left over the words of the run, then the change of the word that covers the place. */
function cheapest(lexicon: Lexicon, place: number, size: number): number {
  costs[size] = 0;
  for (let start = size - 1; start >= 0; start--) {
    const root = lexicon.root(codes[start] as number);
    let best = lexicon.alone(codes[start] as number) + (costs[start + 1] as number);
    let length = 1;
    let end = 0;
    let node = root;
    for (let i = start + 1; node > 0 && i < size; i++) {
      node = lexicon.next(node, codes[i] as number);
      const price = node > 0 ? lexicon.priceAt(node) : 0;
      if (price === 0 || price - 1 + (costs[i + 1] as number) > best) continue;
      best = price - 1 + (costs[i + 1] as number);
      length = i + 1 - start;
      end = node;
    }
    costs[start] = best;
    lengths[start] = length;
    ends[start] = end;
  }
  let start = 0;
  while (start + (lengths[start] as number) <= place) start += lengths[start] as number;
  const changes = ends[start] === 0 ? undefined : lexicon.changesAt(ends[start] as number);
  return changes === undefined ? 0 : changes.charCodeAt(place - start);
}
