import { Lexicon } from './lexicon.ts';
import type { Packed } from './packed-form.ts';
import { type Units, unitsOf } from './units.ts';

/** What one conversion step knows, unpacked; its words are read later, as texts need them. */
export interface Step {
  readonly lexicon: Lexicon;
  readonly units: Units;
  /** Every other code unit is one that `units` says something of. */
  readonly mentioned: string;
  /** Characters outside the basic plane, on either side, and what they become. */
  readonly rare: ReadonlyMap<string, string>;
}

export function unpack(packed: Packed): Step {
  const rare = new Map<string, string>();
  const pairs = packed.rare.split(' ');
  for (let i = 0; i + 1 < pairs.length; i += 2) rare.set(pairs[i] as string, pairs[i + 1] as string);
  const mentioned = packed.chars + packed.ambiguous + Array.from(rare.keys(), (from) => `${from.charAt(0)} `).join('');
  return { lexicon: new Lexicon(packed.words), units: unitsOf(packed, rare.keys()), mentioned, rare };
}
