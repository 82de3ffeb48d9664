import { fold } from '../../fold.ts';
import { NAME_WORDS } from './name-words.ts';

const OUTSIDE = /[（(][^（）()]*[)）]/g;

/** Whether a name says what is measured without its table: 发电量 does, 铁路 and 金额 do not. */
export function standsAlone(name: string): boolean {
  const bare = fold(name).replace(OUTSIDE, '');
  if (bare.length < 3 || (NAME_WORDS.vague as readonly string[]).includes(bare)) return /^(?:CPI|PPI|GDP|出口|进口)$/i.test(bare);
  return NAME_WORDS.measures.some((ending) => bare.endsWith(ending)) || /生产总值|GDP/i.test(bare);
}

/** Whether a column's name says nothing about what is measured. */
export function isEmptyName(name: string): boolean {
  const bare = fold(name).replace(/^(?:\d{4}年(?:度|末)?|\d{1,2}[-—至]?\d{0,2}月|[一二三四1-4]季度|[上下]半年)+/, '');
  return bare === '' || (NAME_WORDS.empty as readonly string[]).includes(bare);
}

/** Whether a column's name needs the caption's subject. */
export function isVague(name: string): boolean {
  return (NAME_WORDS.vague as readonly string[]).includes(fold(name));
}
