/** Times at either end of the words before a number; they are no part of a name (what they mean is for the period to say). */
const YEARS = '(?:19|20|二〇|二○)(?:[\\dxX]{2}|[〇○一二三四五六七八九]{2})';
const PLAN = '(?:“[一二三四五六七八九十]{1,3}五”|[一二三四五六七八九]五)(?:时期|期间|期末|末期|末|初期|初|规划|计划)?(?:以来|末)?';
const SPAN =
  '(?:连续)?(?:[一二三四五六七八九十两\\d]{1,3}|近[一二三四五六七八九十两\\d]{1,3}|过去[一二三四五六七八九十\\d]{1,3})(?:个月|年|天|季度)(?:来|间|以来|内|多来|多|共)?';

/** A time that opens a clause: 截至2016年底, “十二五”时期, 五年来. */
export const LEAD_TIME = new RegExp(
  `^(?:截至|截止|到|至|自|从|在)?(?:${YEARS}(?:年|(?![\\d.万亿元个多余家名户人件]))(?:[-—–～至到]${YEARS}年?)?(?:底|末|初|以来|度|间|全年)?|\\d{1,2}月(?:份|底|末|初)?(?:\\d{1,2}日)?|\\d{1,2}日|1[-—至]\\d{1,2}月份?|(?:[一二三四]、)*[一二三四]季度|${PLAN}|${SPAN}|党的十.大以来)(?:内|止|起|，|,)?`,
);

/** The characters one of which ends every TAIL_TIME. */
export const TAIL_TIME_ENDS = '0123456789xX〇○一二三四五六七八九年底末初度”期间划来届前和量数';

/** A time before a number or verb: 由1995年的, 比上年, 连续两年. */
export const TAIL_TIME = new RegExp(
  `(?:${YEARS}年?(?:底|末|初|度)?|${PLAN}|上年(?:同期|末|底)?|去年(?:同期|末|底)?|年初|年末|前年|上届|本届|[\\d一二三四五六七八九十]+年前|期初|同期|五年前|上一年|上半年|当年|(?:前|过去|上)[一二三四五\\d]年|(?:连续|近|过去)?[两三四五六七八九十\\d]+年(?:来|间)?)(?:总和|之和|的总和|总量|总数)?$`,
);
