import type { Lexicon } from './lexicon.ts';
import { classOf } from './word-class.ts';

/** How far to either side of a character its sentence is looked at: room for one long word and a neighbour that competes with it. */
export const REACH = 7;
const ROOM = 2 * REACH + 2;

/** The run of characters around the place in question, and the words found in it: where each ends, its price, its node. */
const codes = new Uint16Array(ROOM);
const wordEnd = new Uint8Array(ROOM * ROOM);
const wordPrice = new Uint8Array(ROOM * ROOM);
const wordNode = new Int32Array(ROOM * ROOM);
/** For each start, its words: from which index to which. */
const firstWord = new Uint8Array(ROOM);
const lastWord = new Uint8Array(ROOM);
let words = 0;
/** For each start, the cheapest way to the end, and the word it begins with. */
const costs = new Int32Array(ROOM);
const bestEnd = new Uint8Array(ROOM);
const bestNode = new Int32Array(ROOM);

/**
 * What the character at a place becomes by the word it stands in, or 0 when it becomes what it would alone. The word is the one on the
 * cheapest path through the sentence around it: each word costs the more, the rarer it is, so that 额发 in 足额发放 loses to 足额 and 发放.
 * `before`: so many characters of a word that changes it stand before it at most.
 */
export function bestChange(lexicon: Lexicon, text: Uint16Array, size: number, at: number, before: number): number {
  if (!mayChange(lexicon, text, size, at)) return 0;
  const from = blockStart(lexicon, text, at);
  const length = fillCodes(lexicon, text, from, Math.min(size, at + REACH + 1));
  const place = at - from;
  const first = Math.max(0, place - before);
  words = 0;
  let border = place + 1;
  for (let start = place; start >= first; start--) border = Math.max(border, findWords(lexicon, start, length));
  if (!hasRival(lexicon, first, place)) return 0;
  for (let start = first - 1; start >= 0; start--) border = Math.max(border, findWords(lexicon, start, length));
  // No word crosses the border: what comes after it has no say.
  for (let start = place + 1; start < border; start++) border = Math.max(border, findWords(lexicon, start, length));
  return cheapest(lexicon, place, border);
}

/** Whether, by the characters beside it, a word may change the one at a place in its own way. Mostly none does, and no path need be sought. */
export function mayChange({ changedFormer, changedLatter }: Lexicon, text: Uint16Array, size: number, at: number): boolean {
  const code = classOf(text[at] as number);
  if (at + 1 < size && changedFormer.mayHave(code, classOf(text[at + 1] as number))) return true;
  return at > 0 && changedLatter.mayHave(classOf(text[at - 1] as number), code);
}

/** Where the characters begin that may, pair by pair, stand in words with the one at a place: what is before them has no say. */
function blockStart({ joined }: Lexicon, text: Uint16Array, at: number): number {
  let from = at;
  for (let code = classOf(text[at] as number); from > 0 && at - from < REACH; from--) {
    const former = classOf(text[from - 1] as number);
    if (!joined.mayHave(former, code)) break;
    code = former;
  }
  return from;
}

/** Takes the characters that start at a place, as long as they may stand in words with each other, and says how many there are. */
function fillCodes({ joined }: Lexicon, text: Uint16Array, from: number, limit: number): number {
  let former = classOf(text[from] as number);
  codes[0] = former;
  let length = 1;
  for (let i = from + 1; i < limit; i++) {
    const code = classOf(text[i] as number);
    if (!joined.mayHave(former, code)) break;
    codes[length++] = former = code;
  }
  return length;
}

/** Finds the words that start at a place, and answers where the longest ends. */
function findWords(lexicon: Lexicon, start: number, size: number): number {
  firstWord[start] = words;
  let furthest = start + 1;
  let node = lexicon.root(codes[start] as number);
  for (let i = start + 1; node > 0 && i < size && lexicon.goesOn(node); i++) {
    node = lexicon.next(node, codes[i] as number);
    const price = node > 0 ? lexicon.priceAt(node) : 0;
    if (price === 0) continue;
    furthest = i + 1;
    wordEnd[words] = furthest;
    wordPrice[words] = price - 1;
    wordNode[words] = node;
    words++;
  }
  lastWord[start] = words;
  return furthest;
}

/** Whether any word found over the place, from `first` on, changes it in its own way. */
function hasRival(lexicon: Lexicon, first: number, place: number): boolean {
  for (let start = first; start <= place; start++)
    for (let word = firstWord[start] as number; word < (lastWord[start] as number); word++)
      if ((wordEnd[word] as number) > place && changeAt(lexicon, wordNode[word] as number, place - start) > 0) return true;
  return false;
}

/** What the word that ends at a node makes of its character at an index in its own way, or 0. */
function changeAt(lexicon: Lexicon, node: number, index: number): number {
  const changes = lexicon.changesAt(node);
  return changes === undefined ? 0 : changes.charCodeAt(index);
}

/** Shortest path from right to left over the words found, then the change of the word that covers the place. */
function cheapest(lexicon: Lexicon, place: number, size: number): number {
  costs[size] = 0;
  for (let start = size - 1; start >= 0; start--) {
    let best = lexicon.alone(codes[start] as number) + (costs[start + 1] as number);
    bestEnd[start] = start + 1;
    bestNode[start] = 0;
    for (let word = firstWord[start] as number; word < (lastWord[start] as number); word++) {
      const end = wordEnd[word] as number;
      const cost = (wordPrice[word] as number) + (costs[end] as number);
      if (cost > best) continue;
      best = cost;
      bestEnd[start] = end;
      bestNode[start] = wordNode[word] as number;
    }
    costs[start] = best;
  }
  let start = 0;
  while ((bestEnd[start] as number) <= place) start = bestEnd[start] as number;
  const node = bestNode[start] as number;
  return node === 0 ? 0 : changeAt(lexicon, node, place - start);
}
