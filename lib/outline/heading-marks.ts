/** How a heading is marked, from the outermost to the innermost. `rank` orders the levels; `lead` marks open a paragraph that goes on. */
export interface HeadingMark {
  readonly name: string;
  readonly pattern: RegExp;
  readonly rank: number;
  readonly example: string;
}

/** Numbered headings and leads. Patterns are matched against the folded paragraph without Markdown marks. */
export const HEADING_MARKS: readonly HeadingMark[] = [
  { name: 'chapter', rank: 1, pattern: /^第[一二三四五六七八九十]{1,3}(?:部分|章|篇)[\s　、:：]*/, example: '第一部分 2015年工作回顾' },
  { name: 'numeral', rank: 2, pattern: /^[一二三四五六七八九十]{1,3}[、．.][\s　]*/, example: '一、2019年工作回顾' },
  { name: 'bracket', rank: 3, pattern: /^[（(][一二三四五六七八九十]{1,3}[）)][\s　]*/, example: '（一）着力稳企业稳增长' },
  { name: 'digit', rank: 4, pattern: /^\d{1,2}[.．、](?!\d)[\s　]*/, example: '2.切实加大有效投入。' },
  { name: 'digit-bracket', rank: 5, pattern: /^[（(]\d{1,2}[）)][\s　]*/, example: '（3）推进节水' },
  {
    name: 'first-is',
    rank: 6,
    pattern: /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，,])/,
    example: '一是全力以赴稳增长。',
  },
  { name: 'dash', rank: 6, pattern: /^(?:——|--|――|—)(?![—―-]|[\s　]*[\dx一二○]{4}年.{1,3}月)[\s　]*/, example: '——经济运行稳中有进。' },
];

/** Rank of an unnumbered heading: above the numbered ones. */
export const PLAIN_RANK = 1;
/** Rank of a bold or short lead without a number, below the numbered ones. */
export const LEAD_RANK = 5;

/** An unnumbered line that is a heading by its words: a year or term together with what is said about it. */
export const PLAIN_HEADING =
  /^(?=.{4,40}$)(?=.*(?:(?:19|20)[\dxX×*_]{2}\s?年|[xX×*]{2,4}\s?年|过去|今后|未来|[”"]|全面|努力|切实|强化|加强))(?!.*[。；;：:，,]$)[^。；;]*(?:回顾|任务|安排|成就|成效|目标|重点|工作|打算|规划|建设|水平|效能|要点|发展)$/;

/**
 * How a paragraph begins that turns a report without further headings from what was done to what is to come: 今后五年的奋斗目标是：,
 * 2014年经济社会发展的主要预期目标为：…
 */
export const TURNING_LINE =
  /^(?:各位代表[，,！!])?(?:建议)?(?:(?:今后|未来)的?.{1,3}年|今年|明年|新的一年|(?:19|20)[\dxX×]{2}年)(?![^。；：:]*(?:完成|回顾|确定的))[^。；：:]{0,30}(?:指导思想|奋斗目标|总体要求|总体思路|预期目标|主要目标|总体目标|主要任务)(?:是|为)?[：:]/;

/** Its rank: that of 一、. */
export const TURNING_RANK = 2;
