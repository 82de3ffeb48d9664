import { bestChange, REACH } from './best-path.ts';
import { Lexicon, type Packed } from './lexicon.ts';

/** What one conversion step knows, unpacked. */
export interface Step {
  lexicon: Lexicon;
  /**
   * By code unit: in the lower half what it becomes when no word says otherwise; in the upper half SPECIAL where that is not all, and with it
   * RARE where it is, or becomes, a character outside the basic plane; else some word changes it in another way, and so many characters of
   * such a word stand before it at most. One table for all, since looking things up in memory is what takes the time.
   */
  units: Uint32Array;
  rare: Map<string, string>;
}

const SPECIAL = 0x8000;
const RARE = 0xff;

/** A table in which every code unit stays what it is. */
function unchanged(): Uint32Array {
  const units = new Uint32Array(0x10000);
  for (let code = 0; code < units.length; code++) units[code] = code;
  return units;
}

/** Unpacks what a step knows; its words are unpacked later, as texts need them. */
export function unpack(packed: Packed): Step {
  const units = unchanged();
  for (let i = 0; i < packed.chars.length; i += 2) units[packed.chars.charCodeAt(i)] = packed.chars.charCodeAt(i + 1);
  const setKind = (code: number, kind: number) => {
    units[code] = ((units[code] as number) & 0xffff) | ((SPECIAL | kind) << 16);
  };
  for (let i = 0; i < packed.ambiguous.length; i += 2) setKind(packed.ambiguous.charCodeAt(i), Number(packed.ambiguous.charAt(i + 1)));
  const rare = new Map<string, string>();
  const pairs = packed.rare.split(' ');
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const from = pairs[i] as string;
    setKind(from.charCodeAt(0), RARE);
    rare.set(from, pairs[i + 1] as string);
  }
  return { lexicon: new Lexicon(packed.words), units, rare };
}

/** Text is worked on in stretches of this many code units, with a margin at either side that later steps look at. */
const STRETCH = 0x1000;
const MARGIN = 4 * REACH;

let source = new Uint16Array(STRETCH + 2 * MARGIN);
let target = new Uint16Array(STRETCH + 2 * MARGIN);
/** Where the special units of a stretch stand. */
const places = new Uint16Array(STRETCH + 2 * MARGIN + 1);

/** Converts a text step by step: word by word where its characters are ambiguous, character by character elsewhere. */
export function apply(steps: readonly Step[], text: string): string {
  let converted = '';
  let rare = 0;
  for (let start = 0; start < text.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, text.length);
    const from = Math.max(0, start - MARGIN);
    const size = Math.min(text.length, end + MARGIN) - from;
    for (let i = 0; i < size; i++) source[i] = text.charCodeAt(from + i);
    for (const step of steps) rare |= convertSource(step, size);
    converted += String.fromCharCode.apply(null, source.subarray(start - from, end - from) as unknown as number[]);
  }
  return rare === 0 ? converted : steps.reduce(replaceRare, converted);
}

/**
 * Converts the first `size` units of `source`. Answers RARE if there is a rare character among them, else 0. First all are changed as they
 * would be alone, without a condition: in running text the processor would guess every third one wrong. Then come the special ones.
 */
function convertSource({ units, lexicon }: Step, size: number): number {
  const from = source;
  const to = target;
  let special = 0;
  for (let i = 0; i < size; i++) {
    const unit = units[from[i] as number] as number;
    to[i] = unit;
    places[special] = i;
    special += unit >>> 31;
  }
  let rare = 0;
  for (let n = 0; n < special; n++) {
    const place = places[n] as number;
    const kind = ((units[from[place] as number] as number) >>> 16) ^ SPECIAL;
    if (kind === RARE) rare = RARE;
    else to[place] = bestChange(lexicon, from, size, place, kind) || (to[place] as number);
  }
  source = to;
  target = from;
  return rare;
}

/** Characters outside the basic plane change a text's length, so they are replaced last. */
function replaceRare(text: string, { rare }: Step): string {
  let out = '';
  for (const character of text) out += rare.get(character) ?? character;
  return out;
}
