import type { Route } from './route.ts';
import { convertSpecial } from './special.ts';
import type { Step } from './step.ts';
import { MARGIN, places, STRETCH, source } from './stretch.ts';
import { changed, RARE, UNREAD } from './units.ts';
import { readWords } from './unread.ts';

/** Converts a text: word by word where its characters are ambiguous, character by character elsewhere. */
export function follow(route: Route, text: string): string {
  let converted = '';
  let seen = 0;
  for (let start = 0; start < text.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, text.length);
    const from = Math.max(0, start - MARGIN);
    const target = new Array<number>(Math.min(text.length, end + MARGIN) - from);
    const flags = convertStretch(route, text, from, target);
    converted += flags === 0 ? text.slice(start, end) : asString(target, start - from, end - from);
    seen |= flags;
  }
  if ((seen & RARE) === 0) return converted;
  const rare = replaceRare(converted, route.first);
  return route.second ? replaceRare(rare, route.second) : rare;
}

/** A plain array of all a string's code units is what becomes a string fastest, in browsers more so than what a decoder is given. */
function asString(units: number[], start: number, end: number): string {
  const own = end - start === units.length ? units : units.slice(start, end);
  return String.fromCharCode.apply(null, own);
}

/**
 * Fills `target` with what becomes of the text from a place on, and answers what its units were flagged with; 0 if they all stay. First all
 * are changed as they would be alone, without a condition: in running text the processor would guess every third one wrong. Then come the
 * special ones.
 */
function convertStretch(route: Route, text: string, from: number, target: number[]): number {
  const { units } = route;
  const size = target.length;
  let seen = 0;
  let special = 0;
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(from + i);
    const unit = units[code] as number;
    source[i] = code;
    target[i] = changed(code, unit);
    places[special] = i;
    special += unit >>> 31;
    seen |= unit;
  }
  if (special === 0) return seen & ~UNREAD;
  if ((seen & UNREAD) !== 0) readWords(route, size, special);
  return seen | convertSpecial(route, target, special, seen);
}

/** Characters outside the basic plane change a text's length, so they are replaced last. */
function replaceRare(text: string, { rare }: Step): string {
  let out = '';
  for (const character of text) out += rare.get(character) ?? character;
  return out;
}
