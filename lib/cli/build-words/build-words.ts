/** Writes lib/text/packed/words.ts anew: which words Chinese has, and how often they stand in a text. Run: node lib/cli/build-words/build-words.ts */
import { writeFileSync } from 'node:fs';
import { fold } from '../../fold.ts';
import { PRICE_STEP } from '../../text/misdecoded/words.ts';
import { frequencies } from '../build-hanzi/frequencies.ts';
import { MARKS } from './marks.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Words that jieba counted less often are left out; characters are all kept. */
const FEWEST = 20;
const LONGEST = 7;
const HAN = /^[\u3400-\u9fff]+$/;
/** What is no punctuation, as a share of all words. */
const PROSE = 0.8;

/** Each word's share of a text. */
function shares(): Map<string, number> {
  const { words, total } = frequencies();
  const found = new Map<string, number>(MARKS);
  for (const [word, count] of words) {
    const simplified = HAN.test(word) && fold(word) === word;
    if (simplified && word.length <= LONGEST && (count >= FEWEST || word.length === 1)) found.set(word, (PROSE * count) / total);
  }
  return found;
}

/** In the form that `Words` reads. */
function pack(words: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string>();
  for (const [word, share] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const letter = LETTERS.charAt(Math.min(LETTERS.length - 1, Math.round(-Math.log(share) / PRICE_STEP)));
    const first = word.charAt(0);
    lines.set(first, (lines.get(first) ?? first) + word.slice(1) + letter);
  }
  return [...lines.values()].map((line) => `${line}\n`).join('');
}

writeFileSync(
  new URL('../../text/packed/words.ts', import.meta.url),
  `/** Words and how often they stand in a text. From jieba (MIT, fxsjy/jieba); made by lib/cli/build-words. */\nexport const PACKED =\n  ${JSON.stringify(pack(shares()))};\n`,
);
