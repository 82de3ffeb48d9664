/**
 * Numbers as text that is small in a script: Chinese characters, three bytes each, hardly compress. A number is three digits; all first
 * digits stand first, then all second ones, then all third ones, since like stands beside like that way.
 */

/** Signs that stand for themselves in any string of JavaScript or HTML. */
const DIGITS = '!#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const BASE = DIGITS.length;

/** Packs whole numbers from 0 to under 88³. */
export function packCodes(codes: readonly number[]): string {
  const digits = (weight: number) => codes.map((code) => DIGITS.charAt(Math.floor(code / weight) % BASE)).join('');
  return digits(BASE * BASE) + digits(BASE) + digits(1);
}

/** The numbers that were packed. */
export function unpackCodes(packed: string): number[] {
  const values = new Uint8Array(128);
  for (let value = 0; value < BASE; value++) values[DIGITS.charCodeAt(value)] = value;
  const size = packed.length / 3;
  const digit = (at: number) => values[packed.charCodeAt(at)] as number;
  const codes: number[] = [];
  for (let at = 0; at < size; at++) codes.push((digit(at) * BASE + digit(at + size)) * BASE + digit(at + 2 * size));
  return codes;
}
