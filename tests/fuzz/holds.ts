/** What must hold of any reading, however damaged its page or text was. */
import { expect } from 'vitest';
import type { Reading } from '../../lib/model.ts';

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Elements whose text no browser shows as text. */
const UNSEEN = 'script,style,noscript,template,iframe,textarea,select,title,object,svg,math,button,canvas,video,audio';

/** All text that elements have in view, styles left aside, without blanks. */
export function textInView(elements: readonly Element[]): string {
  const texts = elements.map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll(UNSEEN)) unseen.remove();
    return copy.textContent ?? '';
  });
  return squeeze(texts.join(' '));
}

/** The sentences of a text that are long enough to be told apart. */
export const sentencesOf = (text: string): string[] =>
  (text.match(/[^。；\n]+[。；]?/g) ?? []).map(squeeze).filter((sentence) => sentence.length > 8);

/** Numbers and places are sound; paragraphs lead back to blocks without gap or overlap. */
export function holds(reading: Reading): void {
  for (const figure of reading.figures) {
    expect(Number.isFinite(figure.value)).toBe(true);
    if (figure.table !== undefined) continue;
    const text = reading.paragraphs[figure.paragraph]?.text ?? '';
    expect(figure.start).toBeGreaterThanOrEqual(0);
    expect(figure.end).toBeGreaterThan(figure.start);
    expect(figure.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(figure.start, figure.end)).toMatch(/[\d０-９〇零一二三四五六七八九十百千万亿两半翻倍双]/);
  }
  let [block, to] = [-1, 0];
  for (const { text, folded, pieces } of reading.paragraphs) {
    expect(folded.length).toBe(text.length);
    let end = 0;
    for (const piece of pieces) {
      expect(piece.start).toBe(end);
      end = piece.end;
      if (piece.edit === undefined) expect(piece.end - piece.start).toBe(piece.to - piece.from);
      // Blocks come in order, each from its first character on: what is left out is left out by an edit.
      expect([piece.block, piece.from]).toEqual(piece.block === block ? [block, to] : [block + 1, 0]);
      [block, to] = [piece.block, piece.to];
    }
    expect(end).toBe(text.length);
  }
}

/** Whether a sentence is torn in two by a tag: one part stands at an end of something hidden, the other is kept. */
function isTorn(sentence: string, kept: readonly string[], hidden: readonly string[]): boolean {
  const has = (part: string) => kept.some((text) => text.includes(part));
  return Array.from(sentence, (_, at) => [sentence.slice(0, at), sentence.slice(at)] as const)
    .slice(1)
    .some(
      ([head, tail]) =>
        (has(tail) && hidden.some((text) => text.endsWith(head))) || (has(head) && hidden.some((text) => text.startsWith(tail))),
    );
}

/** The given sentences that are in view whole in the body of the page are in the paragraphs or tables, or declared as hidden, if need be in part. */
export function losesNone(reading: Reading, sentences: readonly string[], inView: string): void {
  const tables = reading.tables.flatMap(({ caption, rows }) => [caption, ...rows.flat()]);
  const hidden = reading.hidden.map(({ text }) => squeeze(text));
  const kept = [reading.paragraphs.map(({ text }) => text), tables, hidden].map((texts) => squeeze(texts.join('')));
  const lost = sentences.filter(
    (sentence) => inView.includes(sentence) && !kept.some((text) => text.includes(sentence)) && !isTorn(sentence, kept, hidden),
  );
  expect(lost).toEqual([]);
}
