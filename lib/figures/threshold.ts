import { ACTS, ending, LINKS, opening, PREDICATES } from './lexis.ts';
import type { Setting } from './setting.ts';
import { amount, isMoney, NOUN, percent, SIZE_UNITS } from './setting-words.ts';

const PEOPLE = /^[\u4e00-\u9fff]{0,8}?(?:人口|群众|居民|劳动力|农民工?|学生|职工|农户|人员)/;

/** 总投资50亿元以上｜的项目14个: a limit that says which are counted. */
export function isThreshold(s: Setting): boolean {
  if (/^对/.test(s.before) && amount(s) && /^(?:和|或|且|、)?[^，]{0,14}的(?:项目|企业)/.test(s.after)) return true;
  const hedge = /^(?:及)?(?:以上|以下|以内|之内)(?:的)?/.exec(s.after);
  if (!hedge) return s.number.unit === '人' && /^规模以?上?/.test(s.after);
  const rest = s.after.slice(hedge[0].length);
  if (!NOUN.test(rest) || /^(?:[、和及与，]|增长|速度|的速度|为|但)/.test(rest)) return false;
  if (percent(s)) return false;
  if (/^[\u4e00-\u9fff]{2,14}(?:工程|行动|计划)$/.test(rest)) return true;
  if (opening(rest, PREDICATES) && ending(s.before, LINKS)) return false;
  if (s.before.endsWith('等') && /^[名家个所项条]$/.test(s.number.unit)) return false;
  if (/^[名人家个所]$/.test(s.number.unit)) {
    if (
      ending(s.before, ACTS)
        ? s.gap.includes('、') || /^以上(?:超|过)/.test(s.after)
        : s.before.endsWith('、') && s.prev?.unit === s.number.unit
    )
      return false;
  }
  if (SIZE_UNITS.test(s.number.unit) && ending(s.before, ACTS) && /^[\u4e00-\u9fff]{0,8}(?:装机|产能|库容|能力)/.test(rest)) return false;
  if (s.next && /^[\u4e00-\u9fff“”（）()A-Za-z、]*$/.test(s.gap)) return true;
  // 完成｜800万以上｜农村劳动力培训: so many are reached, not marked off.
  if (/^[百千]?万(?:人次?|户)?$/.test(s.number.unit) && PEOPLE.test(rest) && (ending(s.before, ACTS) || /(?:完成|实现)$/.test(s.before)))
    return false;
  return amount(s) || /[万亿]/.test(s.number.unit) || SIZE_UNITS.test(s.number.unit) || ending(s.before, ACTS) === '';
}

/** A sum of money straight before a noun that is itself counted. */
export function isQualifier(s: Setting): boolean {
  if (
    isMoney(s.number) &&
    s.prev &&
    /^[个家项条户批宗]$/.test(s.prev.unit) &&
    /^的?(?:年?产值|规模|总?投资|年?销售收入|年?收入|经济总量)?(?:超|过|近|达|突破|上)?$/.test(s.before)
  ) {
    return NOUN.test(s.after) || /^、/.test(s.after);
  }
  if (
    s.gap === '的' ||
    /^[（(]/.test(s.gap) ||
    s.next?.unit === '' ||
    (s.next?.form === 'hanzi' && !/^[个家户]$/.test(s.next.unit)) ||
    /^[\u4e00-\u9fff]{1,3}[到至为]/.test(s.gap) ||
    opening(s.gap, ACTS) ||
    opening(s.gap, PREDICATES)
  )
    return false;
  if (
    !(amount(s) || (isMoney(s.number) && /[超过近]$/.test(s.before))) ||
    !s.next ||
    /元/.test(s.next.unit) ||
    percent({ ...s, number: s.next }) ||
    !NOUN.test(s.gap)
  )
    return false;
  if (/[、，和及]|投资|达到|增长|超|突破|购|建|改/.test(s.gap)) return false;
  return s.gap.length <= 12;
}
