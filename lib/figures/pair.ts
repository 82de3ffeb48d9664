import { owner } from './measure.ts';
import { type Rule, sameFor } from './naming.ts';
import { cut, EMPTY, join, type Phrase, word } from './phrase.ts';

/** How members of two bodies were answered: one rate for what both brought. */
const ANSWERED = /^(?:面商率|办结率|办复率|答复率|满意率|基本满意率|按时办结率|满意和基本满意率)$/;
const BROUGHT = /(?:建议|议案|提案|批评意见)$/;

/** 代表建议90件、委员提案60件，｜满意率｜98% → 代表建议、委员提案满意率. */
export const answered: Rule = ({ left, core, count, state }) => {
  if (count > 1 || left.all || state.topic.folded || !ANSWERED.test(core.folded)) return null;
  const [first, second] = state.things.slice(-2);
  if (!first || !second || !BROUGHT.test(first.folded) || !BROUGHT.test(second.folded)) return null;
  return { names: [join(first, '、', owner(second), core)], rules: ['answered'], fresh: true };
};

/** 县财政对教育投入增长9%，｜对卫生投入｜增长7% → 县财政对卫生投入. */
export const sameGiver: Rule = ({ core, count, state }) => {
  const at =
    count === 1 && /^[对向].{2,}(?:投入|支出|补助|贷款|投资)$/.test(core.folded) ? state.subject.folded.indexOf(core.folded.charAt(0)) : -1;
  if (at < 2 || !state.subject.folded.endsWith(core.folded.slice(-2))) return null;
  return { names: [join(cut(state.subject, 0, at), core)], rules: ['same-giver'], fresh: true };
};

const APART = /^(?:收入)?(?:倍差|差距比|比值|之比)$/;

/** The thing of which town and country were named one after the other: 城镇居民收入, 农村居民收入 → 城乡居民收入. */
function ofBoth([town = EMPTY, country = EMPTY]: readonly Phrase[]): Phrase {
  if (!town.folded.startsWith('城镇') || country.folded !== `农村${town.folded.slice(2)}`) return EMPTY;
  return join(cut(town, 0, 1), word('乡', town), cut(town, 2));
}

/** 城乡居民收入分别增长7%和9%，｜倍差｜由1.9缩小到1.8 → 城乡居民收入倍差. */
export const townToCountry: Rule = ({ core, count, state }) => {
  const both = APART.test(core.folded) ? ofBoth(state.row.length === 2 ? state.row : state.recent.slice(-2)) : EMPTY;
  // 城乡居民人均可支配收入, 收入差距比 → 城乡居民收入差距比.
  const whose = core.folded.startsWith('收入') ? cut(both, 0, /^.*?居民/.exec(both.folded)?.[0].length) : both;
  return both.folded ? { names: sameFor(count, join(whose, core)), rules: ['town-to-country'], fresh: true } : null;
};

/** What a share is taken of once more, of the same thing: 民营经济占生产总值的60%，｜从业人员占就业人员｜的80%. */
const OF_THE_SAME = /^(?:从业人员|就业人员|税收|增加值|投资|出口)占/;

/** 民营经济占生产总值比重达60%，｜从业人员占就业人员比重｜达80% → 民营经济从业人员占就业人员比重. */
export const sharedAgain: Rule = ({ core, count, state, shared }) => {
  const thing =
    shared && count === 1 && OF_THE_SAME.test(core.folded) ? /^(.{2,10}(?:经济|产业|业))(?:增加值)?占/.exec(state.subject.folded) : null;
  return thing ? { names: [join(cut(state.subject, 0, thing[1]?.length), core)], rules: ['shared-again'], fresh: true } : null;
};
