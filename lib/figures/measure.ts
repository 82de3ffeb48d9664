import { actLength } from './acts.ts';
import { BARE_MEASURES, ending, GROWTH_NOUNS, KEEP_ENDINGS } from './lexis.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';

export const isPercent = (number: NumberSpan) => /^[%‰成]$/.test(number.unit);
export const isPoints = (number: NumberSpan) => /百分[点比]|千分点/.test(number.unit);

/** 涨幅, 增速 at the end of a name; 自然增长率 is a rate of its own. */
export function growthNoun(text: string): string {
  const noun = ending(text, GROWTH_NOUNS);
  return ending(text, KEEP_ENDINGS).length > noun.length ? '' : noun;
}

export const isBare = (text: string) => {
  const bare = ending(text, BARE_MEASURES);
  return bare === text && text !== '';
};

/** Things of which a bare measure speaks: 新增两院院士 → 两院院士. */
export function owner(phrase: Phrase): Phrase {
  const act = actLength(phrase.folded);
  return act > 0 && act < phrase.folded.length ? cut(phrase, act) : phrase;
}

export function ownerForMeasure(phrase: Phrase): Phrase {
  if (isBare(phrase.folded)) return EMPTY;
  const bare = /总?参保人数$/.exec(phrase.folded)?.[0] || ending(phrase.folded, BARE_MEASURES);
  const stem = bare && bare.length < phrase.folded.length ? cut(phrase, 0, phrase.folded.length - bare.length) : phrase;
  // 规上工业企业工业增加值: the trade belongs to the measure.
  const trade = /(?<=企业)工业$/.exec(stem.folded);
  // “新农合”政府出资额，参保率: what is called by a name owns both.
  const called = stem === phrase ? /^“[^”]{2,12}”(?=[^、]*(?:额|标准|经费)$)/.exec(stem.folded)?.[0].length : undefined;
  if (called) return cut(stem, 0, called);
  // 规上工业企业新增12家，｜总数｜达到80家.
  const added = /(?<=...)[新净]增$/.exec(stem.folded);
  const own = trade || added ? cut(stem, 0, (trade ?? added)?.index) : stem;
  return own.folded.length > 2 ? owner(own) : own;
}
