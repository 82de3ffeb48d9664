import { type Rule, sameFor } from './naming.ts';
import { cut, join, type Phrase, word } from './phrase.ts';

const GRANT = '(?:一次性)?(?:资金|财政|现金|定额)?(奖励|补助|补贴|资助|奖补|贴息|扶持)';
/** 对新建园区｜给予（一次性奖励）. */
const GIVEN = new RegExp(`^(?:对(.*?))?(?:分别|再|可|按规定|由财政)?给予(?:${GRANT})?$`);
const BEHIND = new RegExp(`^的?${GRANT}`);

const withoutFor = (core: Phrase, receiver: string): Phrase => cut(core, 1, 1 + receiver.length);

/** 对新建园区给予｜50万元｜奖励, 对新建园区给予一次性奖励｜50万元 → 新建园区奖励. */
export const granted: Rule = ({ core, right, count, number }) => {
  const given = /元$/.test(number.unit) ? GIVEN.exec(core.folded) : null;
  const what = given && (given[2] ?? BEHIND.exec(right.rest?.folded ?? '')?.[1] ?? BEHIND.exec(right.noun.folded)?.[1]);
  if (!given || !what) return null;
  const [, receiver = ''] = given;
  return { names: sameFor(count, join(withoutFor(core, receiver), word(what, core))), rules: ['granted'], fresh: true };
};
