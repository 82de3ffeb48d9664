import type { Quotes, UserWord } from '../settings.ts';
import { type Convert, converter } from './convert.ts';
import { withQuotes } from './quotes.ts';
import { isTraditional, type Script } from './script.ts';
import { withUserWords } from './user-words.ts';
import { withTaiwanVocabulary } from './vocabulary.ts';

/** What a reader wants besides the script. */
export interface Wishes {
  quotes: Quotes;
  /** Taiwan's words as well as its characters, when the script is Taiwan's. */
  taiwanWords: boolean;
  userWords: readonly UserWord[];
}

function vocabulary(from: Script): Convert {
  const standard = converter(from, 't');
  const worded = withTaiwanVocabulary(converter('t', 'tw'));
  return (text) => worded(standard(text));
}

/**
 * A function for the texts of one page. Each is taken by itself: what is already in the script, or in the other kind of characters than the page
 * as a whole, is not converted as if it were the page's (simplified to traditional would make 幹擾 of 干擾).
 */
export function pageConvert(page: Script, to: Script, wishes: Wishes): Convert {
  const traditional: Script = page === 'cn' ? 't' : page;
  const make = (from: Script) => (wishes.taiwanWords && to === 'tw' ? vocabulary(from) : converter(from, to));
  const ofSimplified = withUserWords(wishes.userWords, make('cn'));
  const ofTraditional = withUserWords(wishes.userWords, make(traditional));
  return (text) => withQuotes(isTraditional(text, page !== 'cn') ? ofTraditional(text) : ofSimplified(text), wishes.quotes);
}
