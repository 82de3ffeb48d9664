import { actLength } from './acts.ts';
import { ending, lexisOf } from './lexis.ts';
import { isPercent } from './measure.ts';
import type { Rule } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { cut, join } from './phrase.ts';
import { splitName } from './split.ts';

/** What is measured of one group after another: 采矿业利润8亿元，｜制造业｜90亿元. */
const MEASURES = lexisOf('增加值 总产值 产值 利润总额 利润 利税 税收 营业收入 主营业务收入 投资 贷款余额 贷款 销售额 床位 再就业 用电量');
/** Members of such a series. They are no quantities by themselves. */
const GROUP = /(?:(?<![就创])业|企业|机构|医院|卫生院|公司|银行|经济|人员)$/;

/** The unit counted in, without the size of the number: 万人 → 人. */
export const counted = (number: NumberSpan) => number.unit.replace(/^[千百]?[万亿]+(?=.)/, '');

/** 医疗机构床位900张，其中｜医院｜700张 → 医院床位; 采矿业增加值增长1%，｜制造业｜增长3% → 制造业增加值. */
export const groupOfMeasure: Rule = ({ left, core, count, number, state, shared }) => {
  if (count > 1 || shared || !GROUP.test(core.folded) || actLength(core.folded)) return null;
  const alike = isPercent(number) ? left.change !== 0 && !left.link : counted(number) === state.unit && !left.change;
  const measure = alike ? ending(state.subject.folded, MEASURES) : '';
  if (!measure || measure.length + 2 > state.subject.folded.length) return null;
  return {
    names: [join(core, cut(state.subject, state.subject.folded.length - measure.length))],
    rules: ['group-of-measure'],
    fresh: true,
  };
};

/** What the parts of a whole need not say again: 肉类总产量32万吨，其中猪肉20万吨. */
const OF_PARTS = lexisOf('总产量 产量 销售面积 播种面积 种植面积 授权量 授权 申请量 保费收入');
const NO_PART = /(?:[量率额值]|面积|收入|人口|授权|申请)$/;

/** 商品房销售面积80万平方米，其中｜住宅｜70万平方米 → 住宅销售面积. */
export const partOfMeasure: Rule = ({ left, core, count, number, state }) => {
  if (!(left.part || state.inPart) || count > 1 || left.link || left.change || counted(number) !== state.unit) return null;
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

/** Prices of which each kind is named by itself: 提高粮食最低收购价，小麦每50公斤提高3元. */
const PRICE = /(?:最低收购价|收购价|保护价)格?$/;

/** 提高粮食最低收购价，｜小麦、稻谷｜分别提高3元、5元 → 小麦最低收购价, 稻谷最低收购价. */
export const priceOfKind: Rule = ({ left, core, count, number, state }) => {
  if (!left.change || !number.unit.endsWith('元') || !core.folded || PRICE.test(core.folded)) return null;
  const price = PRICE.exec((state.topic.folded ? state.topic : state.subject).folded)?.[0];
  const kinds = price && count > 1 ? splitName(core, count) : [core];
  return price && kinds ? { names: kinds.map((kind) => join(kind, price)), rules: ['price-of-kind'], fresh: true } : null;
};
