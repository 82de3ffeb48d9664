import { bestChange } from './best-path.ts';
import type { Route } from './route.ts';
import type { Step } from './step.ts';
import { places, SIZE, source } from './stretch.ts';
import { before, changed, LATER, RARE, SPECIAL } from './units.ts';

/** What the first step makes of a stretch's special units, and of the stretch. */
const forms = new Uint16Array(SIZE);
const middle = new Uint16Array(SIZE);

/**
 * Puts into `target`, which holds what becomes of each unit alone, what becomes of the special ones by their words. `seen`: what the
 * stretch's units were flagged with. Answers with what more the units between the steps are.
 */
export function convertSpecial({ first, second }: Route, target: number[], special: number, seen: number): number {
  const { units, lexicon } = first;
  const size = target.length;
  let more = 0;
  for (let n = 0; n < special; n++) {
    const place = places[n] as number;
    const code = source[place] as number;
    const unit = units[code] as number;
    const form = isAmbiguous(unit) ? bestChange(lexicon, source, size, place, before(unit)) : 0;
    forms[n] = form || changed(code, unit);
    if (form === 0) continue;
    const next = second ? (second.units[form] as number) : 0;
    target[place] = changed(form, next);
    more |= next & (SPECIAL | RARE);
  }
  if (second && (more < 0 || (seen & LATER) !== 0)) takeSecond(first, second, target, special);
  return more;
}

/** Whether a word may change a unit. */
const isAmbiguous = (unit: number): boolean => unit < 0 && (unit & RARE) === 0;

/** Puts into `target` what words of the second step make of `forms`. */
function takeSecond(first: Step, second: Step, target: number[], special: number): void {
  const size = target.length;
  fillMiddle(first, size, special);
  for (let i = 0; i < size; i++) second.lexicon.read(middle[i] as number);
  for (let n = 0; n < special; n++) {
    const unit = second.units[forms[n] as number] as number;
    const form = isAmbiguous(unit) ? bestChange(second.lexicon, middle, size, places[n] as number, before(unit)) : 0;
    if (form !== 0) target[places[n] as number] = form;
  }
}

/** Makes `middle` of the stretch and its forms. */
function fillMiddle({ units }: Step, size: number, special: number): void {
  for (let i = 0; i < size; i++) middle[i] = changed(source[i] as number, units[source[i] as number] as number);
  for (let n = 0; n < special; n++) middle[places[n] as number] = forms[n] as number;
}
