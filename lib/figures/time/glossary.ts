import { fold } from '../../fold.ts';
import type { Current } from './current.ts';
import type { ParagraphTime } from './paragraph-time.ts';

const GLOSSARY = /名词(?:解释|说明|注释)|(?:有关|相关)(?:名词|用语)|名词术语/;
/** What the explained word names is to be carried out: 百千万引才工程, “三年”行动. */
const UNDERTAKING = /(?:工程|行动|计划|攻坚)[”"]?$/;

/** Whether a paragraph of the list of words at a report's end explains what the report plans to do. */
export const explainsPlan = ({ section, headings }: ParagraphTime): boolean =>
  section?.mode === 'other' && UNDERTAKING.test(fold(section.heading)) && GLOSSARY.test(headings);

/** What such a paragraph tells without a time word is to be done in the year planned. */
export function inYearPlanned({ calendar: { planned } }: ParagraphTime, now: Current): Current {
  return now.by || planned === null ? now : { ...now, span: { from: planned, to: planned } };
}
