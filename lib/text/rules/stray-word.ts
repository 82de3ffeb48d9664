import type { Rule } from '../rule.ts';
import { replaceAll } from './drafts.ts';
import { STRAY_WORDS } from './stray-words.ts';

const STOOD = new Map(STRAY_WORDS.map(({ word, stood }) => [word, stood]));
/** One such word alone between Chinese on both sides. */
const STRAY = new RegExp(
  `(?<=[\\u3400-\\u9fff”’》）]) ?(?<![a-zA-Z])(${[...STOOD.keys()].join('|')})(?![a-zA-Z]) ?(?=[\\u3400-\\u9fff“‘《（])`,
  'g',
);

/** 总体布局 and 协调推进 → 总体布局和协调推进. */
export const strayWords: Rule = (text) => replaceAll(text, STRAY, 'stray-word', 'stray', (found) => STOOD.get(found[1] ?? '') ?? '');
