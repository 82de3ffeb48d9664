import { actOfMany, actOnSubject, allottedTo, amongThem, covers, deed, partDoing, spent, timesDone } from './deeds.ts';
import { gradedThing } from './grade.ts';
import { granted } from './grants.ts';
import { containers, groupOfMeasure, partOfMeasure } from './group.ts';
import { ofPeople } from './households.ts';
import { inherited } from './inherit.ts';
import { type Left, readLeft } from './left.ts';
import { SCOPES } from './lexis.ts';
import { limitedShares } from './limited.ts';
import { growthNoun, isBare, isPercent, isPoints, owner, ownerForMeasure } from './measure.ts';
import { type Case, type Naming, type Rule, sameFor } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { opposite } from './opposite.ts';
import { headAgain, takenUp } from './overlap.ts';
import { compared, contribution, grade, measureOfSubject, ratioTo, sibling } from './owned.ts';
import { answered, sameGiver, sharedAgain, townToCountry } from './pair.ts';
import { cut, EMPTY, join, type Phrase, word } from './phrase.ts';
import { exceedsPlan, ownPlan, shareOfPlan } from './plan-share.ts';
import { priceOfGoods, priceOfKind } from './prices.ts';
import type { Right } from './right.ts';
import { shareName } from './share.ts';
import { splitName } from './split.ts';
import type { State } from './state.ts';
import { toldShare } from './told-share.ts';

/** Names that are shares by themselves. */
const RATE = /[率比度面占额]|份额|强度|水平|程度|指数|经费|支出|系数|价格$/;

/** 工业集聚区100%建成“零直排区” → 工业集聚区建成“零直排区”比重. */
const shareThatDoes: Rule = ({ left, right, core, number, shared }) => {
  if (!isPercent(number) || shared || left.link || left.change || !right.rest || RATE.test(core.folded)) return null;
  return { names: [join(core, right.rest, '比重')], rules: ['share-that-does'], fresh: true };
};

/** 城乡居民收入分别达到A和B → 城镇居民收入, 农村居民收入. */
const splitRow: Rule = ({ core, count, state }) => {
  const parts = count > 1 ? splitName(core, count) : null;
  const names = parts?.every((name) => isBare(name.folded)) ? parts.map((name) => join(ownerForMeasure(state.subject), name)) : parts;
  return names && { names, rules: ['row'], fresh: true };
};

/** 地区生产总值达到2846.3亿元 → 地区生产总值. */
const asWritten: Rule = ({ core, count }) => ({ names: sameFor(count, core), rules: ['left-name'], fresh: true });

/** 集采药品｜降价｜50% → 集采药品价格. */
const priced: Rule = ({ left, core, count }) =>
  left.changeWord === '降价' && !/价格?$/.test(core.folded)
    ? { names: sameFor(count, join(core, '价格')), rules: ['priced'], fresh: true }
    : null;

/** 农户户均｜增收｜900元 → 农户户均收入. */
const earned: Rule = ({ left, core, count }) =>
  /^增[收支]$/.test(left.changeWord) && /[人户]均$/.test(core.folded)
    ? { names: sameFor(count, join(core, left.changeWord === '增收' ? '收入' : '支出')), rules: ['earned'], fresh: true }
    : null;

/** 每百户家庭拥有汽车38辆、｜空调｜142台 → 每百户家庭拥有空调. */
const PER_HEAD = /^(?:平均)?每[百千万十]{0,2}(?:名|户|人|位)[^、，拥]{0,8}拥有/;
const ofSoMany: Rule = ({ left, core, count, number, state, listed }) => {
  const head = listed && count === 1 && !left.link && !left.change && !isPercent(number) ? PER_HEAD.exec(state.subject.folded) : null;
  if (!head || core.folded.length < 2 || core.folded.startsWith('每')) return null;
  return { names: [join(cut(state.subject, 0, head[0].length), core)], rules: ['of-so-many'], fresh: true };
};

/** 获得2金1银1铜 → 金牌, 银牌, 铜牌. */
const medal: Rule = ({ number, core }) =>
  /^[金银铜]$/.test(number.unit) ? { names: [word(`${number.unit}牌`, core)], rules: ['medal'], fresh: true } : null;

/** 带动｜固定资产投资增长5% → 固定资产投资. */
const driven = (core: Phrase): number => /^(?:有[力效])?(?:带动|拉动)(?=[\u4e00-\u9fff]{2})/.exec(core.folded)?.[0].length ?? 0;

const RULES: readonly Rule[] = [
  medal,
  ofSoMany,
  exceedsPlan,
  shareOfPlan,
  ownPlan,
  opposite,
  compared,
  spent,
  allottedTo,
  partDoing,
  deed,
  timesDone,
  actOfMany,
  covers,
  ratioTo,
  contribution,
  grade,
  granted,
  ofPeople,
  toldShare,
  inherited,
  amongThem,
  takenUp,
  headAgain,
  answered,
  sameGiver,
  townToCountry,
  sharedAgain,
  sibling,
  groupOfMeasure,
  containers,
  partOfMeasure,
  priceOfKind,
  priceOfGoods,
  measureOfSubject,
  actOnSubject,
  shareThatDoes,
  limitedShares,
  priced,
  earned,
  splitRow,
  asWritten,
];

/** 占总人口比重｜（常住人口城镇化率）. */
const withoutAlias = (core: Phrase): Phrase =>
  /[）)]$/.test(core.folded) ? cut(core, 0, /(?<=占.*(?:比重|比例))[（(][^（）()]*[）)]$/.exec(core.folded)?.index) : core;

/** 申请量占全市40%，｜占全省｜35%: what the share before was one of. */
function ownerOfShare(core: Phrase, subject: Phrase): Phrase {
  const at = core.folded.startsWith('占') && subject.folded.endsWith('比重') ? subject.folded.indexOf('占') : -1;
  return at > 1 ? cut(subject, 0, at) : subject;
}

/** Names for a row of `count` values from the words on their left. `listed`: a 、 parts them from the row before. */
export function nameLeft(left: Left, right: Right, count: number, number: NumberSpan, state: State, listed: boolean): Naming {
  const growth = isPercent(number) ? growthNoun(left.core.folded) : '';
  const said = left.change && !isPoints(number) ? cut(left.core, driven(left.core)) : left.core;
  const bare = growth ? readLeft(cut(said, 0, said.folded.length - growth.length), false).core : said;
  const elliptic =
    (SCOPES.words.has(bare.folded) && !gradedThing(bare, state.main, left.part || state.inPart || state.parts).folded) ||
    /^[人户亩]均$/.test(bare.folded);
  const known = state.subject.folded || (left.change !== 0 && state.topic.folded);
  const each = /^[人户亩]均$/.test(bare.folded) && !left.change && !state.topic.folded && /^[^均]{2,}$/.test(state.subject.folded);
  const own = /^增[收支]$/.test(left.changeWord);
  const core = each ? join(bare, owner(state.subject)) : elliptic && known && !own ? EMPTY : bare;
  const rate = isPercent(number) || isPoints(number) || number.form === 'fraction';
  const again = core.folded.startsWith('占') && state.subject.folded.includes('占') && state.shared.folded;
  const whose = state.topic.folded ? state.topic : again ? state.shared : ownerOfShare(core, state.subject);
  const share = rate ? shareName(withoutAlias(core), whose) : null;
  const row: Case = { left, right, core: share ?? core, shared: share !== null, count, number, state, listed };
  for (const rule of RULES) {
    const naming = rule(row);
    if (naming) return share ? { ...naming, rules: ['share-of', ...naming.rules] } : naming;
  }
  return { names: [core], rules: [], fresh: false };
}
