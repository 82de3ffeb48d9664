import { type Rule, sameFor } from './naming.ts';
import { cut, join } from './phrase.ts';

const PEOPLE = /^(?:城镇|农村|城市|农牧区|乡村)(?:常住)?居民$/;
/** The people a measure was taken of: 全体居民人均可支配收入, 居民人均消费支出. */
const MEASURED_OF = /^(?:全体|常住|城乡|城镇|农村)*居民(?=人均)/;

/** 居民人均可支配收入增长7%，其中｜农村居民｜增长8% → 农村居民人均可支配收入. */
export const ofPeople: Rule = ({ core, count, state }) => {
  const of = PEOPLE.test(core.folded) ? MEASURED_OF.exec(state.subject.folded) : null;
  return of && { names: sameFor(count, join(core, cut(state.subject, of[0].length))), rules: ['of-people'], fresh: true };
};
