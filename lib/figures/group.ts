import { actLength } from './acts.ts';
import { ending, lexisOf } from './lexis.ts';
import { isPercent } from './measure.ts';
import type { Rule } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { cut, join } from './phrase.ts';

/** What is measured of one group after another: 采矿业利润8亿元，｜制造业｜90亿元. */
const MEASURES = lexisOf(
  '增加值 总产值 产值 利润总额 利润 利税 税收 营业收入 主营业务收入 投资 贷款余额 贷款 销售额 床位 再就业 用电量 在岗职工人数 在岗职工 从业人员 就业人员 从业人数 就业人数',
);
/** Members of such a series. They are no quantities by themselves. */
const GROUP = /(?:(?<![就创])业|企业|机构|医院|卫生院|公司|银行|经济|人员)$/;

/** The unit counted in, without the size of the number: 万人 → 人. */
export const counted = (number: NumberSpan) => number.unit.replace(/^[千百]?[万亿]+(?=.)/, '');

/** 医疗机构床位900张，其中｜医院｜700张 → 医院床位; 采矿业增加值增长1%，｜制造业｜增长3% → 制造业增加值. */
export const groupOfMeasure: Rule = ({ left, core, count, number, state, shared }) => {
  if (count > 1 || shared || !GROUP.test(core.folded) || actLength(core.folded)) return null;
  const alike = isPercent(number) ? left.change !== 0 && !left.link : counted(number) === state.unit && !left.change;
  const measure = alike ? ending(state.subject.folded, MEASURES) : '';
  // 从业人员4万人，第一产业从业人员、新安置人员: people are no group of people.
  if (/[员工数]$/.test(measure) && core.folded.endsWith('人员')) return null;
  const whole = measure === state.subject.folded && measure.length > 3 && (left.part || state.parts);
  if (!measure || (!whole && measure.length + 2 > state.subject.folded.length)) return null;
  return {
    names: [join(core, cut(state.subject, state.subject.folded.length - measure.length))],
    rules: ['group-of-measure'],
    fresh: true,
  };
};

/** What the parts of a whole need not say again: 肉类总产量32万吨，其中猪肉20万吨. */
const OF_PARTS = lexisOf(
  '总产量 产量 销售面积 播种面积 种植面积 授权量 授权 申请量 保费收入 货物吞吐量 集装箱吞吐量 旅客吞吐量 货物周转量 旅客周转量 货运量 客运量 货物运输量 旅客运输量 保有量 发电量 用水量',
);
const REACHED = /^(?:完成|实现|达到?|为)$/;
const NO_PART = /(?:[量率额值]|面积|收入|人口|授权|申请)$/;

/** 商品房销售面积80万平方米，其中｜住宅｜70万平方米 → 住宅销售面积. */
export const partOfMeasure: Rule = ({ left, core, count, number, state }) => {
  if (
    !(left.part || state.inPart || state.parts) ||
    count > 1 ||
    (left.link && !REACHED.test(left.link)) ||
    left.change ||
    counted(number) !== state.unit
  )
    return null;
  const measure = ending(state.subject.folded, OF_PARTS);
  if (!measure || core.folded.length > 8 || NO_PART.test(core.folded) || actLength(core.folded)) return null;
  const own = cut(state.subject, state.subject.folded.length - measure.length + (measure === '总产量' ? 1 : 0));
  return { names: [join(core, own)], rules: ['part-of-measure'], fresh: true };
};

/** 河东港货物吞吐量600万吨、｜集装箱｜70万标箱 → 河东港集装箱吞吐量. */
export const containers: Rule = ({ core, state }) => {
  const goods = core.folded === '集装箱' ? /(?:全年)?货物(?=吞吐量$)/.exec(state.subject.folded) : null;
  if (!goods) return null;
  const throughput = cut(state.subject, goods.index + goods[0].length);
  return { names: [join(cut(state.subject, 0, goods.index), core, throughput)], rules: ['containers'], fresh: true };
};
