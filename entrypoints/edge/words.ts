import { browser } from 'wxt/browser';
import { makeWords } from '../../components/words.ts';

/** The interface's words in the browser's language. */
export const browserWords = () => makeWords((key, values) => browser.i18n.getMessage(key as 'name', values));
