import type { Bound } from '../model.ts';
import { cut, join, type Phrase } from './phrase.ts';

const WORD = /(?:至少|最少|不少于)要?(?=[\u4e00-\u9fff]{2})/;

/** 每个片区｜至少｜建设2家: the bound said before the verb, taken out of the name. */
export function atLeast<T extends { core: Phrase; bound: Bound }>(left: T): T {
  const said = left.core.folded.includes('少') ? WORD.exec(left.core.folded) : null;
  if (!said) return left;
  return { ...left, core: join(cut(left.core, 0, said.index), cut(left.core, said.index + said[0].length)), bound: left.bound || 'ge' };
}
