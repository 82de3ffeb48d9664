import { owner } from './measure.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';

const GRADE = /^(?:国家|省|市|县|部|省部|世界|[1-5]?A)级$/;
/** 自然保护区3个，其中｜国家级｜2个: things that are graded, told without a grade before. */
const THING =
  /^(?!.*级)(?:.{0,10})(?:保护区|示范区|示范县|示范村|公园|景区|中心|平台|基地|园区|企业|实验室|保护单位|社区|村|乡镇|人才|项目|非遗|传承人)$/;
const GRADED = /^(?:国家|省|市|县|部|省部|世界|[1-5]?A)级(?:以上|及以上)?(?=..)/;

/** 国家级众创空间6家、｜省级｜18家: the thing of which another grade was counted before; EMPTY where the words are no grade or the thing has none. */
export function gradedThing(core: Phrase, before: Phrase, part = false): Phrase {
  if (!GRADE.test(core.folded)) return EMPTY;
  const thing = owner(before);
  if (part && THING.test(thing.folded)) return thing;
  const own = GRADED.exec(thing.folded)?.[0].length ?? 0;
  return own ? cut(thing, own) : EMPTY;
}
