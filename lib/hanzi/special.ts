import { bestChange } from './best-path.ts';
import type { Route } from './route.ts';
import type { Step } from './step.ts';
import { places, SIZE, source } from './stretch.ts';
import { before, changed, RARE } from './units.ts';

/** What the special units of a stretch have become so far. */
const forms = new Uint16Array(SIZE);
/** The stretch between the two steps. */
const middle = new Uint16Array(SIZE);

/** Puts into `target` what becomes of the stretch's special units. Answers RARE if there is a rare character among them, else 0. */
export function convertSpecial({ first, second }: Route, target: number[], special: number): number {
  const size = target.length;
  for (let n = 0; n < special; n++) forms[n] = source[places[n] as number] as number;
  let rare = takeStep(first, source, size, special);
  if (second) {
    if (isAnySpecial(second, special)) fillMiddle(first, second, size, special);
    rare |= takeStep(second, middle, size, special);
  }
  for (let n = 0; n < special; n++) target[places[n] as number] = forms[n] as number;
  return rare;
}

/** Makes of `forms` what a step makes of them where they stand in `text`. Answers RARE if there is a rare character among them, else 0. */
function takeStep({ units, lexicon }: Step, text: Uint16Array, size: number, special: number): number {
  let rare = 0;
  for (let n = 0; n < special; n++) {
    const code = forms[n] as number;
    const unit = units[code] as number;
    const alone = changed(code, unit);
    if (unit >= 0) forms[n] = alone;
    else if ((unit & RARE) === 0) forms[n] = bestChange(lexicon, text, size, places[n] as number, before(unit)) || alone;
    else {
      forms[n] = alone;
      rare = RARE;
    }
  }
  return rare;
}

/** Whether any of the forms is special in a step; if not, it needs no text around them. */
function isAnySpecial({ units }: Step, special: number): boolean {
  let all = 0;
  for (let n = 0; n < special; n++) all |= units[forms[n] as number] as number;
  return all < 0;
}

/** Makes `middle` of the stretch and its forms, and reads the second step's words that start with any of its characters. */
function fillMiddle(first: Step, second: Step, size: number, special: number): void {
  for (let i = 0; i < size; i++) middle[i] = changed(source[i] as number, first.units[source[i] as number] as number);
  for (let n = 0; n < special; n++) middle[places[n] as number] = forms[n] as number;
  for (let i = 0; i < size; i++) second.lexicon.read(middle[i] as number);
}
