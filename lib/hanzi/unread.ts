import { mayChange, REACH } from './best-path.ts';
import type { Route } from './route.ts';
import { places, SIZE, source } from './stretch.ts';
import { before, UNREAD } from './units.ts';

/** So many characters more are read each time, so that in the end there are none to look out for. */
const MORE = 4;

/** Reads the words of the first step that have a say in what becomes of the stretch's special units, and a few more. */
export function readWords(route: Route, size: number, special: number): void {
  const { units, lexicon } = route.first;
  for (let n = 0; n < special; n++) {
    const place = places[n] as number;
    readSome(route, place - before(units[source[place] as number] as number), place + 1);
    if (mayChange(lexicon, source, size, place)) readSome(route, place - REACH, Math.min(size, place + REACH + 1));
  }
  readSome(route, 0, size, MORE);
}

/** Reads the words that start with characters of a part of the stretch; of so many characters at most. */
function readSome({ first, units }: Route, from: number, end: number, most = SIZE): void {
  let more = most;
  for (let i = Math.max(0, from); i < end && more > 0; i++) {
    const code = source[i] as number;
    if (((units[code] as number) & UNREAD) === 0) continue;
    first.lexicon.read(code);
    units[code] = (units[code] as number) & ~UNREAD;
    more--;
  }
}
