import type { Draft } from '../layer.ts';
import type { Rule } from '../rule.ts';

const INSIDE = /(?<=[\u3400-\u9fff，,、；;。！？：:”）])(\d{1,3})、(?=[\u3400-\u9fff“‘《（(])/g;
const AT_START = /^(\d{1,3})、/;
const STOP = /[。！？；：!?;:][”’」』）)]*$/;
const MIDDLE = /[\u3400-\u9fff，,、]$/;
const FEWEST = 3;
/** A number or two may be hidden behind a digit. */
const SKIPPED = 3;
const SHARE = 0.6;
const FAR = 40;

/** Whether numbers that stand at these places count chunks of a text: they run on, and most stand in the middle of a sentence. */
function countsChunks(numbers: readonly number[], middle: readonly boolean[]): boolean {
  const later = middle.slice(1);
  return numbers.length >= FEWEST && (numbers[0] ?? 0) <= SKIPPED && later.filter(Boolean).length >= SHARE * later.length;
}

/** The matches whose numbers go up one by one, from 1 (or a little later) on. */
function chain<T extends { readonly number: number; readonly at: number }>(found: readonly T[]): T[] {
  const links: T[] = [];
  for (const next of found) {
    const last = links.at(-1);
    const step = next.number - (last?.number ?? 0);
    if (step >= 1 && step <= SKIPPED && (!last || next.at - last.at >= FAR)) links.push(next);
  }
  return links;
}

function draft(from: number, length: number): Draft {
  return { rule: 'chunk-number', kind: 'chunk-number', from, to: from + length, text: '' };
}

/** Whether the lines of a text are chunks with their numbers in front: 1、…经济发 ¶ 2、展稳中有进. */
export function linesAreChunks(lines: readonly string[]): boolean {
  const found = lines.flatMap((line, index) => {
    const number = Number(AT_START.exec(line)?.[1] ?? 0);
    const before = lines[index - 1] ?? '';
    return number ? [{ number, at: index * FAR, middle: before.length > FAR && MIDDLE.test(before) && !STOP.test(before) }] : [];
  });
  const links = chain(found);
  return (
    links.length === found.length &&
    countsChunks(
      links.map((link) => link.number),
      links.map((link) => link.middle),
    )
  );
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
