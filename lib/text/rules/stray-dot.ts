import { fold } from '../../fold.ts';
import type { Draft } from '../layer.ts';
import type { Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

const HAN = '[\\u3400-\\u9fff]';
/** A dot between two characters, and the characters around them as far as they are Chinese. */
const DOTTED = new RegExp(`(${HAN})?(${HAN})\\.(${HAN})(${HAN})?`, 'g');
/** 一.加快转型: a number with its dot. */
const NUMERAL = /[一二三四五六七八九十百]/;

/**
 * How many of the pairs that some characters make are known from the document. The damaged place itself makes the outer pairs of the order
 * it stands in, so `own` of each don't count.
 */
function knownPairs(before: string, middle: string, after: string, survey: Survey, own: number): number {
  const outer = (two: string) => Number(two.length === 2 && survey.pair(two) > own);
  return outer(before + middle.charAt(0)) + Number(survey.pair(middle) > 0) + outer(middle.charAt(1) + after);
}

/**
 * A dot that stands inside a word: against copying, some sites set dots and swap the two characters beside it (政.和协委员 for 和政协委员).
 * The swap is undone in what is proposed, where the pairs that come of it are better known from the document than those that stand there.
 */
export const strayDots: Rule = (text, survey) => {
  if (!text.includes('.')) return [];
  return [...text.matchAll(DOTTED)].flatMap((found): Draft[] => {
    const [before = '', second = '', first = '', after = ''] = found.slice(1).map((char) => fold(char ?? ''));
    if (NUMERAL.test(second) || survey.dotsEndSentences) return [];
    const from = found.index + before.length;
    const swapped = knownPairs(before, first + second, after, survey, 0) > knownPairs(before, second + first, after, survey, 1);
    const stands = text.slice(from, from + 3);
    const reading = swapped ? stands.charAt(2) + stands.charAt(0) : stands;
    return [{ rule: swapped ? 'swapped-pair' : 'stray-dot', kind: 'dot', from, to: from + 3, text: reading }];
  });
};
