import type { Left } from './left.ts';
import { isPoints, owner } from './measure.ts';
import { type Rule, sameFor } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { splitName } from './split.ts';
import type { State } from './state.ts';

/** A topic that is a quantity by itself: 存款余额再上新台阶，超过800亿元. */
export const MEASURED =
  /(?:总值|收入|总额|总量|余额|产值|增加值|投资|出口|进口|利润|产量|面积|[率度]|比重|比例|存款|贷款|人口|[人户]数|里程|支出|消耗|能耗|价格|成本|工资|经费|投入|资金|用户|寿命|住房|(?:综合|生产)能力|(?:保有|拥有|蓄积|供应|排放|吞吐|储备)量|浓度|年限)$/;

/** …达到527亿元，增长7%: the same thing as before. */
export const inherited: Rule = ({ left, core, count, state, number }) =>
  core.folded ? null : { names: inherit(left, count, state, number), rules: [count > 1 ? 'inherited-row' : 'inherited'], fresh: false };

function inherit(left: Left, count: number, state: State, number: NumberSpan): Phrase[] {
  const both = count > 1 && state.topic.folded ? splitName(state.topic, count) : null;
  if (both) return both;
  if (count > 1 && state.recent.length >= count) return state.recent.slice(-count);
  if (left.all && state.row.length > 1) return [state.row.reduce((all, name) => (all.folded ? join(all, '、', name) : name), EMPTY)];
  // 占全部投资的40%，｜增长9%: the thing itself grows; ，｜比上年的37%｜提高…: the share as it was.
  if (count === 1 && left.change && state.shared.folded && state.kind === 'share' && !isPoints(number)) return [state.shared];
  const reached = (left.total || /达|有|为|突破|超/.test(left.link)) && /^新/.test(state.subject.folded);
  const subject =
    state.topic.folded && (!state.named || MEASURED.test(state.topic.folded))
      ? state.topic
      : reached
        ? owner(state.subject)
        : left.link && /.{2}(?:新增|净增)$/.test(state.subject.folded)
          ? cut(state.subject, 0, state.subject.folded.length - 2)
          : /^(?:完成|实现)$/.test(left.link) && /.{2}(?:任务|目标)$/.test(state.subject.folded)
            ? cut(state.subject, 0, state.subject.folded.length - 2)
            : state.subject;
  return sameFor(count, subject);
}
