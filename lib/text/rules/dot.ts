import { fold } from '../../fold.ts';
import type { Draft } from '../layer.ts';
import type { Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

const HAN = '[\\u3400-\\u9fff]';
/** A name in two parts, in quotes or brackets of its own, that has lost its dot: “创新嘉兴?精英引领计划”, （中国?巴中）. */
const LOST_IN_NAME = new RegExp(`(?<=[“‘「《（(](?:${HAN}|\\d){2,10})[?？](?=(?:${HAN}|\\d){2,12}[”’」》）)])`, 'g');
const LOST = new RegExp(`(?<=${HAN})\\?(?=${HAN})`, 'g');
const ASKS = /[吗呢么什谁哪何几怎否岂孰]/;
const SWAPPED = new RegExp(`${HAN}{2}\\.${HAN}{2}`, 'g');

function draft(rule: string, from: number, to: number, text: string): Draft {
  return { rule, kind: 'dot', from, to, text };
}

/** The same name stands elsewhere in the document with its dot. */
function dottedElsewhere(text: string, at: number, document: string): boolean {
  const around = fold(text.slice(Math.max(0, at - 2), at + 3));
  return document.includes(`${around.slice(0, -3)}·${around.slice(-2)}`);
}

/** 嘉兴?精英引领 → 嘉兴·精英引领: a middle dot the site's character set did not have. A question stays a question. */
export const lostDots: Rule = (text, survey) => {
  if (!/[?？]/.test(text)) return [];
  const inName = [...text.matchAll(LOST_IN_NAME)].filter((found) => !ASKS.test(text.slice(Math.max(0, found.index - 10), found.index)));
  const known = [...text.matchAll(LOST)].filter((found) => dottedElsewhere(text, found.index, survey.folded));
  const places = new Set([...inName, ...known].map((found) => found.index));
  return [...places].sort((a, b) => a - b).map((at) => draft('lost-dot', at, at + 1, '·'));
};

/**
 * How many of the pairs that a reading of four characters makes are known from the document. The damaged place itself makes the outer
 * pairs of the order it stands in, so `own` of each don't count.
 */
function knownPairs(four: string, survey: Survey, own: number): number {
  const outer = (two: string) => Number(survey.pair(two) > own);
  return outer(four.slice(0, 2)) + Number(survey.pair(four.slice(1, 3)) > 0) + outer(four.slice(2, 4));
}

/**
 * 政.和协委员 → 和政协委员: against copying, some sites swap two characters and set a dot between them. Undone where the pairs that come
 * of it are better known from the document than those of the order that stands there.
 */
export const swappedPairs: Rule = (text, survey) =>
  [...text.matchAll(SWAPPED)].flatMap((found) => {
    const [whole, before = '', second = '', first = '', after = ''] = fold(found[0]).match(/(.)(.)\.(.)(.)/) ?? [];
    const swapped = knownPairs(before + first + second + after, survey, 0);
    if (!whole || swapped <= knownPairs(before + second + first + after, survey, 1)) return [];
    const at = found.index + 1;
    return [draft('swapped-pair', at, at + 3, text.charAt(at + 2) + text.charAt(at))];
  });
