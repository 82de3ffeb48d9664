/** A stretch of words in the report's own script (`shown`) and folded to simplified script (`folded`); both equally long. */
export interface Phrase {
  readonly shown: string;
  readonly folded: string;
}

export const EMPTY: Phrase = { shown: '', folded: '' };

/** Cuts a phrase like String.slice. */
export function cut(phrase: Phrase, from: number, to = phrase.folded.length): Phrase {
  const folded = phrase.folded.slice(from, to);
  return { shown: phrase.shown === phrase.folded ? folded : phrase.shown.slice(from, to), folded };
}

/** 1 for a quote or bracket that opens, −1 for one that closes, else 0. */
export function nesting(c: string): 1 | -1 | 0 {
  return '“（(《'.includes(c) ? 1 : '”）)》'.includes(c) ? -1 : 0;
}

/** Joins phrases and literal words that are the same in both scripts. */
export function join(...parts: readonly (Phrase | string)[]): Phrase {
  let shown = '';
  let folded = '';
  for (const part of parts) {
    shown += typeof part === 'string' ? part : part.shown;
    folded += typeof part === 'string' ? part : part.folded;
  }
  return { shown, folded };
}

const TRADITIONAL = new Map([...'镇乡农县贷银铜游价产业'].map((c, i) => [c, '鎮鄉農縣貸銀銅遊價產業'.charAt(i)]));

/** A literal word of the names (农村, 贷款) in the script of the phrase it goes with. */
export function word(folded: string, like: Phrase): Phrase {
  const traditional = like.shown !== like.folded;
  return { folded, shown: traditional ? folded.replace(/./g, (c) => TRADITIONAL.get(c) ?? c) : folded };
}

const MAY_DROP = /[\s*#`|[［]/;
/** The # of 3#机组 counts, that of a heading is markup. */
const DROPPED = /[\s*`|]|(?<!\d)#|[[［]\d{1,3}[\]］]/g;

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
    if (MAY_DROP.test(piece))
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
