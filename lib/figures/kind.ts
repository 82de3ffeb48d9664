import type { FigureKind } from '../model.ts';
import { actLength } from './acts.ts';
import type { Left } from './left.ts';
import { GROWTH_NOUNS } from './lexis.ts';
import { growthNoun, isPercent, isPoints } from './measure.ts';
import type { NumberSpan } from './number.ts';
import type { Phrase } from './phrase.ts';
import type { Right } from './right.ts';

/** What kind of statement the number is. `net`: a 净增 stands at the head of the list. */
export function kindOf(number: NumberSpan, left: Left, right: Right, ranked: boolean, net: boolean): FigureKind {
  if (ranked) return 'rank';
  if (number.form === 'ratio') return 'ratio';
  if (number.unit === '倍') return 'multiple';
  if (isPoints(number)) return 'change';
  const changed = left.change !== 0 && left.link === '';
  if (isPercent(number)) {
    if (right.growth || left.change || growthNoun(left.core.folded)) return 'growth';
    return 'share';
  }
  return changed || /^(?:净增|少增|多增)/.test(left.core.folded) || (net && !left.link && actLength(left.core.folded) === 0)
    ? 'change'
    : 'level';
}

const PRICE_LEVEL = /^(?:CPI|PPI|(?:居民)?消费价格(?:总?水平|指数)?)$/;
/** 比全省增速（｜7.7%｜）高. */
const SPEED = /(?:增速|增幅|涨幅|降幅)$/;
const RATIO = /(?:收入|差距|供需|存贷|生师)比$/;

/** What the name makes of a kind: a percentage of prices is what they rose by (CPI控制在3%); 收入比1.8 is a ratio. */
export function kindByName(kind: FigureKind, name: string, { unit, value }: NumberSpan): FigureKind {
  if (kind === 'level' && /^\/1?0?[十万]/.test(unit)) return 'share';
  // An index of 102% is no rise of 102%.
  if (kind === 'share' && (SPEED.test(name) || (value < 50 && PRICE_LEVEL.test(name)))) return 'growth';
  return kind === 'level' && unit === '' && RATIO.test(name) ? 'ratio' : kind;
}

/** −1 where the words state a decline. */
export function signOf(number: NumberSpan, left: Left, kind: FigureKind): 1 | -1 {
  if (kind === 'growth' || kind === 'change' || kind === 'multiple') {
    if (number.form === 'doubling') return 1;
    if (/^(?:低于|慢于|落后)/.test(left.versus.folded)) return -1;
    if (left.change) return left.change;
    const noun = growthNoun(left.core.folded);
    if (noun && isPercent(number)) return GROWTH_NOUNS.words.get(noun) ?? 1;
    if (/^少增/.test(left.core.folded)) return -1;
  }
  return 1;
}

/** 棚户区住房改造｜超过8万套: work done adds up, whatever verb tells how much of it. */
const WORK_DONE = /(?:改造|搬迁|安置|培训|拆除|造林|裁员|脱贫)$/;

/** Whether the thing named adds up over a span (新增, 建成) or not (a stock or rate reached); undefined where the words do not say. */
export function accumulation(left: Left, name: Phrase, kind: FigureKind, right: boolean): boolean | undefined {
  if (kind !== 'level') return left.total ? true : undefined;
  if (left.total) return true;
  if (actLength(name.folded) > 0 || WORK_DONE.test(name.folded) || /^[增减][加少]/.test(name.folded)) return true;
  if (left.link && !right && !/^(?:完成|实现)$/.test(left.link)) return false;
  return undefined;
}
