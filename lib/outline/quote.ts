import type { Paragraph } from '../model.ts';

/** The words of a finding as the report writes them: found words are folded, the reader sees the text's own script and digits. */
export function quote(paragraphs: readonly Paragraph[], words: string): string {
  return words
    .split('；')
    .map((part) => {
      const home = paragraphs.find(({ folded }) => folded.includes(part));
      const at = home?.folded.indexOf(part) ?? 0;
      return home?.text.slice(at, at + part.length) ?? part;
    })
    .join('；');
}
