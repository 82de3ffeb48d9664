import type { Draft } from '../layer.ts';
import type { Rule } from '../rule.ts';
import { AT_START, chain, countsChunks, FAR, FEWEST, STOP } from './chunk-count.ts';

const INSIDE = /(?<=[\u3400-\u9fff，,、；;。！？：:”）])(\d{1,3})、(?=[\u3400-\u9fff“‘《（(，,；;。])/g;
const HAN = /[\u3400-\u9fff]/;

function draft(from: number, length: number): Draft {
  return { rule: 'chunk-number', kind: 'chunk-number', from, to: from + length, text: '' };
}

/**
 * …经济发2、展稳中有进… → …经济发展稳中有进…: some viewers cut a text into chunks of a length and glue each one's number on. The only
 * repair that takes digits away: the text never held them. What it takes is exactly a number of up to three digits with its 、, and only of
 * a chain of them that goes up from 1 to 3 on in steps of up to three, 40 characters apart and more, most in the middle of sentences. A list's
 * numbers stay, unless one of them fits the chain where the viewer's own cannot be seen.
 */
export const chunkNumbers: Rule = (text, survey) => {
  const start = AT_START.exec(text);
  const first = start && { number: Number(start[1]), at: 0, length: start[0].length, middle: false };
  if (first && survey.linesAreChunks) return [draft(0, first.length)];
  if (text.length < FEWEST * FAR) return [];
  const found = [...text.matchAll(INSIDE)];
  const inWords = new Set(found.filter(({ index }) => HAN.test(text.charAt(index - 1))).map(([, number]) => number));
  // A number that stands inside a word is the chunk's; where it also begins a clause, it is a list's.
  const own = found.filter(({ index, 1: number }) => HAN.test(text.charAt(index - 1)) || !inWords.has(number));
  const inside = own.map((found) => ({
    number: Number(found[1]),
    at: found.index,
    length: found[0].length,
    middle: !STOP.test(text.slice(found.index - 2, found.index)),
  }));
  const links = chain(first ? [first, ...inside] : inside);
  const chunks = countsChunks(
    links.map((link) => link.number),
    links.map((link) => link.middle),
  );
  return chunks ? links.map((link) => draft(link.at, link.length)) : [];
};
