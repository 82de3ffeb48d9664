import { fold } from '../../fold.ts';
import { NAME_FORMS } from './name-forms.ts';

/** The form in which two names of one indicator are the same: simplified script, no marks, no filler, one way of writing. */
export function nameKey(name: string): string {
  let key = fold(name).slice(0, MAX_NAME);
  for (const { from, to } of NAME_FORMS) {
    const next = key.replace(from, to);
    if (next !== '') key = next;
  }
  return key;
}

/** No indicator's name is longer; keeps the cost of a stray long line small. */
const MAX_NAME = 80;
