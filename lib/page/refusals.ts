/**
 * Further signs that a page is no report but a text about one. They ride in the reader, which has the room for them that the watcher on
 * every page has not, and are asked for before anything is shown.
 */
import type { Sign } from './recognise.ts';

export const REFUSALS: readonly Sign[] = [
  ['title-news', 'T', /开幕|作了?政府工作报告|公报(发布|出炉|显示)|发布.{0,12}公报/, 1, -0.6],
  ['title-lesson', 'T', /写作|模板|百科|论坛|试题|\d题/, 1, -0.6],
  ['title-audit', 'T', /审计|整改|执法检查/, 1, -0.6],
  ['retold', 'B', /[^书记会志]{2}(指出|强调|表示|认为)，/g, 4, -0.35],
  ['floors', 'B', /\d楼|楼主|网友/g, 6, -0.5],
  ['hours', 'B', /\n\s*\d{1,2}[:：]\d\d/g, 5, -0.5],
  ['choices', 'B', /[A-D][.、．]|答案/g, 8, -0.5],
  ['excerpts', 'B', /[^….](…{1,2}|\.{3})(?![….])/g, 10, -0.4],
  ['blanks', 'B', /[_＿…×]{2,}\s?([%％万亿个]|百分)/g, 5, -0.4],
  ['talk', 'B', /[说道问笑][：:，,]?“/g, 6, -0.5],
];
