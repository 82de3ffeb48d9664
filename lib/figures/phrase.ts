/** A stretch of words in the report's own script (`shown`) and folded to simplified script (`folded`); both equally long. */
export interface Phrase {
  readonly shown: string;
  readonly folded: string;
}

export const EMPTY: Phrase = { shown: '', folded: '' };

/** Cuts a phrase like String.slice. */
export function cut(phrase: Phrase, from: number, to = phrase.folded.length): Phrase {
  return { shown: phrase.shown.slice(from, to), folded: phrase.folded.slice(from, to) };
}

/** Joins phrases and literal words (given in simplified script, shown in traditional if any other part is). */
export function join(...parts: readonly (Phrase | string)[]): Phrase {
  const traditional = parts.some((part) => typeof part !== 'string' && part.shown !== part.folded);
  const shown = parts
    .map((part) => (typeof part === 'string' ? (traditional ? (TRADITIONAL.get(part) ?? part) : part) : part.shown))
    .join('');
  return { shown, folded: parts.map((part) => (typeof part === 'string' ? part : part.folded)).join('') };
}

/** The few words names are completed with, in traditional script. */
const TRADITIONAL = new Map([
  ['农村', '農村'],
  ['城镇', '城鎮'],
  ['县', '縣'],
  ['贷款', '貸款'],
  ['增速', '增速'],
]);

const DROPPED = /[\s*#`|]|\[\d{1,3}\]/g;

/** Takes [from, to) of a paragraph as a phrase, without blanks, markup, footnote marks and the stretches to skip (in order, not overlapping). */
export function phraseOf(
  text: string,
  folded: string,
  from: number,
  to: number,
  skip: readonly (readonly [number, number])[] = [],
): Phrase {
  let out = EMPTY;
  let at = from;
  const take = (end: number) => {
    if (end <= at) return;
    const piece = folded.slice(at, end);
    let last = 0;
    for (const drop of piece.matchAll(DROPPED)) {
      out = join(out, { shown: text.slice(at + last, at + drop.index), folded: piece.slice(last, drop.index) });
      last = drop.index + drop[0].length;
    }
    out = join(out, { shown: text.slice(at + last, end), folded: piece.slice(last) });
  };
  for (const [start, end] of skip) {
    if (end <= at || start >= to) continue;
    take(Math.min(start, to));
    at = end;
  }
  take(to);
  return out;
}
