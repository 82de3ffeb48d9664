import { CHANGES, ending, LINKS } from './lexis.ts';
import type { NumberSpan } from './number.ts';
import type { Setting } from './setting.ts';

/** What is asked of a number among its neighbours again and again. */
export const NOUN = /^[\u4e00-\u9fff“《（(A-Za-z]/;
/** Units of the size of works and goods. */
export const SIZE_UNITS =
  /^(?:[万亿])?(?:千伏|伏|kV|兆瓦|MW|GW|千瓦|吨|千克|公斤|米|延米|升|立方米|方|平方米|马力|毫米|厘米|英寸|吨级|千伏安|标箱)$/;

export const isMoney = (n: NumberSpan) => /元|^[千百]?[万亿]+$/.test(n.unit);
export const amount = (s: Setting) => /元/.test(s.number.unit);
export const percent = (s: Setting) => /[%‰成]|百分/.test(s.number.unit);
/** A verb leads from what is measured to the number. */
export const linked = (s: Setting) => ending(s.before, LINKS) !== '' || ending(s.before, CHANGES) !== '';
