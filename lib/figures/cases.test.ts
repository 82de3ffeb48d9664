import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import type { CleanText, Figure, Outline } from '../model.ts';
import { readFigures } from './read.ts';

const meta = { title: '', heading: '', host: '', address: '', published: '' };

/** Reads one paragraph as a report of its own. */
function read(text: string): Figure[] {
  const clean: CleanText = {
    meta,
    paragraphs: [{ text, folded: fold(text), role: 'paragraph', pieces: [] }],
    edits: [],
    notices: [],
    tables: [],
  };
  const ends = [...text.matchAll(/[^。]*。?/g)].filter(([s]) => s).map((s) => [s.index, s.index + s[0].length] as const);
  const outline: Outline = {
    reports: [],
    sections: [],
    sentences: ends.map(([start, end]) => ({ paragraph: 0, start, end, section: -1 })),
    notices: [],
  };
  return readFigures(clean, outline);
}

const shown = (f: Figure) =>
  `${f.indicator} | ${f.kind} | ${f.value}${f.valueTo === undefined ? '' : `~${f.valueTo}`} ${f.unit}`.trimEnd() +
  (f.bound ? ` | ${f.bound}` : '');

/** Each file holds one phenomenon; each line a sentence and, after tabs, its figures as `indicator | kind | value unit | bound`. */
const folder = `${import.meta.dirname}/cases`;
for (const file of readdirSync(folder)) {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean);
  describe(file.replace('.tsv', ''), () => {
    test.each(lines)('%s', (line) => {
      const [sentence = '', ...figures] = line.split('\t');
      expect(read(sentence).map(shown)).toEqual(figures.filter(Boolean));
    });
  });
}
