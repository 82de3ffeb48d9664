import { cut, join, type Phrase } from './phrase.ts';

/** What is used up or given off for each unit put out. */
const PER = /^(?:万元|单位)(?:国内|地区)?(?:生产总值|GDP|工业增加值)/;
const USED = /^(?:能耗|能源消耗|水耗|用水量?|电耗|碳排放|二氧化碳排放)/;

/** 单位生产总值能耗和二氧化碳排放 → 单位生产总值能耗, 单位生产总值二氧化碳排放; null where it is nothing of the kind. */
export function perOutput([first, ...others]: readonly Phrase[]): Phrase[] | null {
  const size =
    first?.folded.endsWith('量') || first?.folded.endsWith('耗') || first?.folded.endsWith('放') ? PER.exec(first.folded)?.[0].length : 0;
  if (!first || !size || !others.length || !others.every(({ folded }) => USED.test(folded))) return null;
  return [first, ...others.map((part) => join(cut(first, 0, size), part))];
}
