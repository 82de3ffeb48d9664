import { Words } from './misdecoded/words.ts';
import { PACKED } from './packed/words.ts';

let words: Words | undefined;

/** The words of Chinese and how often they stand in a text, for `repair`: some 300 KB zipped, ready at first use after some 50 ms. */
export function wordList(): Words {
  words ??= new Words(PACKED);
  return words;
}
