import type { Bound } from '../model.ts';
import { type Clause, gapOf, tailOf } from './clause.ts';
import { CONJUNCTION, isLoose } from './gaps.ts';
import type { NumberSpan } from './number.ts';
import type { Phrase } from './phrase.ts';
import { RANK, rankedThing } from './rank.ts';
import { PLACED } from './rank-number.ts';
import { hedgeAt, readRight } from './right.ts';

/** Values in one row (达到｜3.7万元和1.6万元｜), all named by the words before the first or after the last. */
export interface Row {
  readonly numbers: readonly NumberSpan[];
  /** How many things the row counts: 12类45项 is one. */
  readonly count: number;
  readonly last: number;
  readonly ranked: boolean;
  /** 前40位: among so many. */
  readonly among: boolean;
  /** The verb of rank and what follows it. */
  readonly rankVerb: string;
  /** The words before the row, rank verbs gone. */
  readonly words: Phrase;
  /** The bounds said behind each value but the last: 50家以上、30家. */
  readonly bounds: readonly Bound[];
  /** None is said before the last value, so that the one behind it holds for all: 50家、30家以上. */
  readonly boundShared: boolean;
}

/** The bounds said between the values of a row. */
function boundsIn(clause: Clause, first: number, last: number): Bound[] {
  const bounds: Bound[] = [];
  for (let i = first; i < last; i++) bounds.push(hedgeAt(gapOf(clause, i).folded).bound);
  return bounds;
}

/** The row that begins with number `first`; `pending` are the words before it. */
export function rowAt(clause: Clause, first: number, pending: Phrase): Row {
  let last = first;
  let same = 0;
  for (; last + 1 < clause.numbers.length; last++) {
    const gap = gapOf(clause, last).folded;
    if ((gap === '' || gap === '共') && isLoose(pending)) same++;
    else if (!CONJUNCTION.test(gap) || parted(clause, last, pending)) break;
  }
  const numbers = clause.numbers.slice(first, last + 1);
  const count = numbers.length - same;
  const bounds = boundsIn(clause, first, last);
  const boundShared = same === 0 && !bounds.some(Boolean);
  if (!isRanked(pending, numbers[0]))
    return { numbers, count, last, ranked: false, among: false, rankVerb: '', words: pending, bounds, boundShared };
  const verb = RANK.exec(pending.folded);
  const among = /前$/.test(pending.folded);
  return {
    numbers,
    count,
    last,
    ranked: true,
    among,
    rankVerb: verb?.[0] ?? '',
    words: rankedThing(pending, verb?.index),
    bounds,
    boundShared,
  };
}

const MEDAL = /^[金银铜]$/;

/** 培训20000人、｜3000例复明手术: counted differently, and what follows names the second alone. */
function parted(clause: Clause, i: number, pending: Phrase): boolean {
  const [unit, next] = [clause.numbers[i]?.unit ?? '', clause.numbers[i + 1]?.unit ?? ''];
  // 25金、｜17银: medals of another metal.
  if (MEDAL.test(unit) && MEDAL.test(next)) return unit !== next;
  if (unit === next || !/^[万亿]*[\u4e00-\u9fff]$/.test(unit) || !/^[万亿]*[\u4e00-\u9fff]$/.test(next) || isLoose(pending)) return false;
  return readRight(i + 2 < clause.numbers.length ? gapOf(clause, i + 1) : tailOf(clause)).noun.folded.length > 1;
}

function isRanked(words: Phrase, number: NumberSpan | undefined): boolean {
  if (!number || !/^(?:digits|hanzi)$/.test(number.form)) return false;
  if (number.unit === '位' && PLACED.test(words.folded)) return true;
  return /第$/.test(words.folded) || (/前$/.test(words.folded) && /^[位名]$/.test(number.unit));
}
