import type { Edit } from '../../model.ts';

const READING = /(?<=[\u3400-\u9fff])[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/g;

/** 經(jīng)濟 → 經濟: a reading in brackets glued on after a converted character. */
export function glossReadings(text: string): Pick<Edit, 'rule' | 'kind' | 'from' | 'to' | 'text'>[] {
  return [...text.matchAll(READING)].map((found) => ({
    rule: 'reading',
    kind: 'reading',
    from: found.index,
    to: found.index + found[0].length,
    text: '',
  }));
}
