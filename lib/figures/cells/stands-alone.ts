import { fold } from '../../fold.ts';
import { NAME_WORDS } from './name-words.ts';

/** 比上年末, 规划目标, 年均增长, 预算数比上年执行数 …: heads that compare, aim or date. */
const EMPTY =
  /^(?:[比较与和同].{0,4}(?:年|月|期|全[国省市])(?:末|底|初|同期|比较|相比|比)?(?:增[减加长]|变[动化])?[额数量]?|(?:年初|当年|规划|预期|发展|年度|全年|总体|阶段|计划)?(?:目标|任务|计划|预期|完成|实现|执行)(?:值|数|情况)?|(?:年初|年度|全年|本年|上年|调整|变动|预计)?(?:预算|决算|执行|完成|计划)数?(?:[比较].*)?|(?:年均|累计)(?:增[长速]|增长速度)?[/／、或〔［[（(]?(?:年均|累计)?[\])〕］）]?|前三季度|.{0,4}增长|全[国省市州盟](?:平均(?:水平|数|值)?)?|(?:本年|全年|本期)?累计(?:完成|实现|数)?)$/;

const OUTSIDE = /[（(][^（）()]*[)）]/g;

/** Whether a name says what is measured without its table: 发电量 does, 铁路 and 金额 do not. */
export function standsAlone(name: string): boolean {
  const bare = fold(name).replace(OUTSIDE, '');
  if (bare.length < 3 || (NAME_WORDS.vague as readonly string[]).includes(bare))
    return /^(?:CPI|PPI|GDP|出口|进口|顺差|逆差|税收|利税|利润)$/i.test(bare);
  return isMeasure(bare) || /生产总值|GDP/i.test(bare);
}

/** Whether a name ends the way names of what is measured do, whether or not it can stand alone: 产量. */
export function isMeasure(name: string): boolean {
  const bare = fold(name);
  return NAME_WORDS.measures.some((ending) => bare.endsWith(ending));
}

/** Whether a column's name says nothing about what is measured. */
export function isEmptyName(name: string): boolean {
  const bare = fold(name).replace(/^(?:\d{4}年(?:度|末)?|\d{1,2}[-—至]?\d{0,2}月|[一二三四1-4]季度|[上下]半年)+/, '');
  return bare === '' || EMPTY.test(bare) || (NAME_WORDS.empty as readonly string[]).includes(bare);
}

/** Whether a column's name needs the caption's subject. */
export function isVague(name: string): boolean {
  return (NAME_WORDS.vague as readonly string[]).includes(fold(name));
}

/** Whether a name is so bare that what it belongs to is put before it: 利润总额 of 工业. */
export function isBare(name: string): boolean {
  return (NAME_WORDS.bare as readonly string[]).includes(fold(name));
}
