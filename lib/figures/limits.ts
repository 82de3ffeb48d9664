import type { Setting } from './setting.ts';

const isSum = ({ number }: Setting) => /元$|^[千百]?[万亿]+$/.test(number.unit);

/** Who or what a sum of money marks off, so that it is counted elsewhere or not at all. */
const MARKED_OFF =
  '(?:人口|群众|家庭|农户|贫困户|脱贫户|困难户|行政村|集体村|示范村|村集体|(?<!的)村|企业|市场主体|设备|贷款|群体|个人|纳税人|客户|用户|乡镇|合作社)';
const BEYOND = /(?:低于|高于|不足|少于|小于|大于|超过?|不超过|不低于|不高于)$/;
const GROUP = new RegExp(`^的?(?!大关|目标|台阶)[\\u4e00-\\u9fff]{0,8}?${MARKED_OFF}`);

/** 年收入低于6000元｜的脱贫人口, 单价不超过300万元｜新购设备: the sum says which are meant. */
export function marksOffGroup(s: Setting): boolean {
  if (!isSum(s) || !BEYOND.test(s.before) || !GROUP.test(s.after)) return false;
  // 实现利润超5亿元｜企业…: a measure reached, not a limit, where no 的 or noun of a group closes the phrase.
  return !/^(?:的)?(?:目标|企业(?:总|达|超))/.test(s.after);
}

/** 年收益超20万元、超50万元的｜村集体占比, 年收入10万至50万｜群体比例: limits of what a share is taken of. */
const SHARE_BEHIND =
  /^(?:以上|以下)?(?:(?:[、和及]|至|到|[-—~～])(?:超过?|达到?|低于)?\d[\d.]*[万亿]*元?(?:以上)?)*的?[\u4e00-\u9fff（）]{1,10}?(?:占比|比例|比重)/;
export const limitsShare = (s: Setting): boolean => isSum(s) && SHARE_BEHIND.test(s.after) && !/^(?:、|和|及)?占/.test(s.after);

/** 75%的行政村｜集体收入达到60万元: what of them reach. */
const SHARE_BEFORE =
  /%(?:以上|左右)?的?(?:建制|行政)?(?:村(?!民|镇)|乡镇|家庭|农户|村集体)[^%，。；\d]{0,16}?(?:收入|收益|产值)[^%，。；]{0,30}$/;
export const limitOfShare = (s: Setting): boolean => isSum(s) && SHARE_BEFORE.test(s.clause);

/** 培育集体收入过百万元、｜人均收入过万元的示范村30个: a list of limits before the noun. */
const LIMIT_LIST = /^、[\u4e00-\u9fff]{2,10}(?:超过?|过|达到?|突破)\d?[\d.]*[百千万亿]+元(?:以上)?的[\u4e00-\u9fff]{2,}/;
export const limitInList = (s: Setting): boolean => /元$/.test(s.number.unit) && /(?:过|超|达)$/.test(s.before) && LIMIT_LIST.test(s.after);
