import { actLength } from './acts.ts';
import { owner } from './measure.ts';
import type { Naming } from './naming.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { ofSameKind } from './same-kind.ts';
import type { State } from './state.ts';
import { WORKS } from './topic.ts';

/** Who was reached; by what, the words before say. */
const REACHED = /^(?:新增)?(?:受益|覆盖)(?![率面])[\u4e00-\u9fff]{1,6}$/;
/** What was reached by something, and works that are done: the words at the end that are not what reached it. */
const REACHING = /(?:(?:新增)?(?:受益|覆盖)[\u4e00-\u9fff]{1,6}|完工|竣工|建成)$/;
const SETTLED = /^(?:首批)?(?:新)?入驻(?:企业|项目|商户|机构)$/;
const PLACE = /(?:园|园区|区|基地|中心|平台|城|孵化器|空间|[一二三]期)$/;
const STAGE = /^(?:新?开工|新?开工建设|竣工|竣工投用|竣工投产|投产|建成投产|签约|新签约|落地|签约落地|投用|完工)$/;

/** 电梯加装完工50处、｜受益住户｜900户: by what; 推进饮水工程，｜覆盖行政村｜30个. */
function reachedBy(state: State): Phrase {
  if (state.topic.folded || !state.named) return state.topic;
  const end = REACHING.exec(state.subject.folded);
  return end ? cut(state.subject, 0, end.index) : EMPTY;
}

/** 服务业项目36个，｜开工建设项目｜10个: whose stage it is. */
function staged(name: Phrase, state: State): Phrase {
  const thing = state.things.findLast((known) => known.folded.endsWith('项目') && known.folded.length > 3) ?? EMPTY;
  const own = cut(thing, actLength(thing.folded));
  const kind = own.folded.slice(0, -2);
  return kind && !/^[新参]/.test(kind) && !STAGE.test(kind) ? join(cut(name, 0, name.folded.length - 2), own) : name;
}

/** 提质工程深入实施，｜项目｜80个; 建设小城镇16个，启动｜项目｜220个: which projects they are. */
function ofWorks(state: State): Phrase {
  if (!state.named) return [state.topic, state.further()].find((topic) => WORKS.test(topic.folded)) ?? EMPTY;
  const thing = owner(state.things.at(-1) ?? EMPTY);
  return thing.folded === owner(state.subject).folded && !/(?:项目|企业|集团|资金|[额率值])$/.test(thing.folded) ? thing : EMPTY;
}

function completed(name: Phrase, state: State): Phrase {
  if (REACHED.test(name.folded)) return join(reachedBy(state), name);
  if (SETTLED.test(name.folded) && PLACE.test(state.topic.folded)) return join(state.topic, name);
  if (name.folded === '项目') return join(ofWorks(state), name);
  if (name.folded.endsWith('项目') && STAGE.test(name.folded.slice(0, -2))) return staged(name, state);
  return ofSameKind(name, state);
}

/** Gives a name that says nothing by itself (覆盖行政村, 入驻企业, 开工建设项目) what it depends on. */
export function withWhatItDependsOn(naming: Naming, state: State): Naming {
  const [name] = naming.names;
  if (naming.names.length !== 1 || !naming.fresh || !name) return naming;
  const whole = completed(name, state);
  return whole === name || whole.folded === name.folded ? naming : { ...naming, names: [whole], rules: [...naming.rules, 'dependent'] };
}
