import type { Packed } from '../../hanzi/packed-form.ts';

/** A word with its price (0 to 51) and what each of its characters becomes. */
export interface Entry {
  word: string;
  price: number;
  to: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** A word begins like the one before it with two characters, with three … */
const SHARED = ':;<=>?@';

/** Writes what a step knows in the form that lib/hanzi/packed-form.ts tells of. */
export function pack(chars: ReadonlyMap<string, string>, entries: readonly Entry[]): Packed {
  const plain = [...chars].filter(([from, to]) => from !== to && from.length === 1 && to.length === 1);
  const rare = [...chars].filter(([from, to]) => from !== to && (from.length > 1 || to.length > 1));
  const ambiguous = new Map<string, number>();
  const lines = new Map<string, string[]>();
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1));
  let before = '';
  for (const entry of sorted) {
    const first = entry.word.charAt(0);
    const line = lines.get(first) ?? [first];
    line.push(packWord(entry, before, chars, ambiguous));
    lines.set(first, line);
    before = entry.word;
  }
  const words = [...lines.values()].map((line) => `${line.join('')}\n`).join('');
  return { chars: plain.flat().join(''), rare: rare.flat().join(' '), ambiguous: [...ambiguous].sort().flat().join(''), words };
}

/** `before`: the word before it in its line, from which it may take its beginning. */
function packWord({ word, price, to }: Entry, before: string, chars: ReadonlyMap<string, string>, ambiguous: Map<string, number>): string {
  const letter = LETTERS.charAt(price);
  if (word.length === 1) return letter;
  let changes = '';
  for (let place = 0; place < word.length; place++) {
    const from = word.charAt(place);
    if ((chars.get(from) ?? from) === to.charAt(place)) continue;
    if (place > 9) throw new RangeError(`${word}: too long to change its character ${place}`);
    ambiguous.set(from, Math.max(place, ambiguous.get(from) ?? 0));
    changes += `${place}${to.charAt(place)}`;
  }
  const same = shared(before, word);
  const own = word.slice(Math.max(1, same)).replace(/[0-9A-Za-z:-@]/g, '~$&');
  return (same > 1 ? SHARED.charAt(same - 2) : '') + own + letter + changes;
}

/** How many characters two words begin with alike, as far as there are marks for it. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length <= SHARED.length && length < one.length && one.charAt(length) === other.charAt(length)) length++;
  return length;
}
