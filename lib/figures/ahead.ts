import { actLength } from './acts.ts';
import { type Clause, gapOf, tailOf } from './clause.ts';
import { divide } from './gaps.ts';
import { type Left, readLeft } from './left.ts';
import { BARE_MEASURES, ending } from './lexis.ts';
import { isBare } from './measure.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { readRight } from './right.ts';

/** The noun that the words after number `i` of the clause begin with; `of`: they begin with 的. */
function nounAfter(clause: Clause, i: number): { noun: Phrase; of: boolean } {
  const final = i + 1 === clause.numbers.length;
  const right = readRight(final ? tailOf(clause) : divide(gapOf(clause, i), true).first);
  return { noun: right.noun, of: right.of };
}

/** 首批6项及第二批9项｜改革试点. */
const BATCH = /^(?:首批|第[一二三四五六七八九]批)$/;
const NEXT_BATCH = /^[、和及与](?:第[一二三四五六七八九]批|末批)$/;

/**
 * The name of a number whose own words leave the thing to what follows the next number; EMPTY where they do not:
 * 总投资86亿元的｜32个文旅项目, 总投资18亿元、｜总容积2000万方的调蓄水池, 新增50个、｜提升100个服务项目.
 */
export function namedAhead(clause: Clause, last: number, left: Left): Phrase {
  const { core } = left;
  if (last + 1 >= clause.numbers.length || !core.folded) return EMPTY;
  const bare = ending(core.folded, BARE_MEASURES);
  const acts = actLength(core.folded) === core.folded.length;
  const batch = BATCH.test(core.folded);
  if (!bare && !acts && !batch) return EMPTY;
  const gap = gapOf(clause, last);
  if (batch) return NEXT_BATCH.test(gap.folded) ? join(core, nounAfter(clause, last + 1).noun) : EMPTY;
  const before = core.folded.length - bare.length;
  if (bare && (before <= 2 || actLength(core.folded) === before)) {
    const measure = cut(core, before);
    if (/投[资入]$/.test(bare) && gap.folded.length > 1 && actLength(gap.folded) === gap.folded.length)
      return join(nounAfter(clause, last + 1).noun, measure);
    if (gap.folded === '的') return join(nounAfter(clause, last + 1).noun, measure);
    if (!gap.folded.startsWith('、') || !isBare(readLeft(cut(gap, 1), false).core.folded)) return EMPTY;
    const { noun, of } = nounAfter(clause, last + 1);
    return of && noun.folded ? join(noun, measure) : EMPTY;
  }
  if (!gap.folded.startsWith('、') || !acts) return EMPTY;
  if (gap.folded.length < 2 || actLength(gap.folded.slice(1)) !== gap.folded.length - 1) return EMPTY;
  const { noun } = nounAfter(clause, last + 1);
  return noun.folded ? join(core, noun) : EMPTY;
}
