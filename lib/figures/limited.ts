import type { Rule } from './naming.ts';
import { cut, join } from './phrase.ts';

const LIMIT = '(?:超过?|低于|高于|达到?|不足)?\\d[\\d.]*[万亿]*元?(?:以上|以下)?';
/** 年收益｜超20万元｜、｜超50万元｜的｜村集体占比. */
const LIMITED = new RegExp(`^([^\\d、]{2,}?)(${LIMIT})[、和](${LIMIT})的?([\\u4e00-\\u9fff（）]{1,10}(?:占比|比例|比重))$`);

/** 年收益超20万元、超50万元的村集体占比 → 年收益超20万元村集体占比, 年收益超50万元村集体占比. */
export const limitedShares: Rule = ({ core, count }) => {
  const found = count === 2 && /元/.test(core.folded) ? LIMITED.exec(core.folded) : null;
  if (!found) return null;
  const [whole, measure = '', first = '', second = '', share = ''] = found;
  const head = cut(core, 0, measure.length);
  const tail = cut(core, whole.length - share.length);
  const limits = [cut(core, measure.length, measure.length + first.length), cut(core, measure.length + first.length + 1)];
  return {
    names: limits.map((limit, i) => join(head, cut(limit, 0, i ? second.length : first.length), tail)),
    rules: ['limited-shares'],
    fresh: true,
  };
};
