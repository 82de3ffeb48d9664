import { actLength } from './acts.ts';
import { counted } from './group.ts';
import type { Left } from './left.ts';
import { ACTS, CHANGES, KEEP_OPENINGS, opening } from './lexis.ts';
import { isBare, isPercent } from './measure.ts';
import type { Naming } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { cut, join } from './phrase.ts';
import type { Row } from './row.ts';
import type { State } from './state.ts';

/** Verbs that say by themselves what becomes of a thing, though no act brings it about. */
const BEGINS = /^(?:入驻|落户|落地|竣工|投产|投用|完工|通车|上线|脱贫|退出|接待|转化|造林|绿化|改厕|减税|退税|授信)/;
const DONE = /再(?:开发|利用|造)$/;
/** 新增就业5万人，其中失业人员｜再就业｜1万人: not new, found again. */
const FOUND_AGAIN = /再就业$/;

/** Whether a thing says by itself what is done to it: 节约用能, 入驻企业, 低效用地再开发. */
function ownVerb(text: string): boolean {
  return actLength(text) > 0 || isBare(text) || opening(text, CHANGES).length > 1 || BEGINS.test(text) || DONE.test(text);
}

/** 新增A5家、｜B3家: the act before the first thing of a list holds for the next. */
export function carryAct(naming: Naming, left: Left, number: NumberSpan, state: State): Naming {
  const own = ownVerb(naming.names[0]?.folded ?? '') || isBare(left.core.folded);
  const goesOn = left.link === '' || (/^(?:超过|逾)$/.test(left.link) && counted(number) === state.unit);
  if (!naming.fresh || !state.act.folded || !goesOn || isPercent(number) || own) return naming;
  return { ...naming, names: naming.names.map((name) => join(state.act, name)), rules: [...naming.rules, 'act-carried'] };
}

/** 新增龙头企业40家，其中｜加工企业｜9家: the part is as new as the whole. */
export function newPart(naming: Naming, left: Left, number: NumberSpan, state: State): Naming {
  const act = left.part && state.main.folded.startsWith('新') ? actLength(state.main.folded) : 0;
  const named = naming.names[0]?.folded ?? '';
  const own = ownVerb(named) || FOUND_AGAIN.test(named) || isBare(left.core.folded) || !left.core.folded;
  const whole = state.main.folded.slice(act);
  // 企业达到900家，新增120家，其中…: of all of them, not of the new ones.
  if (!act || own || !naming.fresh || counted(number) !== state.unit || state.recent.some((name) => name.folded === whole)) return naming;
  return { ...naming, names: naming.names.map((name) => join(cut(state.main, 0, act), name)), rules: [...naming.rules, 'new-part'] };
}

/** Acts that hold for a whole list though commas part its members; others are said anew. */
const HOLDS = /^(?:新增|新建|新建成|新开工|新改建|新设|新购|办理|出版|生产)$/;

/** What is added to, however it is measured: 新增高速公路62公里，｜港口吞吐能力｜310万吨. */
const CAPACITY = /(?:能力|容量|里程|库容)$/;

/** 份, 册, 万个: what single things are counted in. */
const CLASSIFIER = /^[万亿]?[个家所座处条项套部册份张台辆]$/;
const alike = (a: string, b: string) => a === b || (CLASSIFIER.test(a) && CLASSIFIER.test(b));

function actWithin(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (opening(text, ACTS, at) && !opening(text, KEEP_OPENINGS, at)) return true;
  return false;
}

/** 新开工安置房2万套，｜职工宿舍1万套: a clause that is nothing but a thing and its number goes on with the list, if it is counted alike. */
export function listGoesOn(row: Row, left: Left, state: State): boolean {
  const [number, next] = row.numbers;
  if (!number || next || row.ranked || !HOLDS.test(state.act.folded)) return false;
  const { folded } = left.core;
  const capacity = state.counted !== '' && state.act.folded === '新增' && CAPACITY.test(folded);
  if (!alike(number.unit, state.counted) && !capacity) return false;
  return folded.length > 1 && folded === row.words.folded && !ownVerb(folded) && !actWithin(folded);
}
