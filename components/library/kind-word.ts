import type { FigureKind } from '../../lib/model.ts';
import type { LibraryWords } from './words.ts';

/** What a quantity is, where its number and unit do not say it: 增速, 增减, 倍数, 位次. */
export function kindWord(kind: FigureKind, words: LibraryWords): string {
  return kind === 'level' || kind === 'share' || kind === 'ratio' ? '' : words(`figure_${kind}`);
}
