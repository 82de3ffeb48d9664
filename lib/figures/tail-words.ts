import { endsIn } from './lexis.ts';

/** Words before a number that are neither verb nor time nor hedge; each function tells how many characters at the end of `text` they take. */

/** 汇率｜为1美元兑｜6.9元. */
export const currencyPair = (text: string): number => (endsIn(text, '元兑') ? (/为?1(?:美元|欧元)兑?$/.exec(text)?.[0].length ?? 0) : 0);

/** 在290亿元｜的基础上｜达到600亿元, 增长目标｜是在提高质量的基础上｜增长7%. */
export const basis = (text: string): number =>
  endsIn(text, '上') ? (/(?:(?<=..)是?在[^，。；\d]{2,16})?的?基础(?:之)?上$/.exec(text)?.[0].length ?? 0) : 0;

/** 收入｜剔除减税因素后｜增长, 总值｜按可比价计算｜增长: what the change was reckoned by. */
export function reckoned(text: string): number {
  if (!endsIn(text, '后外素响算价格径斤吨度亩')) return 0;
  const found =
    /(?:(?:剔除|扣除|扣减)[^，。；]{1,12}(?:因素|影响)(?:影响)?(?:后|外)?|按(?:可比|不变|同)(?:价格?|口径)(?:计算)?)$|(?<=价)(?:平均)?每(?:公?斤|吨|度|亩)$/.exec(
      text.slice(-20),
    );
  return found ? found[0].length : 0;
}

/** 补助标准｜从人均｜35元提高到48元, 限额｜从月销售额｜3万元提高到5万元: what two values are reckoned by. */
const RECKONED_BY =
  /(?<=[助贴准点线额费价金])[从由](?:(?:19|20)\d\d年(?:的)?)?(?:人均每[年月天]|人均|户均|亩均|每人每[年月天]|每[亩户人月年吨度]|平均|[年月][\u4e00-\u9fff]{2,3}[额入])$/;
export const startReckoned = (text: string): number =>
  endsIn(text, '均年月天亩户人吨度额入') ? (RECKONED_BY.exec(text.slice(-10))?.[0].length ?? 0) : 0;

/** 增速｜是全国平均水平的｜1.5倍. */
export function timesOf(text: string): number {
  const found = /(?:是|为|相当于|达到)(?:全[国省市]|世界|全球|面上)[\u4e00-\u9fff]{0,8}$/.exec(text.slice(-14));
  return found && found[0].length < text.length ? found[0].length : 0;
}

/** 投入｜是1990年到1995年投入总和的｜1.5倍. */
export const totalOf = (text: string): number =>
  endsIn(text, '和的') ? (/(?:是|为|相当于|超过)[^，。；]{0,30}总和的?$/.exec(text.slice(-36))?.[0].length ?? 0) : 0;

/** 专项资金｜安排｜7亿元. */
const ALLOTTED = /(?:资金|经费|专款|补助|预算|投资|投入|债券|国债|赤字|生数|人数)(?:仍然|仍|拟|共)?安排$/;
export const allotted = (text: string): number => (endsIn(text, '排') && ALLOTTED.test(text.slice(-8)) ? 2 : 0);

/** 工业总产值｜计划｜增长6%. */
export const planned = (text: string): number =>
  endsIn(text, '划') && /(?:[值额量率度入资数]|[产工农]业|生产)计划$/.test(text.slice(-6)) ? 2 : 0;
