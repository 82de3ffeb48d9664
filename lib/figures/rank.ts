import { cut, EMPTY, type Phrase } from './phrase.ts';

/** The verbs of rank, from the first one on: 排名上升到, 由全省, 居全省. */
export const RANK =
  /(?:在全[国省市区州县]的?(?:排名|排位|位次|名次)?|总体|综合|均|稳|双双|首次|连续.年)?(?:位居|位列|名列|排名|排在|排列|位于|位次|跃居|跃至|跃升至|跃升到|升至|升到|挤进|上升到|上升至|提升至|前移至|前移到|前进至|前进到|提升到|晋升到|晋升至|跃居|居(?!民|住|家)|列(?!入|为)|排(?=全[国省市区州县]|国内|[第前]|世界|全球)|由|从|达到|进至|占)[^，。；]{0,24}$/;
const AMONG = /(?:进入|入围|跻身|迈入|进位|挺进)(?=[\u4e00-\u9fff“])/;

/** 居全省第2位、西部｜第1位: only where the rank counts. */
const WHERE = /^(?:全[国省市区州]|世界|全球|[东中西]部|中西部|东北|[华东西南北中]{2}|长三角|珠三角)(?:地区|城市|省份|同类城市|地级市)?$/;

/** What holds the rank: the words before the verb of rank, or the list it stands in. */
export function rankedThing(words: Phrase, verb: number | undefined): Phrase {
  const whole = cut(words, 0, verb ?? words.folded.replace(/[第前]$/, '').length);
  const field = /在[^，。；在]{0,14}中$/.exec(whole.folded);
  const bare = field && field.index > 1 ? cut(whole, 0, field.index) : whole;
  if (WHERE.test(bare.folded)) return EMPTY;
  const among = AMONG.exec(bare.folded);
  // 河道保洁工作进入全国38个样板城市｜前8位: those counted are no list by name.
  if (among && among.index > 3 && /\d个[\u4e00-\u9fff]*(?:城市|县|市|区|省份|地区)$/.test(bare.folded)) return cut(bare, 0, among.index);
  if (!among) return bare;
  const where = cut(bare, among.index + among[0].length);
  return among.index > 3 && WHERE.test(where.folded) ? cut(bare, 0, among.index) : where;
}
