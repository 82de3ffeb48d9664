import { ending, LINKS } from './lexis.ts';
import type { Setting } from './setting.ts';
import { linked, NOUN, SIZE_UNITS } from './setting-words.ts';

/** What a works puts out or takes in. */
const OUTPUT = /^[百千]?[万亿]?(?:吨|千瓦|兆瓦|千伏安|立方米|头|只|羽|片|台|辆|套|标箱)$/;
const WORKS = '(?:项目|生产线|装置|机组|电站|电厂|处理厂|发电厂|水厂|加工厂|基地建设)';
/** 8万吨｜板材、精密铸件等15个重点项目: the list of works a number begins. */
const LIST = new RegExp(
  `^的?[\\u4e00-\\u9fffA-Za-z“”（）\\d.]{2,16}(?:[、和及][^，。；]{1,60})?等(?:\\d+(?:个|项))?[\\u4e00-\\u9fff]{0,8}${WORKS}`,
);
/** 12万吨｜和国兴8万吨负极一体化项目. */
const PAIR = new RegExp(`^[、和及][\\u4e00-\\u9fff]{0,10}\\d[\\d.]*[百千]?[万亿]?(?:吨|千瓦|兆瓦|立方米)[\\u4e00-\\u9fff]{0,12}${WORKS}`);
/** 日处理900吨的填埋场和300吨｜的餐厨垃圾处理厂. */
const PLANT = /^的[\u4e00-\u9fff]{2,12}(?:厂|站|机组|生产线)(?![\u4e00-\u9fff]{0,4}产)/;

/** A capacity that is part of a works' name. A thing counted (厂房10万平方米、道路等项目) stands before its number. */
export function namesWorks(s: Setting): boolean {
  if (!OUTPUT.test(s.number.unit) || ending(s.before, LINKS) !== '') return false;
  return LIST.test(s.after) || PAIR.test(s.after) || (/[千万]?(?:吨|千瓦|立方米)$/.test(s.number.unit) && PLANT.test(s.after));
}

/** 20万吨｜板材加工和40万吨钢管项目. */
const PROJECT_LIST = /^[\u4e00-\u9fff]{1,12}[、和及]\d[\d.]*万?(?:吨|千瓦)[^，。；]{1,16}(?:项目|生产线|装置)/;

/** A capacity that is part of a project's name: 1000千伏皖电东输, 年产6000万只不粘锅. */
export function isSize(s: Setting): boolean {
  if (/(?:千伏|kV)$/.test(s.number.unit) && !linked(s)) return true;
  if (!NOUN.test(s.after) || s.after.startsWith('新增')) return false;
  if (/年产$|日产$|年处理$|日处理$|年加工$|年屠宰$/.test(s.before)) return true;
  if (/^[万亿]?(?:千伏|伏|kV|英寸)$/.test(s.number.unit)) return true;
  if (!SIZE_UNITS.test(s.number.unit)) return false;
  // 关停｜5000万千瓦｜小火电机组: no single set is that large.
  if (s.number.unit === '万千瓦' && s.number.value >= 500 && /^[\u4e00-\u9fff]{0,10}机组/.test(s.after)) return false;
  if (/米$/.test(s.number.unit) && s.after.startsWith('口径')) return true;
  if (/^(?:以上|以下|以内|左右|的?目标)/.test(s.after)) return false;
  const noun = /^[\u4e00-\u9fffA-Za-z“”]*/.exec(s.after)?.[0] ?? '';
  if (
    /(?:项目|工程|生产线|机组|电站|装置|码头|泊位|变电站|高炉|级|改造|扩建|基地|油库)$/.test(noun.slice(0, 24)) &&
    ending(s.before, LINKS) === ''
  )
    return true;
  if (/^[\u4e00-\u9fffA-Za-z“”]{0,16}?(?:项目|生产线|机组|电站|装置|变电站)/.test(s.after) && ending(s.before, LINKS) === '') return true;
  if (PROJECT_LIST.test(s.after)) return true;
  const listed = s.before === '' || (s.before.endsWith('、') && s.prev !== undefined && SIZE_UNITS.test(s.prev.unit));
  return listed && /^(?:、|等)/.test(s.after.slice(noun.length));
}

/** What a line of production puts out: 年产 is left out, the number goes straight before the product. */
export function isProduct(s: Setting): boolean {
  if (!/^[千百]?[万亿][片盒支只块瓶袋粒台套辆头羽条件]$/.test(s.number.unit) || ending(s.before, LINKS) !== '') return false;
  return /^[\u4e00-\u9fffA-Za-z（）]{2,16}?(?:生产线|(?:生产|加工|屠宰|养殖|制造)(?:建设|基地)?项目)/.test(s.after);
}
