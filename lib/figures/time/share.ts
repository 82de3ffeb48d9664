import type { FigureKind } from '../../model.ts';
import { beyondYearly, clauseStart } from './clause.ts';
import { BEHIND_WORDS, CLAUSE_WORDS, COMPARISONS, EVERY_YEAR, HELD, type Share } from './several-years.ts';

/** 产值｜超10亿元的｜企业: which are meant, not what was reached. */
const LIMIT = /(?:超过?|达到?|突破|过)\d[\d.]*[万亿]*元(?:以上)?的/g;
const CLAUSES_BACK = 4;
/** 五年来，｜……: the years a sentence opens with, and no number since. */
const OPENED = /^[—–\s　]*(?:[两三四五六]年[来间]|“[一二三四五六七八九十]{1,3}五”(?:时期|期间))，[^\d]*$/;
/** ……用于教育的经费｜达: what is spent or finished adds up, whatever verb tells how much. */
const SPENT = /(?<!人均[^，]{0,6})(?:资金|经费|支出|投入|事业费|竣工面积|投资总额)(?:总额)?达到?$/;

function first(words: typeof CLAUSE_WORDS, text: string): Share | undefined {
  return words.find(({ pattern }) => pattern.test(text))?.share;
}

/** What the clauses before `start` say, nearest first, the earlier ones only while they hold numbers: a list goes on with what its first member began. */
function fromClauses(folded: string, start: number, floor: number): Share | undefined {
  let to = start;
  for (let n = 0; n < CLAUSES_BACK && to > floor; n++) {
    const from = clauseStart(folded, to, floor);
    const clause = folded.slice(from, to);
    if (n > 0 && !/\d/.test(clause)) break;
    const share = first(CLAUSE_WORDS, clause);
    if (share) return share;
    to = from - 1;
  }
  return undefined;
}

/** What a change is measured against, in its own clause or the nearest before that says so. */
function comparison(folded: string, start: number, floor: number): Share | undefined {
  let to = start;
  for (let n = 0; n < CLAUSES_BACK && to > floor; n++) {
    const from = clauseStart(folded, to, floor);
    const share = first(COMPARISONS, folded.slice(from, to));
    if (share) return share;
    to = from - 1;
  }
  return undefined;
}

/**
 * For a number in a text about several years: whether it is about all of them or the last. `floor` is where its sentence begins;
 * `accumulates` is what is known about the thing itself.
 */
export function shareOf(folded: string, start: number, end: number, kind: FigureKind, floor: number, accumulates?: boolean): Share {
  const own = clauseStart(folded, start, floor);
  const before = beyondYearly(folded.slice(own, start)).replace(LIMIT, '');
  if (kind === 'multiple' && folded[start] === '翻') return comparison(folded, start, floor) ?? 'last';
  if (kind === 'growth' || kind === 'change' || kind === 'multiple') {
    if (EVERY_YEAR.test(before)) return 'span';
    if (/[高低快慢多]于/.test(before)) return fromClauses(folded, own - 1, floor) ?? 'last';
    return comparison(folded, start, floor) ?? 'span';
  }
  const behind = first(BEHIND_WORDS, folded.slice(end, end + 40));
  if (behind) return behind;
  if (kind === 'level') {
    const part = /^其中/.test(before) ? fromClauses(folded, own - 1, floor) : undefined;
    if (SPENT.test(before) && OPENED.test(folded.slice(floor, start))) return 'span';
    const said = first(CLAUSE_WORDS, before) ?? part ?? (accumulates ? 'span' : undefined);
    if (said) return said;
    if (/^(?:其中)?[近约]?[“”"\s　*]*$/.test(before) && /^[\u4e00-\u9fff“]/.test(folded.slice(end))) return 'span';
    return fromClauses(folded, own - 1, floor) ?? 'last';
  }
  if (HELD.test(before)) return 'span';
  return /^[，,\s]*占/.test(before) && !/[高升降加少低][到至]$/.test(before) ? (fromClauses(folded, own - 1, floor) ?? 'last') : 'last';
}
