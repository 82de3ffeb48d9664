import { ending, lexisOf } from './lexis.ts';
import { isPercent } from './measure.ts';
import type { Rule } from './naming.ts';
import { join, word } from './phrase.ts';
import { splitName } from './split.ts';

/** The kinds of goods and services whose consumer prices are told one after another; the first are known for that alone. */
const CONSUMED =
  '食品烟酒 衣着 居住 生活用品及服务 家庭设备用品及服务 家庭设备用品及维修服务 交通和通信 交通和通讯 教育文化和娱乐 教育文化和娱乐服务 娱乐教育文化用品及服务 医疗保健 医疗保健和个人用品 医疗保健及个人用品 其他用品和服务 其他用品及服务';
const OF_PRICES = lexisOf(CONSUMED);
const GOODS = lexisOf(`${CONSUMED} 食品 烟酒 烟酒及用品 粮食 鲜菜 猪肉 服务项目 消费品`);
const PRICES = /价格(?:总?指数|总?水平)?$/;

/** 居民消费价格上涨2%，其中｜衣着类｜上涨1% → 衣着类价格. */
export const priceOfGoods: Rule = ({ left, core, count, number, state }) => {
  if (count > 1 || !left.change || !isPercent(number) || !core.folded) return null;
  const classed = core.folded.endsWith('类');
  const own = classed ? core.folded.slice(0, -1) : core.folded;
  const kind = PRICES.test(state.subject.folded) ? classed || ending(own, GOODS) === own : classed && ending(own, OF_PRICES) === own;
  return kind ? { names: [join(core, word('价格', core))], rules: ['price-of-goods'], fresh: true } : null;
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
