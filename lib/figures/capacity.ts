import { ending, LINKS } from './lexis.ts';
import type { Setting } from './setting.ts';

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
