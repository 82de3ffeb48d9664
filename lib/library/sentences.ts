import { fold } from '../fold.ts';

/** A sentence of a text: paragraph index and the slice [start, end). */
export interface SentenceAt {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded, without blanks, for comparing: script and width make no difference. */
  readonly plain: string;
}

const STOPS = new Set('。！？；');
/** Half-width stops end a sentence too, but not inside addresses and markup. */
const HALF = new Set('!?;');
const CLOSERS = new Set('”’」』）》)');

/** Cuts paragraphs into sentences; blanks around them belong to none. */
export function sentencesOf(paragraphs: readonly { readonly text: string }[]): SentenceAt[] {
  return paragraphs.flatMap(({ text }, paragraph) => {
    const cuts: SentenceAt[] = [];
    let start = 0;
    const cut = (end: number) => {
      const part = text.slice(start, end);
      const plain = fold(part).replace(/\s+/g, '');
      const blank = part.length - part.trimStart().length;
      if (plain) cuts.push({ paragraph, start: start + blank, end: start + part.trimEnd().length, text: part.trim(), plain });
      start = end;
    };
    const stops = (i: number) => STOPS.has(text.charAt(i)) || (HALF.has(text.charAt(i)) && !/[!-~]/.test(text.charAt(i + 1)));
    for (let i = 0; i < text.length; i++) {
      if (!stops(i)) continue;
      while (stops(i + 1) || CLOSERS.has(text.charAt(i + 1))) i++;
      cut(i + 1);
    }
    cut(text.length);
    return cuts;
  });
}
