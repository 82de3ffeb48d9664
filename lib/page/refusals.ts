/**
 * Further signs that a page is no report but a text about one. They ride in the reader, which has the room for them that the watcher on
 * every page has not, and are asked for before anything is shown.
 */
import type { Sign } from './recognise.ts';

export const REFUSALS: readonly Sign[] = [
  [
    'title-news',
    'T',
    /开幕|求一|正版|问答|速览|作了?政府工作报告|公报(发布|出炉|显示)|发布.{0,12}公报|通报|督查|讨论|审查报告|征求意见|GDP|突破|跑赢|排名|(增长|增速|同比)[^报]{0,4}\d/,
    1,
    -0.6,
  ],
  ['title-lesson', 'T', /百科|试题|\d题|词汇|双语|翻译/, 1, -0.6],
  // In the name a site gives itself at the end of the title these say nothing of the page.
  ['title-how-to', 'T', /^(?:(?![_|｜—]|\s-|--).)*(写作|论坛|如何|PPT)/im, 1, -0.6],
  [
    'title-subject',
    'T',
    /(审计|整改|执法检查|信息公开|法治政府建设|环境状况|普查|国有资产|信访|白皮书|社会责任|抽查|监测)[^报公\n]{0,12}(报告|公报)/,
    1,
    -0.6,
  ],
  // What goes on after the words is no title of a report: 政府工作报告里的…, 政府工作报告中提出的…
  [
    'title-goes-on',
    'T',
    /政府工作报告(?!\s*($|[^\u4e00-\u9fff]|[全原正]文|范文|摘要|精选|大全|汇总|下载|第|[一二三四五六七八九十]))/,
    1,
    -0.35,
  ],
  ['committee', 'H', /代表[^。]{0,16}[居村]民委员会/, 1, -1],
  [
    'other-speaker',
    'H',
    /我(代表|受)[^。；政]{0,24}(党委|党组|支部|纪律检查|联合会|理事会|执行委员会|工商联|工会|协会|商会|集团|经营层)[^。政]{0,30}(报告|委托)/,
    1,
    -0.7,
  ],
  ['retold', 'B', /[^书记会志]{2}(指出|强调|表示|认为)，/g, 4, -0.35],
  ['floors', 'B', /\d楼|楼主|网友/g, 6, -0.5],
  ['hours', 'B', /\n\s*\d{1,2}[:：]\d\d/g, 5, -0.5],
  ['choices', 'B', /[A-D][.、．]|答案/g, 8, -0.5],
  ['excerpts', 'B', /[^….](…{1,2}|\.{3})(?![….])/g, 10, -0.4],
  ['blanks', 'B', /[_＿…×]{2,}\s?([%％万亿个]|百分)/g, 5, -0.4],
  ['talk', 'B', /[说道问笑][：:，,]?“/g, 6, -0.5],
];
