import { actLength } from './acts.ts';
import type { Left } from './left.ts';
import { ACTS, BARE_MEASURES, DEEDS, ending, opening, SCOPES } from './lexis.ts';
import { isPercent, isPoints } from './measure.ts';
import type { Naming } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { OBJECTIVE } from './predicate.ts';
import type { Right } from './right.ts';
import { items } from './split.ts';
import type { State } from './state.ts';

/** Names the number from the words after it, with the act before it where there is one: 建成｜12公里｜滨江步道. */
export function nameRight(left: Left, right: Right, state: State, number: NumberSpan, raw: Phrase): Naming {
  const joined = /(?:[、和与]|(?<![惠涉普波])及)$/.test(raw.folded);
  const core = left.core;
  if (isPercent(number) && left.change) return { names: [right.noun], rules: ['growth-of-noun'], fresh: true };
  const whole = isPercent(number) && right.of ? WHOLE.exec(core.folded) : null;
  if (whole) state.whole = cut(core, core.folded.length - whole[0].length);
  if (isPercent(number) && right.of && state.whole.folded && (whole || (!core.folded && state.kind === 'share')))
    return { names: [join(right.noun, state.whole, '比重')], rules: ['share-of-whole'], fresh: true };
  if (isPercent(number)) return { names: [join(right.name, '比重')], rules: ['share-of-noun'], fresh: true };
  if (isPeople(right, number)) return { names: [join('人口')], rules: ['people'], fresh: true };
  const acts = actLength(core.folded);
  const bare = ending(core.folded, BARE_MEASURES);
  if (
    bare &&
    right.noun.folded &&
    (right.of ? bare.length >= core.folded.length - 4 : acts > 0 && acts + bare.length === core.folded.length)
  ) {
    return { names: [join(right.noun, cut(core, core.folded.length - bare.length))], rules: ['measure-of-noun'], fresh: true };
  }
  if (left.link === '在') return { names: [right.name], rules: ['right-name'], fresh: true };
  const object = /对$/.test(raw.folded) ? (/^[^的在]{2,8}(?=的.{2,5}$)/.exec(right.noun.folded)?.[0].length ?? 0) : 0;
  if (object && actLength(right.noun.folded.slice(object + 1)) > 0)
    return { names: [join(cut(right.noun, object + 1), cut(right.noun, 0, object))], rules: ['right-name', 'done-to'], fresh: true };
  const act = acts > 0 ? governing(cut(core, 0, acts), acts < core.folded.length, raw) : EMPTY;
  if (/^(?:增加|减少|减|增|提升)$/.test(left.changeWord) && !core.folded)
    return { names: [join(left.changeWord, right.name)], rules: ['right-name'], fresh: true };
  if (acts === core.folded.length) {
    if (acts === 0 && state.act.folded && right.name.folded === right.noun.folded)
      return { names: [join(state.act, right.name)], rules: ['right-name', 'act-carried'], fresh: true };
    return { names: [join(act, right.name)], rules: ['right-name'], fresh: true };
  }
  const where = cut(core, acts);
  if (AREA.test(where.folded) && right.name.folded.length > 2) {
    state.scope = where.shown;
    return { names: [join(act, right.name)], rules: ['right-name', 'area-scope'], fresh: true };
  }
  if (
    namesExamples(core) ||
    /等$|、$|等为|等组成|包括/.test(core.folded) ||
    joined ||
    core.folded.length >
      (right.name.folded.length > 3 && /的$/.test(raw.folded) && !OBJECTIVE.test(core.folded) ? 7 : right.name.folded.length > 2 ? 16 : 24)
  )
    return { names: [join(act, right.name)], rules: ['right-name', 'examples-dropped'], fresh: true };
  if (/^在.{2,14}$/.test(core.folded) && /的$/.test(raw.folded) && right.name.folded.length < 3)
    return { names: [join(cut(core, 1), right.name)], rules: ['right-name', 'left-limits'], fresh: true };
  if (core.folded.startsWith('在') && left.bound)
    return { names: [join(core, right.name)], rules: ['right-name', 'left-limits'], fresh: true };
  if (/^(?:免费)?[向为对在从给让使于被]/.test(core.folded) && !ending(core.folded, DEEDS))
    return { names: [right.name], rules: ['right-name'], fresh: true };
  return { names: [join(core, right.name)], rules: ['right-name', 'left-limits'], fresh: true };
}

/** 出台｜促进行业发展｜12条措施, 利用新技术改造传统产业的｜11个专项: an act with an object of its own is none on the thing counted. */
const SERVES = /(?:促进|支持|扶持|推动|改善)+$/;
function governing(act: Phrase, objectFollows: boolean, raw: Phrase): Phrase {
  if (!objectFollows) return act;
  const serves = SERVES.exec(act.folded);
  if (serves && serves.index > 0) return cut(act, 0, serves.index);
  return /的$/.test(raw.folded) && /^(?:改造|提升|支持|促进|推动|发展)$/.test(act.folded) ? EMPTY : act;
}

/** 临江新区｜18项｜改革任务: where the things are. */
const AREA =
  /^[\u4e00-\u9fff]{2,12}(?:片区|新区|高新区|经开区|开发区|自贸区|示范区|实验区|试验区|保税区|聚集区|集聚区)$|^(?:每个?|各)(?:市县|县市|县区|区县|县|区|市|乡镇|镇|村|社区|园区)(?:[（(][市区县、]+[）)])?$|^(?:[\u4e00-\u9fff]{2,6}[州市县区]、)+[\u4e00-\u9fff]{2,6}[州市县区]$/;

/** 王庄、李庄、赵庄｜3个｜站房: the words before only name them. An act or a coordination of two may limit what is counted. */
function namesExamples(core: Phrase): boolean {
  const listed = cut(core, actLength(core.folded));
  const parts = items(listed).map((part) => part.folded);
  return parts.length > 2 && listed.folded.includes('、') && parts.every((part) => part.length > 1 && actLength(part) === 0);
}

/** 占全省｜4.5%｜的土地、10.6%的人口. */
const WHOLE = /占(?:全[国省市州县区]|世界|全球)(?:总量)?$/;

/** 430万｜全市人民: the population. */
function isPeople(right: Right, number: NumberSpan): boolean {
  return /^[万亿]人?$/.test(number.unit) && /^[\u4e00-\u9fff]{0,6}(?:人民|父老乡亲)/.test(right.noun.folded);
}

/** Whether the words after the number name it, rather than those before. */
export function namedRight(left: Left, right: Right, number: NumberSpan, raw: Phrase): boolean {
  if (!right.name.folded) return false;
  if (isPeople(right, number)) return true;
  const core = SCOPES.words.has(left.core.folded) ? '' : left.core.folded;
  if (isPoints(number) || number.form === 'ratio') return false;
  if (isPercent(number) && left.change && core === '' && !right.of) return right.noun.folded.length > 1;
  if (isPercent(number)) {
    const plain = !left.link || left.bound !== '' || /实现|有/.test(left.link);
    return (
      plain &&
      !left.change &&
      (core === '' ||
        actLength(core) === core.length ||
        (right.of && core.length < 9 && !/..(?:覆盖|扩大[到至])(?:全[国省市县区])?$/.test(core)))
    );
  }
  if (/^[倍金银铜]$/.test(number.unit)) return false;
  if (/(?:等|的)$/.test(raw.folded)) return true;
  const act = actLength(core);
  if (core !== '' && act === core.length) return true;
  const money = /(?:资金|经费|款|投资|基金)$/.test(right.noun.folded);
  if (/元/.test(number.unit) && !right.of && !money && opening((right.noun.folded.length > 1 ? right.noun : right.name).folded, ACTS))
    return false;
  if (right.of && ending(core, BARE_MEASURES)) return true;
  if (left.link === '在' && !/元/.test(number.unit)) return true;
  if (/^不[少低]于$/.test(left.link) && /[个家所座条]$/.test(number.unit)) return true;
  if (left.link && !/^(?:完成|实现|有|是|共有|原有|现有|已有|拥有|上|过|长达)$/.test(left.link)) return false;
  if (left.change) return core === '' && raw.folded !== '' && !/元/.test(number.unit) && !right.of && !/比|较|与|年/.test(raw.folded);
  return true;
}
