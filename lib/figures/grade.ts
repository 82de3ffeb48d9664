import { owner } from './measure.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';

const GRADE = /^(?:国家|省|市|县|部|省部|世界|[1-5]?A)级$/;
const GRADED = /^(?:国家|省|市|县|部|省部|世界|[1-5]?A)级(?:以上|及以上)?(?=..)/;

/** 国家级众创空间6家、｜省级｜18家: the thing of which another grade was counted before; EMPTY where the words are no grade or the thing has none. */
export function gradedThing(core: Phrase, before: Phrase): Phrase {
  if (!GRADE.test(core.folded)) return EMPTY;
  const thing = owner(before);
  const own = GRADED.exec(thing.folded)?.[0].length ?? 0;
  return own ? cut(thing, own) : EMPTY;
}
