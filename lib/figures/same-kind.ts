import { owner } from './measure.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import type { State } from './state.ts';

/** What a thing was found to be, said again of the next one: 省级生态示范县3个、｜示范村｜10个. */
const KIND = /^(?:示范|优秀|先进|样板|文明|卫生|特色|精品|贫困|标杆)(?=[\u4e00-\u9fff]{1,2}$)/;
/** Prizes of one name: 省科学技术奖2项，其中｜一等奖｜1项. */
const PRIZE = /^(?:[特一二三四]等|[金银铜])奖$/;
const PRIZED = /^(.{2,}?奖)(?:获评?|获得|荣获)?(?:(?:[特一二三四]等|[金银铜])奖)?$/;

/** What the thing before was that this one is too, without the things themselves; EMPTY where they have nothing in common. */
function kindBefore(name: Phrase, { subject, main }: State): Phrase {
  if (PRIZE.test(name.folded)) {
    const prize = [subject, main].map((thing) => ({ thing, whole: PRIZED.exec(thing.folded)?.[1] })).find(({ whole }) => whole);
    return prize ? cut(prize.thing, 0, prize.whole?.length) : EMPTY;
  }
  const word = KIND.exec(owner(name).folded)?.[0];
  const at = word ? subject.folded.lastIndexOf(word) : -1;
  const rest = subject.folded.length - at - 2;
  return at > 1 && rest > 0 && rest < 3 ? cut(subject, 0, at) : EMPTY;
}

/** 示范村 → 省级生态示范村; the name as it is where it stands alone. */
export function ofSameKind(name: Phrase, state: State): Phrase {
  const kind = kindBefore(name, state);
  return kind.folded ? join(kind, owner(name)) : name;
}
