import { cut, type Phrase } from './phrase.ts';

export const COURSE = '(?:上涨|上升|增长|提高|下降|下跌|回落|减少|降低|持平)';
const OTHERS = new RegExp(`^(?:其中)?(${COURSE}的)(?:有|为|是|达)?$`);

/** Of the words before a number those that stand for things by what became of them (上涨的城市30个，｜下降的｜为5个); undefined where they are no such. */
export function otherCourse(words: Phrase): Phrase | undefined {
  const course = /[有为是达的]$/.test(words.folded) ? OTHERS.exec(words.folded)?.[1] : undefined;
  if (course === undefined) return undefined;
  const start = words.folded.indexOf(course);
  return cut(words, start, start + course.length);
}
