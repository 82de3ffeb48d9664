import type { Convert } from './convert.ts';
import { WORDS } from './packed/taiwan-vocabulary.ts';
import { withUserWords } from './user-words.ts';

/** Mainland words in standard traditional script, and Taiwan's words for the same: 信息 → 資訊. It changes wording, so only where asked for. */
export function withTaiwanVocabulary(convert: Convert): Convert {
  const words = WORDS.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to };
  });
  return withUserWords(words, convert);
}
