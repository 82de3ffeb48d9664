import { bestChange } from './best-path.ts';
import { Lexicon, type Packed } from './lexicon.ts';

/** The longest word that is looked for, in characters. */
export const LONGEST = 8;

/** One conversion step over code units: reads `text`, writes what each code unit becomes. */
export interface Step {
  lexicon: Lexicon;
  /** What each code unit becomes when no word says otherwise. */
  chars: Uint16Array;
  /** 1: some word changes it in another way; 2: it is, or becomes, a character outside the basic plane. */
  kinds: Uint8Array;
  rare: Map<string, string>;
}

const AMBIGUOUS = 1;
const RARE = 2;

/** Unpacks what a step knows; its words are unpacked later, as texts need them. */
export function unpack(packed: Packed): Step {
  const chars = new Uint16Array(0x10000);
  for (let code = 0; code < chars.length; code++) chars[code] = code;
  for (let i = 0; i < packed.chars.length; i += 2) chars[packed.chars.charCodeAt(i)] = packed.chars.charCodeAt(i + 1);
  const kinds = new Uint8Array(0x10000);
  for (let i = 0; i < packed.ambiguous.length; i++) kinds[packed.ambiguous.charCodeAt(i)] = AMBIGUOUS;
  const rare = new Map<string, string>();
  const pairs = packed.rare.split(' ');
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const from = pairs[i] as string;
    kinds[from.charCodeAt(0)] = RARE;
    rare.set(from, pairs[i + 1] as string);
  }
  return { lexicon: new Lexicon(packed.words), chars, kinds, rare };
}

/** Converts a text by one step: word by word where its characters are ambiguous, character by character elsewhere. */
export function apply(step: Step, text: string): string {
  const { chars, kinds } = step;
  const out = new Uint16Array(text.length);
  let rare = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out[i] = chars[code] as number;
    if (kinds[code] === 0) continue;
    if (kinds[code] === RARE) rare = true;
    else out[i] = bestChange(step.lexicon, text, i) || (chars[code] as number);
  }
  const converted = decode(out);
  return rare ? replaceRare(converted, step.rare) : converted;
}

function decode(units: Uint16Array): string {
  const SLICE = 0x2000;
  if (units.length <= SLICE) return String.fromCharCode.apply(null, units as unknown as number[]);
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += SLICE)
    parts.push(String.fromCharCode.apply(null, units.subarray(i, i + SLICE) as unknown as number[]));
  return parts.join('');
}

/** Characters outside the basic plane change a text's length, so they are replaced last. */
function replaceRare(text: string, rare: Map<string, string>): string {
  let out = '';
  for (const character of text) out += rare.get(character) ?? character;
  return out;
}
