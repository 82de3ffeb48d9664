import { actLength } from './acts.ts';
import { gradedThing } from './grade.ts';
import { type Left, readLeft } from './left.ts';
import { ACTS, BARE_MEASURES, ending, SCOPES } from './lexis.ts';
import { growthNoun, isBare, isPercent, isPoints, owner, ownerForMeasure } from './measure.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, join, type Phrase, word } from './phrase.ts';
import { OBJECTIVE, type Right } from './right.ts';
import { shareName } from './share.ts';
import { splitName } from './split.ts';
import type { State } from './state.ts';
import { firstTask } from './tasks.ts';

/** The names of a row of values, why they were chosen, and whether the clause named them anew. */
export interface Naming {
  readonly names: readonly Phrase[];
  readonly rules: readonly string[];
  readonly fresh: boolean;
}

/** A row of values that the words on its left name, with what a rule needs to decide. */
interface Case {
  readonly left: Left;
  readonly right: Right;
  /** The name in those words, nouns of growth gone and shares spelt out; empty where they only go on. */
  readonly core: Phrase;
  readonly shared: boolean;
  readonly count: number;
  readonly number: NumberSpan;
  readonly state: State;
  readonly listed: boolean;
}

const sameFor = (count: number, name: Phrase): Phrase[] => new Array<Phrase>(count).fill(name);

type Rule = (row: Case) => Naming | null;

const PLAN = /^(?:分别)?(?:为|占|完成|是)?((?:年度|全年|年初|调整|年|变动|收入)?(?:计划|预算|目标任务|目标|任务|预算数|调整预算))$/;

/** 试点任务已超前完成｜五年计划｜的86.7% → 试点任务占五年计划比重. */
const PLANNED = /^(.{2,}?)已?(?:超前|提前|超额|全面)?完成((?:年度|全年|年初|五年|三年|调整)?(?:计划|预算|目标任务|目标|任务))$/;
const ownPlan: Rule = ({ core, number }) => {
  const plan = isPercent(number) ? PLANNED.exec(core.folded) : null;
  if (!plan) return null;
  const part = cut(core, core.folded.length - (plan[2] ?? '').length);
  return { names: [join(cut(core, 0, (plan[1] ?? '').length), '占', part, '比重')], rules: ['share-of-plan'], fresh: true };
};

/** 投资2555亿元，为年度计划的114.7% → 投资占年度计划比重. */
const shareOfPlan: Rule = ({ core, count, number, state }) => {
  const plan = isPercent(number) ? PLAN.exec(core.folded) : null;
  if (!plan || !state.subject.folded) return null;
  const part = cut(core, core.folded.length - (plan[1] ?? '').length);
  const things = count > 1 && state.things.length >= count ? state.things.slice(-count) : sameFor(count, state.subject);
  return { names: things.map((thing) => join(thing, '占', part, '比重')), rules: ['share-of-plan'], fresh: false };
};

/** 服务业增加值增长10.1%，高于地区生产总值增速1.5个百分点 → 服务业增加值增速. */
const compared: Rule = ({ left, core, number, state }) => {
  if (!left.versus.folded || !isPoints(number)) return null;
  const base = !core.folded ? state.subject : RELATIVE.test(core.folded) && state.subject.folded ? join(state.subject, core) : core;
  const speed = state.kind === 'growth' && !base.folded.endsWith('增速') ? '增速' : '';
  return { names: [join(base, speed)], rules: ['compared'], fresh: core.folded !== '' };
};

/** 133万人参加基本医疗保险 → 参加基本医疗保险; 4次荣获“双拥模范城” → 荣获“双拥模范城”. */
const deed: Rule = ({ left, right, core, number, listed }) => {
  if (core.folded || isPercent(number) || left.link || left.change) return null;
  const counted = listed || /[人户名家]$|人次$/.test(number.unit);
  const done = right.deed ?? (counted && right.rest && OBJECTIVE.test(right.rest.folded) ? firstTask(right.rest) : undefined);
  return done ? { names: [done], rules: ['deed'], fresh: true } : null;
};

/** 资助30万人｜参加医疗保险 → 资助参加医疗保险. */
const actOfMany: Rule = ({ left, right, core, number }) => {
  if (left.link || left.change || !/[人户名]$|人次$/.test(number.unit) || actLength(core.folded) !== core.folded.length) return null;
  return core.folded &&
    right.rest &&
    (OBJECTIVE.test(right.rest.folded) || /^(?:实现)?(?:脱贫|就业|再就业|创业|增收|入学|落户)$/.test(right.rest.folded))
    ? { names: [join(core, firstTask(right.rest))], rules: ['act-of-many'], fresh: true }
    : null;
};

/** 经费支出增长10%，与生产总值之比为2.4% → 经费支出与生产总值之比. */
const ratioTo: Rule = ({ core, state }) =>
  /^[^与和]{2,12}之比$/.test(core.folded) && state.subject.folded
    ? { names: [join(state.subject, '与', core)], rules: ['ratio-to'], fresh: true }
    : null;

/** 工业投资增长9%，对投资增长的贡献率达44% → 工业投资对投资增长的贡献率. */
const contribution: Rule = ({ core, state }) => {
  if (!/^对.{2,}(?:贡献率|贡献度|拉动率|支撑率)$/.test(core.folded) || !state.subject.folded) return null;
  const share = state.subject.folded.indexOf('占');
  const speed = /(?:增速|增幅)$/.exec(state.subject.folded)?.index ?? state.subject.folded.length;
  const thing = cut(state.subject, 0, share > 1 ? share : speed);
  return { names: [join(thing, core)], rules: ['contribution'], fresh: true };
};

/** 领军人才26名，其中国家级9名 → 国家级领军人才. */
const grade: Rule = ({ core, number, state }) => {
  const graded = isPercent(number) ? EMPTY : gradedThing(core, state.main);
  return graded.folded ? { names: [join(core, graded)], rules: ['grade'], fresh: true } : null;
};

/** …达到527亿元，增长7%: the same thing as before. */
const inherited: Rule = ({ left, core, count, state, number }) =>
  core.folded ? null : { names: inherit(left, count, state, number), rules: [count > 1 ? 'inherited-row' : 'inherited'], fresh: false };

/** 签约项目39个，总投资120亿元 → 项目总投资. */
const measureOfSubject: Rule = ({ left, core, count, state, shared }) =>
  isBare(core.folded) && !shared ? { names: owned(core, count, left, state), rules: ['measure-of-subject'], fresh: true } : null;

/** 安排12亿元｜用于民生事业 → 用于民生事业. */
const spent: Rule = ({ left, right, core, number }) =>
  /元$/.test(number.unit) &&
  !left.change &&
  actLength(core.folded) === core.folded.length &&
  /^(?:专项)?(?:用于|投向)/.test(right.rest?.folded ?? '')
    ? { names: [right.rest ?? core], rules: ['spent-on'], fresh: true }
    : null;

/** 111户企业｜中有｜100户｜实行了改制 → 改制企业. */
const amongThem: Rule = ({ right, core }) => {
  const deed = right.rest && /中$/.test(core.folded) ? /^(?:实行|实现|完成)?了?/.exec(right.rest.folded)?.[0].length : undefined;
  if (deed === undefined || !right.rest) return null;
  return { names: [join(cut(right.rest, deed), cut(core, 0, core.folded.length - 1))], rules: ['among-them'], fresh: true };
};

/** 制定规章3件、修改16件 → 修改规章. */
const actOnSubject: Rule = ({ core, state }) => {
  const base = state.topic.folded && !state.named ? state.topic : state.subject;
  if (actLength(core.folded) !== core.folded.length || !base.folded) return null;
  return { names: [actOn(core, ownerOfAct(base))], rules: ['act-on-subject'], fresh: true };
};

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

/** 获得2金1银1铜 → 金牌, 银牌, 铜牌. */
const medal: Rule = ({ number, core }) =>
  /^[金银铜]$/.test(number.unit) ? { names: [word(`${number.unit}牌`, core)], rules: ['medal'], fresh: true } : null;

const RULES: readonly Rule[] = [
  medal,
  shareOfPlan,
  ownPlan,
  compared,
  spent,
  deed,
  actOfMany,
  ratioTo,
  contribution,
  grade,
  inherited,
  amongThem,
  measureOfSubject,
  actOnSubject,
  shareThatDoes,
  splitRow,
  asWritten,
];

/** Names for a row of `count` values from the words on their left. `listed`: a 、 parts them from the row before. */
export function nameLeft(left: Left, right: Right, count: number, number: NumberSpan, state: State, listed: boolean): Naming {
  const growth = isPercent(number) ? growthNoun(left.core.folded) : '';
  const bare = growth ? readLeft(cut(left.core, 0, left.core.folded.length - growth.length), false).core : left.core;
  const elliptic = (SCOPES.words.has(bare.folded) && !gradedThing(bare, state.main).folded) || /^[人户亩]均$/.test(bare.folded);
  const each = /^[人户亩]均$/.test(bare.folded) && !left.change && !state.topic.folded && /^[^均]{2,}$/.test(state.subject.folded);
  const core = each ? join(bare, owner(state.subject)) : elliptic && state.subject.folded ? EMPTY : bare;
  const rate = isPercent(number) || isPoints(number) || number.form === 'fraction';
  const share = rate ? shareName(core, state.topic.folded ? state.topic : state.subject) : null;
  const row: Case = { left, right, core: share ?? core, shared: share !== null, count, number, state, listed };
  for (const rule of RULES) {
    const naming = rule(row);
    if (naming) return share ? { ...naming, rules: ['share-of', ...naming.rules] } : naming;
  }
  return { names: [core], rules: [], fresh: false };
}

/** 制定政府规章3件、修改｜16件 → 修改政府规章; 安置房开工…、竣工 → 安置房竣工. */
function actOn(act: Phrase, subject: Phrase): Phrase {
  const last = ending(subject.folded, ACTS);
  if (last && last.length < subject.folded.length) return join(cut(subject, 0, subject.folded.length - last.length), act);
  return join(act, owner(subject));
}

/** The thing acted on, without a measure taken of it: 共建项目总投资 → 共建项目. */
function ownerOfAct(phrase: Phrase): Phrase {
  const bare = ending(phrase.folded, BARE_MEASURES);
  return bare && bare.length < phrase.folded.length - 1 ? cut(phrase, 0, phrase.folded.length - bare.length) : phrase;
}

function inherit(left: Left, count: number, state: State, number: NumberSpan): Phrase[] {
  if (count > 1 && state.recent.length >= count) return state.recent.slice(-count);
  const both = count > 1 && state.topic.folded ? splitName(state.topic, count) : null;
  if (both) return both;
  if (left.all && state.row.length > 1) return [state.row.reduce((all, name) => (all.folded ? join(all, '、', name) : name), EMPTY)];
  if (count === 1 && state.shared.folded && state.kind === 'share' && !isPoints(number)) return [state.shared];
  const reached = (left.total || /达|有|为/.test(left.link)) && /^新/.test(state.subject.folded);
  const subject =
    state.topic.folded && (!state.named || MEASURED.test(state.topic.folded))
      ? state.topic
      : reached
        ? owner(state.subject)
        : left.link && /.{2}(?:新增|净增)$/.test(state.subject.folded)
          ? cut(state.subject, 0, state.subject.folded.length - 2)
          : state.subject;
  return sameFor(count, subject);
}

/** Names that are shares by themselves. */
const RATE = /[率比度面占额]|份额|强度|水平|程度|指数|经费|支出|系数|价格$/;

/** A topic that is a quantity by itself: 地区生产总值连跨三个台阶，超过7万亿元. */
const MEASURED = /(?:总值|收入|总额|余额|产值|增加值|投资|出口|进口|利润|产量|面积|率|存款|贷款|人口|里程|支出)$/;

/** Measures of a measure: 工业投资增长28%，增速居全省第3位. */
const RELATIVE = /^(?:增速|增幅|涨幅|降幅|增长率|占比|比重|比例|排名|位次|总量|增量)$/;

/** 粮食种植面积426万亩，总产38亿斤 → 粮食总产. */
const sown = (thing: Phrase, core: Phrase): Phrase =>
  /产量?$/.test(core.folded) && /(?:播种|种植)$/.test(thing.folded) ? cut(thing, 0, thing.folded.length - 2) : thing;

function owned(core: Phrase, count: number, left: Left, state: State): Phrase[] {
  if (core.folded === '支出' && state.subject.folded.endsWith('收入')) {
    return [join(cut(state.subject, 0, state.subject.folded.length - 2), core)];
  }
  const pool = RELATIVE.test(core.folded) || state.things.length < count ? state.recent : state.things;
  if (core.folded === '总量' && MEASURED.test(state.subject.folded) && !state.topic.folded) return sameFor(count, state.subject);
  const owners = count > 1 ? pool.slice(-count) : left.all && state.row.length > 1 ? state.row.slice(-1) : [state.subject];
  if (state.topic.folded.endsWith(core.folded.replace('完成', ''))) return sameFor(count, state.topic);
  const topic = left.scope.folded ? EMPTY : state.topic;
  if (topic.folded || owners.length < count || !owners[0]?.folded) return sameFor(count, join(topic, core));
  const relative = RELATIVE.test(core.folded);
  if (/收入$/.test(core.folded) && /^.{2,}接待/.test(owners[0].folded))
    return [join(cut(owners[0], 0, owners[0].folded.indexOf('接待')), core)];
  return owners.map((name) => join(relative ? name : sown(ownerForMeasure(name), core), core));
}
