import { createI18n } from '@wxt-dev/i18n';
import { makeWords, type WordKey } from '../../components/words.ts';

const i18n = createI18n();

/** One of our words in the browser's language, with `values` in the place of $1, $2, … */
export const word = (key: WordKey, values: string[] = []): string => i18n.t(key, values);

/** The interface's words in the browser's language. */
export const browserWords = () => makeWords(word);
