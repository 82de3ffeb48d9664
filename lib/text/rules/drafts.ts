import type { EditKind } from '../../model.ts';
import type { Draft } from '../layer.ts';

/** A draft for every match of `form`: it takes the match's place. `form` must be global. */
export function replaceAll(text: string, form: RegExp, rule: string, kind: EditKind, by: (found: RegExpExecArray) => string): Draft[] {
  return [...text.matchAll(form)].map((found) => ({
    rule,
    kind,
    from: found.index,
    to: found.index + found[0].length,
    text: by(found),
  }));
}
