import { actLength } from './acts.ts';
import { type Left, readLeft } from './left.ts';
import { ACTS, BARE_MEASURES, ending, SCOPES } from './lexis.ts';
import { growthNoun, isBare, isPercent, isPoints, owner, ownerForMeasure } from './measure.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
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

/** Names for a row of `count` values from the words on their left. */
export function nameLeft(left: Left, right: Right, count: number, number: NumberSpan, state: State, listed: boolean): Naming {
  let core = left.core;
  const rules: string[] = [];
  const growth = isPercent(number) ? growthNoun(core.folded) : '';
  if (growth) core = readLeft(cut(core, 0, core.folded.length - growth.length), false).core;
  if (SCOPES.words.has(core.folded) && state.subject.folded) core = EMPTY;
  const shared = isPercent(number) || isPoints(number) || number.form === 'fraction' ? shareName(core, ownerForShare(state)) : null;
  if (shared) {
    rules.push('share-of');
    core = shared;
  }
  const plan = isPercent(number)
    ? /^(?:为|占|完成|是)?((?:年度|全年|年初|调整|年|变动|收入)?(?:计划|预算|目标|任务|预算数|调整预算))$/.exec(core.folded)
    : null;
  if (plan && state.subject.folded) {
    const part = cut(core, core.folded.length - (plan[1] ?? '').length);
    return { names: [join(state.subject, '占', part, '比重')], rules: [...rules, 'share-of-plan'], fresh: false };
  }
  if (left.versus.folded && isPoints(number)) {
    const base = core.folded ? core : state.subject;
    const speed = state.kind === 'growth' && !base.folded.endsWith('增速') ? '增速' : '';
    return { names: [join(base, speed)], rules: [...rules, 'compared'], fresh: core.folded !== '' };
  }
  const deed =
    right.deed ??
    ((listed || /[人户名家]$|人次$/.test(number.unit)) && right.rest && OBJECTIVE.test(right.rest.folded)
      ? firstTask(right.rest)
      : undefined);
  if (!core.folded && !isPercent(number) && !left.link && !left.change && deed)
    return { names: [deed], rules: [...rules, 'deed'], fresh: true };
  if (!core.folded)
    return { names: inherit(left, count, state, number), rules: [...rules, count > 1 ? 'inherited-row' : 'inherited'], fresh: false };
  const acts = actLength(core.folded);
  const base = state.topic.folded && !state.named ? state.topic : state.subject;
  if (isBare(core.folded) && !shared)
    return { names: owned(core, count, left, state), rules: [...rules, 'measure-of-subject'], fresh: true };
  if (acts === core.folded.length && base.folded)
    return { names: [actOn(core, ownerOfAct(base))], rules: [...rules, 'act-on-subject'], fresh: true };
  if (isPercent(number) && !shared && !left.link && !left.change && right.rest && !RATE.test(core.folded)) {
    return { names: [join(core, right.rest, '比重')], rules: [...rules, 'share-that-does'], fresh: true };
  }
  if (count > 1) {
    const names = splitName(core, count);
    if (names) return { names, rules: [...rules, 'row'], fresh: true };
  }
  return { names: Array.from({ length: count }, () => core), rules: [...rules, 'left-name'], fresh: true };
}

/** 制定政府规章3件、修改｜16件 → 修改政府规章; 安置房开工…、竣工 → 安置房竣工. */
function actOn(act: Phrase, subject: Phrase): Phrase {
  const last = ending(subject.folded, ACTS);
  if (last && last.length < subject.folded.length) return join(cut(subject, 0, subject.folded.length - last.length), act);
  return join(act, owner(subject));
}

/** The thing acted on, without a measure taken of it: 飞地项目总投资 → 飞地项目. */
function ownerOfAct(phrase: Phrase): Phrase {
  const bare = ending(phrase.folded, BARE_MEASURES);
  return bare && bare.length < phrase.folded.length - 1 ? cut(phrase, 0, phrase.folded.length - bare.length) : phrase;
}

function ownerForShare(state: State): Phrase {
  return state.topic.folded ? state.topic : state.subject;
}

function inherit(left: Left, count: number, state: State, number: NumberSpan): Phrase[] {
  if (count > 1 && state.recent.length >= count) return state.recent.slice(-count);
  if (left.all && state.row.length > 1) return [state.row.reduce((all, name) => (all.folded ? join(all, '、', name) : name), EMPTY)];
  if (count === 1 && state.shared.folded && state.kind === 'share' && !isPoints(number)) return [state.shared];
  const reached = /达|有|为/.test(left.link) && /^新/.test(state.subject.folded);
  const subject =
    state.topic.folded && (!state.named || MEASURED.test(state.topic.folded))
      ? state.topic
      : reached
        ? owner(state.subject)
        : state.subject;
  return Array.from({ length: count }, () => subject);
}

/** Names that are shares by themselves. */
const RATE = /[率比度面占额]|份额|强度|水平|程度|指数|经费|支出|系数|价格$/;

/** A topic that is a quantity by itself: 地区生产总值连跨三个台阶，超过7万亿元. */
const MEASURED = /(?:总值|收入|总额|余额|产值|增加值|投资|出口|进口|利润|产量|面积|率|存款|贷款|人口|里程|支出)$/;

/** Measures of a measure: 工业投资增长28%，增速居全省第3位. */
const RELATIVE = /^(?:增速|增幅|涨幅|降幅|增长率|占比|比重|比例|排名|位次|总量|增量)$/;

function owned(core: Phrase, count: number, left: Left, state: State): Phrase[] {
  const owners = count > 1 ? state.things.slice(-count) : left.all && state.row.length > 1 ? state.row.slice(-1) : [state.subject];
  if (state.topic.folded || owners.length < count || !owners[0]?.folded)
    return Array.from({ length: count }, () => join(state.topic, core));
  const relative = RELATIVE.test(core.folded);
  return owners.map((name) => join(relative ? name : ownerForMeasure(name), core));
}
