import { diffArrays, diffChars } from 'diff';
import { likeness, pairsOf } from './likeness.ts';
import { type SentenceAt, sentencesOf } from './sentences.ts';

/** A run of a changed sentence: the same in both, or only on one side. */
export interface Run {
  readonly text: string;
  readonly changed: boolean;
}

/** Two sentences side by side. `figures` is true if a number differs between them. A missing side is null. */
export interface Aligned {
  readonly kind: 'same' | 'changed' | 'missing' | 'added';
  readonly left: SentenceAt | null;
  readonly right: SentenceAt | null;
  readonly leftRuns: readonly Run[];
  readonly rightRuns: readonly Run[];
  readonly figures: boolean;
}

const NUMBER = /[0-9]+(?:\.[0-9]+)?|[〇零一二三四五六七八九十百千万亿两]{2,}/g;
const numbers = (plain: string) => (plain.match(NUMBER) ?? []).join(' ');

const ALIKE = 0.5;
/** Sentences looked ahead for a partner: keeps the cost linear where two texts have nothing in common. */
const REACH = 12;
/** Two texts further apart than this are not two versions of one report: they are paired in order, without looking for the shortest way. */
const MOST_EDITS = 2000;
/** Longer sentences are marked as a whole: comparing them letter by letter costs more than it tells. */
const LONGEST = 2000;

function runs(left: SentenceAt, right: SentenceAt): Pick<Aligned, 'leftRuns' | 'rightRuns'> {
  if (left.text.length > LONGEST || right.text.length > LONGEST)
    return { leftRuns: [{ text: left.text, changed: true }], rightRuns: [{ text: right.text, changed: true }] };
  const parts = diffChars(left.text, right.text);
  return {
    leftRuns: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, changed: removed })),
    rightRuns: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, changed: added })),
  };
}

const whole = (sentence: SentenceAt, changed: boolean): Run[] => [{ text: sentence.text, changed }];
const hasNumber = ({ plain }: SentenceAt) => numbers(plain) !== '';
const same = (left: SentenceAt, right: SentenceAt): Aligned => ({
  kind: 'same',
  left,
  right,
  leftRuns: whole(left, false),
  rightRuns: whole(right, false),
  figures: false,
});
const missing = (left: SentenceAt): Aligned => ({
  kind: 'missing',
  left,
  right: null,
  leftRuns: whole(left, true),
  rightRuns: [],
  figures: hasNumber(left),
});
const added = (right: SentenceAt): Aligned => ({
  kind: 'added',
  left: null,
  right,
  leftRuns: [],
  rightRuns: whole(right, true),
  figures: hasNumber(right),
});
const changed = (left: SentenceAt, right: SentenceAt): Aligned => ({
  kind: 'changed',
  left,
  right,
  ...runs(left, right),
  figures: numbers(left.plain) !== numbers(right.plain),
});

/** Pairs what was taken out with what was put in at the same place, in order; the rest is missing or added. */
function pairUp(out: readonly SentenceAt[], put: readonly SentenceAt[]): Aligned[] {
  const rows: Aligned[] = [];
  const putPairs = put.map(({ plain }) => pairsOf(plain));
  let next = 0;
  for (const left of out) {
    const own = pairsOf(left.plain);
    let best = -1;
    let most = ALIKE;
    for (let i = next; i < Math.min(put.length, next + REACH); i++) {
      const alike = likeness(own, putPairs[i] ?? new Set());
      if (alike > most) [best, most] = [i, alike];
    }
    if (best < 0) {
      rows.push(missing(left));
      continue;
    }
    rows.push(...put.slice(next, best).map(added));
    const right = put[best];
    if (right) rows.push(changed(left, right));
    next = best + 1;
  }
  return [...rows, ...put.slice(next).map(added)];
}

/**
 * Lays two versions of one report side by side, sentence by sentence. Blanks, script and width of characters make no difference.
 * `missing` stands only in the left text, `added` only in the right one.
 */
export function checkText(left: readonly { readonly text: string }[], right: readonly { readonly text: string }[]): Aligned[] {
  const a = sentencesOf(left);
  const b = sentencesOf(right);
  const plain = (each: SentenceAt) => each.plain;
  const parts = diffArrays(a.map(plain), b.map(plain), { maxEditLength: MOST_EDITS });
  if (!parts) return pairUp(a, b);
  const rows: Aligned[] = [];
  let i = 0;
  let j = 0;
  let out: SentenceAt[] = [];
  for (const part of parts) {
    const count = part.value.length;
    if (part.removed) {
      out = a.slice(i, i + count);
      i += count;
    } else if (part.added) {
      for (const row of pairUp(out, b.slice(j, j + count))) rows.push(row);
      out = [];
      j += count;
    } else {
      for (const left of out) rows.push(missing(left));
      out = [];
      for (let k = 0; k < count; k++) {
        const l = a[i++];
        const r = b[j++];
        if (l && r) rows.push(same(l, r));
      }
    }
  }
  return [...rows, ...out.map(missing)];
}
