import { actLength } from './acts.ts';
import { ACTS, BARE_MEASURES, ending } from './lexis.ts';
import { isPercent, owner } from './measure.ts';
import type { Rule } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { OBJECTIVE } from './predicate.ts';
import { firstTask } from './tasks.ts';

/** 以下10件｜确定为｜民生实事项目: what they are called. */
const NAMED = /^被?(?:确定|认定|命名)为(?=[\u4e00-\u9fff“]{2})/;

/** What becomes of people: 8万人｜脱贫. */
const FARED = /^(?:实现|稳定)?(?:脱贫|就业|再就业|创业|增收|入学|(?:进城|城镇)?落户|受益)(?:致富)?$/;

/** 62万人参加工伤保险 → 参加工伤保险; 4次荣获“双拥模范城” → 荣获“双拥模范城”. */
export const deed: Rule = ({ left, right, core, number, listed }) => {
  if (core.folded || isPercent(number) || left.link || left.change) return null;
  const named = NAMED.exec(right.rest?.folded ?? '');
  if (named && right.rest) return { names: [cut(right.rest, named[0].length)], rules: ['deed'], fresh: true };
  const counted = listed || /[人户名家]$|人次$/.test(number.unit);
  const said = counted && right.rest && (OBJECTIVE.test(right.rest.folded) || FARED.test(right.rest.folded));
  const done = right.deed ?? (said && right.rest ? firstTask(right.rest) : undefined);
  return done ? { names: [done], rules: ['deed'], fresh: true } : null;
};

/** 工业转型工作2次｜获国务院表彰 → 工业转型工作获国务院表彰. */
export const timesDone: Rule = ({ left, right, core, number }) =>
  number.unit === '次' && core.folded && right.deed && !left.link && !left.change
    ? { names: [join(core, right.deed)], rules: ['times-done'], fresh: true }
    : null;

/** 医疗保险参保人数增加3万、｜覆盖｜90万人 → 医疗保险覆盖. */
export const covers: Rule = ({ core, state }) => {
  if (core.folded !== '覆盖' || !state.subject.folded) return null;
  const joined = /(?:参保)?(?:总?人数|面|率)$/.exec(state.subject.folded);
  return { names: [join(joined ? cut(state.subject, 0, joined.index) : state.subject, core)], rules: ['covers'], fresh: true };
};

/** 60个项目，其中12个｜进入省级库; 60个项目｜12个｜开工 → 进入省级库项目, 开工项目. */
export const partDoing: Rule = ({ left, right, core, number, state }) => {
  const part = core.folded ? core.folded === state.subject.folded : left.part;
  const said = right.rest ?? (left.part ? right.deed : undefined);
  if (!part || !state.main.folded || !said || left.link || left.change || !/^[万亿]?[个家所座户名条项处件村]$/.test(number.unit))
    return null;
  const adverb = /^(?:已经?|均|都|全部|正式|相继|成功)+/.exec(said.folded)?.[0].length ?? 0;
  const done = firstTask(cut(said, adverb));
  const whole = owner(core.folded ? core : state.main);
  return done.folded.length > 1 && done.folded.length < 20 && !OBJECTIVE.test(whole.folded)
    ? { names: [join(done, whole)], rules: ['part-doing'], fresh: false }
    : null;
};

/** 资助30万人｜参加医疗保险 → 资助参加医疗保险. */
export const actOfMany: Rule = ({ left, right, core, number }) => {
  if (left.link || left.change || !/[人户名]$|人次$/.test(number.unit) || actLength(core.folded) !== core.folded.length) return null;
  return core.folded && right.rest && (OBJECTIVE.test(right.rest.folded) || FARED.test(right.rest.folded))
    ? { names: [join(core, firstTask(right.rest))], rules: ['act-of-many'], fresh: true }
    : null;
};

/** 安排42亿元｜用于养老服务 → 养老服务资金; 投入6亿元｜深入实施小康村建设 → 小康村建设投入. */
const USED = /^(?:专项|主要|全部)?(?:用于|投向)|^(?:深入|大力|全面|扎实)(?:实施|推进|开展)/;
export const spent: Rule = ({ left, right, core, number }) => {
  if (!/元$/.test(number.unit) || left.change || !right.rest || actLength(core.folded) !== core.folded.length) return null;
  const use = USED.exec(right.rest.folded)?.[0].length ?? 0;
  const money = core.folded === '投入' ? core : join('资金');
  return use ? { names: [join(cut(right.rest, use), money)], rules: ['spent-on'], fresh: true } : null;
};

/** 62户企业｜中有｜50户｜实行了改制 → 改制企业. */
export const amongThem: Rule = ({ right, core }) => {
  const deed = right.rest && /中$/.test(core.folded) ? /^(?:实行|实现|完成)?了?/.exec(right.rest.folded)?.[0].length : undefined;
  if (deed === undefined || !right.rest) return null;
  return { names: [join(cut(right.rest, deed), cut(core, 0, core.folded.length - 1))], rules: ['among-them'], fresh: true };
};

/** 教育支出：｜安排｜3亿元 → 教育支出. */
export const allottedTo: Rule = ({ core, number, state }) =>
  /^(?:预算)?(?:安排|拨付)?$/.test(core.folded) &&
  core.folded &&
  number.unit.endsWith('元') &&
  /.{2}(?:支出|资金|经费|补助)$/.test(state.topic.folded)
    ? { names: [state.topic], rules: ['allotted-to'], fresh: true }
    : null;

const PERSONAL = /^(?:直接|临时)?(?:救助|培训|资助|帮扶|慰问|安置|救治|诊疗|接诊|惠及)$/;
const PEOPLE = /(?:人员?|者|工|生|户|家庭|群众|人口|居民|农民|劳动力)$/;
/** 解决住房问题，｜安排｜43亿元: money is given of a fund, not of what stood before. */
const givesMoney = (core: Phrase, number: NumberSpan): boolean => /元$/.test(number.unit) && /^(?:安排|拿出|拨付)$/.test(core.folded);
const FUNDS = /(?:资金|经费|债券|国债|投资|补助|贷款|基金|补贴|收入|支出)$/;

/** 出台办法5件、修改11件 → 修改办法. */
export const actOnSubject: Rule = ({ core, count, number, state }) => {
  const spokenOf = state.topic.folded !== '' && !state.named;
  // 资助8万人参加医疗保险，｜救助｜3万人次: people, not what stands before.
  if (
    /人次?$/.test(number.unit) &&
    PERSONAL.test(core.folded) &&
    !PEOPLE.test(state.subject.folded) &&
    (!spokenOf || core.folded === '惠及')
  )
    return { names: [core], rules: ['act-on-people'], fresh: true };
  const each = count > 1 && /^分别../.test(core.folded) && state.recent.length >= count ? cut(core, 2) : EMPTY;
  if (each.folded && actLength(each.folded) === each.folded.length)
    return { names: state.recent.slice(-count).map((thing) => join(each, owner(thing))), rules: ['act-on-each'], fresh: true };
  const base = spokenOf ? state.topic : givesMoney(core, number) && !FUNDS.test(state.subject.folded) ? EMPTY : state.subject;
  if (actLength(core.folded) !== core.folded.length || !base.folded) return null;
  return { names: [actOn(core, ownerOfAct(base), spokenOf)], rules: ['act-on-subject'], fresh: true };
};

/**
 * 出台管理办法5件、修改｜11件 → 修改管理办法; 安置房开工…、竣工 → 安置房竣工; 棚户区改造顺利，｜开工 → 棚户区改造开工;
 * 断头路打通工程…，打通 → 打通断头路.
 */
function actOn(act: Phrase, subject: Phrase, spokenOf: boolean): Phrase {
  const said = subject.folded.indexOf(act.folded);
  if (said > 1 && /^(?:工程|行动|项目|计划|工作)$/.test(subject.folded.slice(said + act.folded.length)))
    return join(act, owner(cut(subject, 0, said)));
  const asked = /(?:申请|受理|申报)量$/.exec(subject.folded);
  if (asked) return join(cut(subject, 0, asked.index), act, '量');
  const stage = /^新/.test(act.folded) ? /(?:续建|在建)(?=项目$)/.exec(subject.folded) : null;
  if (stage) return join(act, cut(subject, 0, stage.index), cut(subject, stage.index + 2));
  const last = ending(subject.folded, ACTS);
  if (spokenOf && /(?:改造|整治|治理|搬迁|安置)$/.test(subject.folded)) return join(subject, act);
  if (last && last.length < subject.folded.length) return join(cut(subject, 0, subject.folded.length - last.length), act);
  return join(act, owner(beyondPlace(subject)));
}

/** 城市外围｜开工建设公园: where an act was done falls away with the act. */
function beyondPlace(subject: Phrase): Phrase {
  for (let at = 2; at < Math.min(subject.folded.length - 4, 8); at++)
    if (/[内外围周边区]$/.test(subject.folded.slice(0, at)) && actLength(subject.folded.slice(at)) > 1) return cut(subject, at);
  return subject;
}

/** The thing acted on, without a measure taken of it: 共建项目总投资 → 共建项目. */
function ownerOfAct(phrase: Phrase): Phrase {
  const bare = ending(phrase.folded, BARE_MEASURES);
  return bare && bare.length < phrase.folded.length - 1 && !/装机|里程|面积/.test(bare)
    ? cut(phrase, 0, phrase.folded.length - bare.length)
    : phrase;
}
