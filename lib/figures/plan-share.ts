import { isPercent } from './measure.ts';
import { type Rule, sameFor } from './naming.ts';
import { cut, join } from './phrase.ts';

const PLAN =
  /^(?:分别)?(?:为|占|完成|是)?((?:年度|全年|年初|调整|年|变动|收入|规划)?(?:计划|预算|总?目标任务|总目标|总任务|目标|任务|预算数|调整预算))$/;

/** 改革任务已提前完成｜三年计划｜的80% → 改革任务占三年计划比重. */
const PLANNED = /^(.{2,}?)已?(?:超前|提前|超额|全面)?完成((?:年度|全年|年初|五年|三年|调整)?(?:计划|预算|目标任务|目标|任务))$/;
export const ownPlan: Rule = ({ core, number }) => {
  const plan = isPercent(number) ? PLANNED.exec(core.folded) : null;
  if (!plan) return null;
  const part = cut(core, core.folded.length - (plan[2] ?? '').length);
  return { names: [join(cut(core, 0, (plan[1] ?? '').length), '占', part, '比重')], rules: ['share-of-plan'], fresh: true };
};

/** 产量16万吨、产值60亿元，｜分别超额完成年度任务｜16%和12%: by how much more than planned. */
const EXCEEDED = /^(?:分别)?(?:超额|超)完成(?:年度|全年|年初)?(?:目标任务|计划|预算|目标|任务)$/;
export const EXCEEDS_PLAN = 'exceeds-plan';
export const exceedsPlan: Rule = ({ core, count, number, state }) => {
  if (!isPercent(number) || !EXCEEDED.test(core.folded) || !state.subject.folded) return null;
  const things = count > 1 && state.things.length >= count ? state.things.slice(-count) : sameFor(count, state.subject);
  return { names: things, rules: [EXCEEDS_PLAN], fresh: false };
};

/** 投资180亿元，为年度计划的112% → 投资占年度计划比重. */
export const shareOfPlan: Rule = ({ core, count, number, state }) => {
  const plan = isPercent(number) ? PLAN.exec(core.folded) : null;
  if (!plan || !state.subject.folded) return null;
  const part = cut(core, core.folded.length - (plan[1] ?? '').length);
  const things = count > 1 && state.things.length >= count ? state.things.slice(-count) : sameFor(count, state.subject);
  return { names: things.map((thing) => join(thing, '占', part, '比重')), rules: ['share-of-plan'], fresh: false };
};
