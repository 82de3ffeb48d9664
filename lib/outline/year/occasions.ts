/**
 * Phrases that say of a year what only one year was. In a review the year is the one reviewed, in a plan the one planned. Matched within
 * a sentence of the folded text.
 */
export interface Occasion {
  readonly pattern: RegExp;
  /** The year, or how to work it out from the numeral in group 1. */
  readonly year: number | 'congress' | 'after-congress' | 'plan-first' | 'plan-last';
  readonly example: string;
}

const CONGRESS = '(十[五六七八九]|二十)大';
const PLAN = '[“"](十[一二三四五]?|[八九])五[”"]';

export const OCCASIONS: readonly Occasion[] = [
  {
    pattern: new RegExp(`贯彻(?:落实)?党的${CONGRESS}精神的?(?:开局|第一|起步)`),
    year: 'after-congress',
    example: '2018年是全面贯彻党的十九大精神的开局之年',
  },
  { pattern: new RegExp(`党的${CONGRESS}(?:胜利)?召开(?:之年|的一年)`), year: 'congress', example: '今年是党的二十大召开之年' },
  { pattern: new RegExp(`(?:迎接|喜迎)党的${CONGRESS}`), year: 'congress', example: '以优异成绩迎接党的二十大胜利召开' },
  {
    pattern: new RegExp(`是[^。]{0,60}${PLAN}(?:规划|计划|时期)?(?:的|实施的?)?(?:开局之年|开局年|第一年|起步之年|首年)`),
    year: 'plan-first',
    example: '今年是“十四五”开局之年',
  },
  {
    pattern: new RegExp(`是[^。]{0,60}${PLAN}(?:规划|计划|时期)?(?:目标)?(?:任务)?(?:的|实施的?)?(?:收官之年|收官年|最后一年)`),
    year: 'plan-last',
    example: '2020年是“十三五”规划的收官之年',
  },
  { pattern: /全面推进依法治国的?开局之年/, year: 2015, example: '是全面推进依法治国的开局之年' },
  { pattern: /全面深化改革的?(?:第一年|开局之年|元年)/, year: 2014, example: '是全面深化改革的第一年' },
  {
    pattern: /是[^。]{0,40}(?:全面建成小康社会的?(?:决胜|收官|决战决胜)之年|脱贫攻坚战?的?收官之年)/,
    year: 2020,
    example: '是全面建成小康社会收官之年',
  },
  { pattern: /全面建成小康社会决胜阶段的?(?:开局之年|第一年)/, year: 2016, example: '是全面建成小康社会决胜阶段的开局之年' },
];

/** What began in a known year and is kept at round years: 是新中国成立75周年. */
export const ANNIVERSARIES: readonly { readonly pattern: RegExp; readonly since: number; readonly example: string }[] = [
  { pattern: /(?:新中国|中华人民共和国)成立(\d{2,3}|[一二三四五六七八九十]{1,3})周年/, since: 1949, example: '是新中国成立75周年' },
  { pattern: /(?:中国共产党成立|建党)(\d{2,3}|[一二三四五六七八九十百]{1,4})周年/, since: 1921, example: '是中国共产党成立100周年' },
  { pattern: /改革开放(\d{2}|[一二三四五六七八九十]{1,3})周年/, since: 1978, example: '是改革开放40周年' },
  { pattern: /建军(\d{2}|[一二三四五六七八九十]{1,3})周年/, since: 1927, example: '是建军90周年' },
  { pattern: /抗(?:日)?战(?:争)?胜利(\d{2}|[一二三四五六七八九十]{1,3})周年/, since: 1945, example: '是抗日战争胜利70周年' },
  { pattern: /香港回归(?:祖国)?(\d{2}|[一二三四五六七八九十]{1,3})周年/, since: 1997, example: '是香港回归祖国20周年' },
  { pattern: /澳门回归(?:祖国)?(\d{2}|[一二三四五六七八九十]{1,3})周年/, since: 1999, example: '是澳门回归祖国20周年' },
];

/** Words before such a phrase that speak of another year than the section does. */
export const OTHER_YEARS = /(?:明年|后年|去年|前年|上年|下一年|即将)[^。]{0,24}$/;
