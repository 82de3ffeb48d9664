import type { Packed } from '../../hanzi/lexicon.ts';

/** A word with its price (0 to 51) and what each of its characters becomes. */
export interface Entry {
  word: string;
  price: number;
  to: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Writes what a step knows in the form that lib/hanzi/lexicon.ts reads. */
export function pack(chars: ReadonlyMap<string, string>, entries: readonly Entry[]): Packed {
  const plain = [...chars].filter(([from, to]) => from !== to && from.length === 1 && to.length === 1);
  const rare = [...chars].filter(([from, to]) => from !== to && (from.length > 1 || to.length > 1));
  const ambiguous = new Map<string, number>();
  const lines = new Map<string, string[]>();
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1));
  for (const entry of sorted) {
    const first = entry.word.charAt(0);
    const line = lines.get(first) ?? [first];
    line.push(packWord(entry, chars, ambiguous));
    lines.set(first, line);
  }
  const words = [...lines.values()].map((line) => `${line.join('')}\n`).join('');
  return { chars: plain.flat().join(''), rare: rare.flat().join(' '), ambiguous: [...ambiguous].sort().flat().join(''), words };
}

function packWord({ word, price, to }: Entry, chars: ReadonlyMap<string, string>, ambiguous: Map<string, number>): string {
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
  return word.slice(1).replace(/[0-9A-Za-z]/g, '~$&') + letter + changes;
}
