import type { Packed } from '../../hanzi/packed-form.ts';
import { opencc, type Pair } from './opencc.ts';
import { type Entry, pack } from './pack.ts';

/** Any listed word is cheaper than a character alone, so that as much of a text as can be is covered by words. */
const LISTED = 1;
/** Longer phrases are beyond the reach of lib/hanzi/best-path.ts. */
const LONGEST = 8;

/** A step that knows but lists: OpenCC's phrases and ours, and OpenCC's characters where no phrase stands. */
export async function listed(
  phraseNames: readonly string[],
  characterNames: readonly string[],
  ours: readonly Pair[] = [],
): Promise<Packed> {
  const chars = new Map((await Promise.all(characterNames.map(opencc))).flat());
  const phrases = new Map([...(await Promise.all(phraseNames.map(opencc))).flat(), ...ours]);
  const entries: Entry[] = [...phrases]
    .filter(([word, to]) => word.length === to.length && word.length <= LONGEST)
    .map(([word, to]) => ({ word, to, price: LISTED }));
  return pack(chars, entries);
}
