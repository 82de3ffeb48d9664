/** What one conversion step knows, as packed by lib/cli/build-hanzi: see `pack.ts` there for the writer. */
export interface Packed {
  /** Characters and what each becomes when no word says otherwise, in pairs of code units. */
  chars: string;
  /** The same for characters outside the basic plane, on either side, separated by blanks: from to from to … */
  rare: string;
  /**
   * Characters that some word converts in another way than `chars` does, each followed by a digit: so many characters of such a word stand
   * before it at most.
   */
  ambiguous: string;
  /**
   * One line for each first character: that character, the price of it standing alone (a letter, when known), then its words. A word is
   * the rest of its characters, its price, and for each place (a digit, from 0) that becomes something else than `chars` says: what it becomes.
   * A colon stands for the one character that it has like the word before it, a semicolon for the two, and so on to the at sign for seven.
   */
  words: string;
}

/** Every digit is this one in a word: `0只` stands for 3只, 0只 and ９只. */
export const DIGIT = 0x30;
/** The mark for no character like the word before: those for one to seven come after it. */
const SHARED = 0x39;
const SHARED_END = 0x40;
/** The tilde, before a letter, digit or mark of a word itself, so that prices and places stay single characters. */
export const ESCAPE = 0x7e;
export function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

export const isDigit = (code: number) => code >= DIGIT && code < DIGIT + 10;

/** Price of a word: 0 (for A) to 51 (for z); the rarer the word, the dearer. */
export function price(letter: number): number {
  return letter >= 0x61 ? letter - 0x61 + 26 : letter - 0x41;
}

/** How many characters, its first aside, a mark says a word has like the one before it; 0 if it is no such mark. */
export function sharedBy(mark: number): number {
  return mark > SHARED && mark <= SHARED_END ? mark - SHARED : 0;
}
