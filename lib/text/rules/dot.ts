import { fold } from '../../fold.ts';
import type { Draft } from '../layer.ts';
import type { Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { NAME_WORDS } from './name-words.ts';

const HAN = '[\\u3400-\\u9fff]';
/** Two parts in quotes or brackets of their own: “创新嘉兴?精英引领计划”, （中国?巴中）论坛. What comes after the mark is caught. */
const IN_QUOTES = new RegExp(`(?<=[“‘「《（(](?:${HAN}|\\d){2,10})[?？](?=((?:${HAN}|\\d){2,12}[”’」》）)]${HAN}{0,3}))`, 'g');
const LOST = new RegExp(`(?<=${HAN})\\?(?=${HAN})`, 'g');
const ASKS = /[吗呢么什谁哪何几怎否岂孰您你我]/;
const ASKED_IN = 20;
const NAME = new RegExp(`(?:${NAME_WORDS.join('|')})`);
/** So many question marks of a text are looked up in it. */
const LOOKED_UP = 300;

function draft(rule: string, from: number, to: number, text: string): Draft {
  return { rule, kind: 'dot', from, to, text };
}

/** The same name stands elsewhere in the document with its dot. */
function dottedElsewhere(text: string, at: number, survey: Survey): boolean {
  const [before, after] = [fold(text.slice(Math.max(0, at - 2), at)), fold(text.slice(at + 1, at + 3))];
  return survey.spend('lost-dot', LOOKED_UP) && survey.sample.includes(`${before}·${after}`);
}

/** The clause before the mark asks something. */
function asks(text: string, at: number): boolean {
  return ASKS.test(fold(text.slice(Math.max(0, at - ASKED_IN), at)).replace(/^.*[。！？?；]/s, ''));
}

/** 嘉兴?精英引领 → 嘉兴·精英引领: a middle dot the site's character set did not have. A question stays a question. */
export const lostDots: Rule = (text, survey) => {
  if (!/[?？]/.test(text)) return [];
  const inName = [...text.matchAll(IN_QUOTES)].filter(({ index, 1: after = '' }) => NAME.test(fold(after)) && !asks(text, index));
  const known = [...text.matchAll(LOST)].filter((found) => dottedElsewhere(text, found.index, survey));
  const places = new Set([...inName, ...known].map((found) => found.index));
  return [...places].sort((a, b) => a - b).map((at) => draft('lost-dot', at, at + 1, '·'));
};

/** A question mark where nothing is asked: likely a lost dot, or another lost character. */
export const strayQuestionMarks: Rule = (text) =>
  [...text.matchAll(LOST)].flatMap(({ index }) => (asks(text, index) ? [] : [draft('stray-question-mark', index, index + 1, '·')]));
