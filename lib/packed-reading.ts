import { fold } from './fold.ts';
import type { Figure, Paragraph, Reading } from './model.ts';
import type { Steps } from './steps.ts';

/** A reading on its way between two contexts: what can be made anew is left out, and each sentence stands once. */
export interface PackedReading extends Omit<Reading, 'paragraphs' | 'figures'> {
  readonly paragraphs: readonly Omit<Paragraph, 'folded'>[];
  readonly sentences: readonly string[];
  /** `sentence` is an index into `sentences`. */
  readonly figures: readonly (Omit<Figure, 'sentence'> & { readonly sentence: number })[];
}

/** Items between two rests. */
const REST = 500;

/** Makes a reading light for the way. */
export function pack({ paragraphs, figures, ...others }: Reading): PackedReading {
  const numbers = new Map<string, number>();
  const numberOf = (sentence: string) => {
    const number = numbers.get(sentence) ?? numbers.size;
    numbers.set(sentence, number);
    return number;
  };
  const light = figures.map(({ sentence, ...figure }) => ({ ...figure, sentence: numberOf(sentence) }));
  return { ...others, paragraphs: paragraphs.map(({ folded, ...paragraph }) => paragraph), sentences: [...numbers.keys()], figures: light };
}

/** The reading as it was packed, in steps. */
export function* unpackSteps({ sentences, paragraphs, figures, ...others }: PackedReading): Steps<Reading> {
  const texts: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (texts.push({ ...paragraph, folded: fold(paragraph.text) }) % REST === 0) yield;
  }
  const found: Figure[] = [];
  for (const figure of figures) {
    if (found.push({ ...figure, sentence: sentences[figure.sentence] ?? '' }) % REST === 0) yield;
  }
  return { ...others, paragraphs: texts, figures: found };
}
