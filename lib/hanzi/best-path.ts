import type { Lexicon } from './lexicon.ts';
import { classOf } from './word-class.ts';

/** How far to either side of a character its sentence is looked at: room for one long word and a neighbour that competes with it. */
export const REACH = 7;
const ROOM = 2 * REACH + 2;

/** The characters around the place in question, which stands at PLACE: from `from` to before `end` they may stand in words with each other. */
const codes = new Uint16Array(ROOM);
const PLACE = REACH;
let from = PLACE;
let end = PLACE;
/** The words found in them: where each ends, its price, its node. */
const wordEnd = new Uint8Array(ROOM * ROOM);
const wordPrice = new Uint8Array(ROOM * ROOM);
const wordNode = new Int32Array(ROOM * ROOM);
/** For each start, its words: from which index to which. */
const firstWord = new Uint8Array(ROOM);
const lastWord = new Uint8Array(ROOM);
let words = 0;
/** For each start, the cheapest way to the end, and the word it begins with, or NONE for a character alone. */
const costs = new Int32Array(ROOM);
const bestWords = new Uint16Array(ROOM);
const NONE = 0xffff;

/**
 * What the character at a place becomes by the word it stands in, or 0 when it becomes what it would alone. The word is the one on the
 * cheapest path through the sentence around it: each word costs the more, the rarer it is, so that 额发 in 足额发放 loses to 足额 and 发放.
 * `before`: so many characters of a word that changes it stand before it at most.
 */
export function bestChange(lexicon: Lexicon, text: Uint16Array, size: number, at: number, before: number): number {
  if (!mayChange(lexicon, text, size, at)) return 0;
  fillCodes(lexicon, text, size, at);
  const first = Math.max(from, PLACE - before);
  words = 0;
  let border = PLACE + 1;
  for (let start = PLACE; start >= first; start--) border = Math.max(border, findWords(lexicon, start));
  if (!hasRival(lexicon, first)) return 0;
  for (let start = first - 1; start >= from; start--) border = Math.max(border, findWords(lexicon, start));
  // No word crosses the border: what comes after it has no say.
  for (let start = PLACE + 1; start < border; start++) border = Math.max(border, findWords(lexicon, start));
  return cheapest(lexicon, border);
}

/** Whether, by the characters beside it, a word may change the one at a place in its own way. Mostly none does, and no path need be sought. */
export function mayChange({ changedFormer, changedLatter }: Lexicon, text: Uint16Array, size: number, at: number): boolean {
  const code = classOf(text[at] as number);
  if (at + 1 < size && changedFormer.mayHave(code, classOf(text[at + 1] as number))) return true;
  return at > 0 && changedLatter.mayHave(classOf(text[at - 1] as number), code);
}

/** Takes the character at a place, and those beside it as long as they may, pair by pair, stand in words: what is beyond has no say. */
function fillCodes({ joined }: Lexicon, text: Uint16Array, size: number, at: number): void {
  const own = classOf(text[at] as number);
  codes[PLACE] = own;
  const least = Math.max(0, PLACE - at);
  from = PLACE;
  for (let latter = own; from > least; from--) {
    const code = classOf(text[at - PLACE + from - 1] as number);
    if (!joined.mayHave(code, latter)) break;
    codes[from - 1] = latter = code;
  }
  const most = Math.min(PLACE + REACH + 1, PLACE + size - at);
  end = PLACE + 1;
  for (let former = own; end < most; end++) {
    const code = classOf(text[at - PLACE + end] as number);
    if (!joined.mayHave(former, code)) break;
    codes[end] = former = code;
  }
}

/** Finds the words that start at a place, and answers where the longest ends. */
function findWords(lexicon: Lexicon, start: number): number {
  let word = words;
  firstWord[start] = word;
  let furthest = start + 1;
  let node = lexicon.root(codes[start] as number);
  for (let i = start + 1; node > 0 && i < end && lexicon.goesOn(node); i++) {
    node = lexicon.next(node, codes[i] as number);
    const price = node > 0 ? lexicon.priceAt(node) : 0;
    if (price === 0) continue;
    furthest = i + 1;
    wordEnd[word] = furthest;
    wordPrice[word] = price - 1;
    wordNode[word] = node;
    word++;
  }
  words = word;
  lastWord[start] = word;
  return furthest;
}

/** Whether any word found over the place, from `first` on, changes it in its own way. */
function hasRival(lexicon: Lexicon, first: number): boolean {
  for (let start = first; start <= PLACE; start++)
    for (let word = firstWord[start] as number; word < (lastWord[start] as number); word++)
      if ((wordEnd[word] as number) > PLACE && changeAt(lexicon, wordNode[word] as number, PLACE - start) > 0) return true;
  return false;
}

/** What the word that ends at a node makes of its character at an index in its own way, or 0. */
function changeAt(lexicon: Lexicon, node: number, index: number): number {
  const changes = lexicon.changesAt(node);
  return changes === undefined ? 0 : changes.charCodeAt(index);
}

/** Shortest path from right to left over the words found, then the change of the word that covers the place. */
function cheapest(lexicon: Lexicon, border: number): number {
  let after = 0;
  costs[border] = 0;
  for (let start = border - 1; start >= from; start--) {
    let best = lexicon.alone(codes[start] as number) + after;
    let bestWord = NONE;
    for (let word = firstWord[start] as number; word < (lastWord[start] as number); word++) {
      const cost = (wordPrice[word] as number) + (costs[wordEnd[word] as number] as number);
      if (cost > best) continue;
      best = cost;
      bestWord = word;
    }
    bestWords[start] = bestWord;
    costs[start] = after = best;
  }
  for (let start = from; ; ) {
    const word = bestWords[start] as number;
    const next = word === NONE ? start + 1 : (wordEnd[word] as number);
    if (next > PLACE) return word === NONE ? 0 : changeAt(lexicon, wordNode[word] as number, PLACE - start);
    start = next;
  }
}
