import type { Draft } from '../layer.ts';
import type { Rule } from '../rule.ts';
import { AT_START, chain, countsChunks, FAR, FEWEST, STOP } from './chunk-count.ts';

const INSIDE = /(?<=[\u3400-\u9fff，,、；;。！？：:”）])(\d{1,3})、(?=[\u3400-\u9fff“‘《（(])/g;

function draft(from: number, length: number): Draft {
  return { rule: 'chunk-number', kind: 'chunk-number', from, to: from + length, text: '' };
}

/**
 * …经济发2、展稳中有进… → …经济发展稳中有进…: some viewers cut a text into chunks of a length and glue each one's number on. The only
 * repair that takes digits away: the text never held them. A list's numbers, which follow a stop, stay.
 */
export const chunkNumbers: Rule = (text, survey) => {
  const start = AT_START.exec(text);
  const first = start && { number: Number(start[1]), at: 0, length: start[0].length, middle: false };
  if (first && survey.linesAreChunks) return [draft(0, first.length)];
  if (text.length < FEWEST * FAR) return [];
  const inside = [...text.matchAll(INSIDE)].map((found) => ({
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
