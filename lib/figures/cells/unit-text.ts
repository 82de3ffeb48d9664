import { fold } from '../../fold.ts';
import { unitFamily } from '../lexicon/unit-family.ts';
import { readUnit } from '../unit.ts';

/** Whether a text is a unit and nothing else: 亿元, 万台（套）, ‰. */
export function isUnit(text: string): boolean {
  const folded = fold(text).replace(/\s/g, '');
  if (folded === '' || folded.length > 12 || /\d/.test(folded)) return false;
  const bare = folded.replace(/[（(][^（）()]{1,4}[)）]$/, '');
  return unitFamily(bare) !== '' || (bare !== '' && readUnit(bare, 0).end === bare.length);
}

/** （上年=100）: what an index is measured against; no unit and no part of the name. */
const INDEX_BASE = /[（(]\s*[^（）()]{1,8}[=＝为]\s*100\s*[)）]/g;
const PAREN = /[（(]\s*(?:单位\s*[:：]\s*)?([^（）()]+)\s*[)）]/g;
const TAIL = /[,，、/]?\s*单位\s*[:：]\s*(\S+)$/;

/** A unit without brackets at the end of a head: 产量，吨; 产量万吨; 金额/亿元. */
const BARE_TAIL = /^([^（）()]{2,}?)(?:[\s:：,，/]+([\u4e00-\u9fff‰/]{1,6})|((?:百?万|亿)[\u4e00-\u9fff]{1,4}))$/;

/** Parts a name from the unit in its brackets: 企业数（家） → 企业数, 家. Brackets that hold no unit stay: 硫酸（折100%）. */
export function splitUnit(text: string): { name: string; unit: string } {
  let unit = '';
  const take = (whole: string, inside: string) => {
    const first = inside.split(/[、,，;；]/)[0] ?? '';
    if (!isUnit(inside) && !isUnit(first)) return whole;
    unit = isUnit(inside) ? inside.trim() : first.trim();
    return '';
  };
  const name = text
    .replace(INDEX_BASE, '')
    .replace(TAIL, (whole, inside: string) => take(whole, inside))
    .replace(PAREN, (whole, inside: string) => take(whole, inside.replace(/^±/, '')))
    .trim();
  const bare = unit === '' ? BARE_TAIL.exec(name) : null;
  const tail = bare?.[2] ?? bare?.[3] ?? '';
  if (bare && isUnit(tail)) return { name: bare[1] ?? name, unit: tail };
  if (unit === '' && isUnit(text) && /^[%％‰]|元$/.test(text)) return { name: '', unit: text };
  return { name: unit === '' ? name.replace(/[\s:：,，、/]*[%％]$/, '') : name, unit: unit || (/[%％]$/.test(name) ? '%' : '') };
}

/** The units of a unit line, one by one: 万元、% → 万元 and %. */
export function unitsOf(line: string): string[] {
  return line.split(/[、,，;；\s]+/).filter((unit) => unit !== '');
}
