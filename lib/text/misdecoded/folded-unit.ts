import { fold } from '../../fold.ts';

const known = new Uint16Array(0x10000);

/** A UTF-16 unit in simplified script, remembered. */
export function foldedUnit(unit: number): number {
  let folded = known[unit] as number;
  if (folded === 0) {
    folded = fold(String.fromCharCode(unit)).charCodeAt(0);
    known[unit] = folded;
  }
  return folded;
}
