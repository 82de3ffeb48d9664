import type { Packed } from './packed-form.ts';

/**
 * What becomes of code units, one number for each. The lower half is what the unit is XORed with to become what it would alone: 0 where it
 * stays. The upper half says why that may not be all. One table for all, since looking things up in memory is what takes the time.
 */
export type Units = Int32Array;

/** The lower half. */
const CHANGE = 0xffff;
/** The unit has to be looked at, for one of the reasons that follow: the sign, so that it is told and counted at the least cost. */
export const SPECIAL = 0x8000_0000;
/** It is, or becomes, a character outside the basic plane, or a half of one. */
export const RARE = 0x4000_0000;
/** Else some word changes it in another way; so many characters of such a word stand before it at most as the four bits at BEFORE say. */
const BEFORE = 16;
/** The words that start with it may still have to be read. This alone makes no unit special. */
export const UNREAD = 0x2000_0000;
/** What it becomes alone in the first of two steps may become something else in the second by a word: see `chained`. */
export const LATER = 0x1000_0000;

const SURROGATES = 0xd800;
const SURROGATES_END = 0xe000;

/** What becomes of code units in one step; `rare`: the characters outside the basic plane, or that become such. */
export function unitsOf({ chars, ambiguous }: Packed, rare: Iterable<string>): Units {
  const units = new Int32Array(0x10000).fill(UNREAD);
  for (let i = 0; i < chars.length; i += 2) {
    const code = chars.charCodeAt(i);
    units[code] = UNREAD | (code ^ chars.charCodeAt(i + 1));
  }
  for (let i = 0; i < ambiguous.length; i += 2) flag(units, ambiguous.charCodeAt(i), SPECIAL | (Number(ambiguous.charAt(i + 1)) << BEFORE));
  units.fill(UNREAD | SPECIAL | RARE, SURROGATES, SURROGATES_END);
  for (const character of rare) flag(units, character.charCodeAt(0), SPECIAL | RARE);
  return units;
}

function flag(units: Units, code: number, flags: number): void {
  units[code] = (units[code] as number) | flags;
}

/**
 * What becomes of code units in two steps. Special is what is so in either; how is to be asked of each step's own table. `mentioned`: every
 * other unit of it is one that a step says something of.
 */
export function chained(first: Units, second: Units, mentioned: string): Units {
  const both = first.slice();
  for (let i = 0; i < mentioned.length; i += 2) {
    const code = mentioned.charCodeAt(i);
    const unit = first[code] as number;
    const next = second[changed(code, unit)] as number;
    both[code] = (unit ^ (next & CHANGE)) | (next & (SPECIAL | RARE)) | (next < 0 ? LATER : 0);
  }
  return both;
}

/** What a code unit becomes alone. */
export const changed = (code: number, unit: number): number => code ^ (unit & CHANGE);

/** How many characters of a word that changes it stand before a character at most. */
export const before = (unit: number): number => (unit >>> BEFORE) & 0xf;
