import { bestChange, REACH } from './best-path.ts';
import { Lexicon, type Packed } from './lexicon.ts';

/** What one conversion step knows, unpacked. */
export interface Step {
  lexicon: Lexicon;
  /**
   * By code unit: in the lower half what it becomes when no word says otherwise; in the upper half SPECIAL where that is not all, and with it
   * why. One table for all, since looking things up in memory is what takes the time.
   */
  units: Int32Array;
  rare: Map<string, string>;
}

/** A unit has to be looked at, for one of the reasons that follow. */
const SPECIAL = 0x8000_0000;
/** It is, or becomes, a character outside the basic plane, or a half of one. */
const RARE = 0x4000_0000;
/** Else some word changes it in another way; so many characters of such a word stand before it at most as the four bits at BEFORE say. */
const BEFORE = 16;
const SURROGATES = 0xd800;
const SURROGATES_END = 0xe000;

/** A table in which every code unit stays what it is. */
function unchanged(): Int32Array {
  const units = new Int32Array(0x10000);
  for (let code = 0; code < units.length; code++) units[code] = code;
  return units;
}

/** Unpacks what a step knows; its words are unpacked later, as texts need them. */
export function unpack(packed: Packed): Step {
  const units = unchanged();
  for (let i = 0; i < packed.chars.length; i += 2) units[packed.chars.charCodeAt(i)] = packed.chars.charCodeAt(i + 1);
  const flag = (code: number, reason: number) => {
    units[code] = (units[code] as number) | SPECIAL | reason;
  };
  const { ambiguous } = packed;
  for (let i = 0; i < ambiguous.length; i += 2) flag(ambiguous.charCodeAt(i), Number(ambiguous.charAt(i + 1)) << BEFORE);
  for (let code = SURROGATES; code < SURROGATES_END; code++) flag(code, RARE);
  const rare = new Map<string, string>();
  const pairs = packed.rare.split(' ');
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const from = pairs[i] as string;
    flag(from.charCodeAt(0), RARE);
    rare.set(from, pairs[i + 1] as string);
  }
  return { lexicon: new Lexicon(packed.words), units, rare };
}

/** Text is worked on in stretches of this many code units, with a margin at either side that later steps look at. */
const STRETCH = 0x1000;
const MARGIN = 4 * REACH;

/** A stretch, and what a step makes of it: always these two, since the loops are faster over arrays that never change place. */
const source = new Uint16Array(STRETCH + 2 * MARGIN);
const target = new Uint16Array(STRETCH + 2 * MARGIN);
/** Where the special units of a stretch stand. */
const places = new Uint16Array(STRETCH + 2 * MARGIN + 1);

/** Converts a text step by step: word by word where its characters are ambiguous, character by character elsewhere. */
export function apply(steps: readonly Step[], text: string): string {
  let converted = '';
  let anyRare = 0;
  for (let start = 0; start < text.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, text.length);
    const from = Math.max(0, start - MARGIN);
    const size = Math.min(text.length, end + MARGIN) - from;
    for (let i = 0; i < size; i++) target[i] = text.charCodeAt(from + i);
    let rare = 0;
    for (const step of steps) rare |= convertTarget(step, size);
    converted += asString(target.subarray(start - from, end - from), rare);
    anyRare |= rare;
  }
  return anyRare === 0 ? converted : steps.reduce(replaceRare, converted);
}

/** What of TextDecoder is used here; it exists in browsers and Node alike, but not in the language's own library. */
declare const TextDecoder: new (label: string, options: { ignoreBOM: boolean }) => { decode(units: Uint16Array): string };
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Decoding is the fast way from code units to a string, but it would replace half a character, such as a stretch's end may be. */
function asString(units: Uint16Array, rare: number): string {
  return rare === 0 ? decoder.decode(units) : String.fromCharCode(...units);
}

/**
 * Converts the first `size` units of `target`. Answers RARE if there is a rare character among them, else 0. First all are changed as they
 * would be alone, without a condition: in running text the processor would guess every third one wrong. Then come the special ones.
 */
function convertTarget(step: Step, size: number): number {
  const { units } = step;
  let special = 0;
  for (let i = 0; i < size; i++) {
    const code = target[i] as number;
    const unit = units[code] as number;
    source[i] = code;
    target[i] = unit;
    places[special] = i;
    special += unit >>> 31;
  }
  return special > 0 ? convertSpecial(step, size, special) : 0;
}

/** Converts the special units of `source` into `target`. */
function convertSpecial({ units, lexicon }: Step, size: number, special: number): number {
  let rare = 0;
  for (let n = 0; n < special; n++) {
    const place = places[n] as number;
    const unit = units[source[place] as number] as number;
    if ((unit & RARE) !== 0) rare = RARE;
    else target[place] = bestChange(lexicon, source, size, place, (unit >>> BEFORE) & 0xf) || (target[place] as number);
  }
  return rare;
}

/** Characters outside the basic plane change a text's length, so they are replaced last. */
function replaceRare(text: string, { rare }: Step): string {
  let out = '';
  for (const character of text) out += rare.get(character) ?? character;
  return out;
}
