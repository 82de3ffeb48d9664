import { actLength } from './acts.ts';
import { MEASURED } from './inherit.ts';
import { readLeft } from './left.ts';
import { opening, PREDICATES } from './lexis.ts';
import type { LostNumber } from './lost.ts';
import type { Marks } from './marks.ts';
import { isBare } from './measure.ts';
import { cut, EMPTY, join, type Phrase, phraseOf } from './phrase.ts';
import { shareName } from './share.ts';

/** Verbs and adverbs with which a clause without numbers goes on after its subject: 外贸进出口｜总体稳定. */
const GOES_ON =
  /深化|增强|初具|初见|崛起|向好|回暖|复苏|(?:提升|优化|改善|加强|升级|壮大|提速|推进)$|深入实施|深入推进|扎实推进|有序推进|顺利推进|扩大[至到]|揭牌|挂牌|落成|开园|开业|奠基|封顶|连年|连续|屡[创获]|近年来|首次|双下降|双提升|同比|“双|扭亏|止跌|由负转|由降转|企稳|发展(?=加速|加快|迅速|较快|良好|势头|提速)|增长|加速|克服|战胜|喜获|再获|连跨|连上|总体|保持|持续|稳步|不断|进一步|明显|显著|快速|较快|平稳|稳中|提质|增势|取得|迈出|再上|实现|大幅|逆势|有效|逐步|蓬勃|加快|力度|工作|健康|日益|再创|创|更加|稳定|得到|全面|成效|态势|建成投|投产|竣工|通车|达产|完工|开工建设|投入使用|投入运营|贯通|培育$|建设$|发展$/;
/** 提质工程｜深入实施: what is under way is no verb within its name. */
const UNDER_WAY = /(?<=工程|行动|计划|项目|改造)(?:深入|扎实|有序|顺利|全面|加快|稳步|持续|快速)(?:实施|推进|开展)$/;
/** 深入实施｜提质工程: nor in a name with which the clause ends. */
const NAMED = /(?:工程|行动|计划|项目)$/;
const URGES =
  /^(?:加大|加强|推进|深化|强化|狠抓|做好|抓好|健全|完善|优化|实施|坚持|积极|大力|全力|深入|扎实|着力|认真|切实|努力|统筹|扩大|推动|促进|支持|开展|加快|提高|提升|壮大|做大|做强|充分|发挥|破解|抓实|落实|尽快|免费|度?增加|保障(?!性|房)|稳定|部署|连续(?=部署|实施|开展))+/;

/** Verbs that fall away before their object: 完成｜小区改造招标，全年改造120个. */
const DONE = /(?:完成|实施|启动|推进|开展|落实|推动|组织|建设)$/;

/** A topic has no more characters. */
const LONGEST = 20;

/** The stretch between stops that ends before `to`, not before `from`; undefined where it is no words or too many. */
function stretchBefore(folded: string, marks: Marks, from: number, to: number): { start: number; end: number } | undefined {
  let end = to;
  while (end > from && (marks.stops[end - 1] || folded[end - 1] === ' ')) end--;
  // 能耗总量（按标准煤计算），｜下降3%.
  if (/[)）]/.test(folded.charAt(end - 1))) end = Math.max(from, folded.lastIndexOf('(', end), folded.lastIndexOf('（', end));
  let start = end;
  const limit = Math.max(from, end - 40);
  while (start > limit && !marks.stops[start - 1]) start--;
  return end - start < 2 || (start === limit && limit > from) ? undefined : { start, end };
}

/** 医药产业｜三年倍增计划. */
const withoutPlan = (noun: Phrase): Phrase =>
  cut(noun, 0, /(?<=..)(?:[一二两三四五]年)(?:翻番|倍增|攻坚|提升|发展)?(?:行动)?(?:计划|行动|方案)$/.exec(noun.folded)?.index);

/** What a clause without numbers, just before the clause at `to`, speaks of: 外贸进出口总体稳定，总额达到… → 外贸进出口. Empty if there is none. */
export function topicOf(text: string, folded: string, marks: Marks, from: number, to: number): Phrase {
  const stretch = stretchBefore(folded, marks, from, to);
  if (!stretch) return EMPTY;
  const words = phraseOf(text, folded, stretch.start, stretch.end);
  // 通畅工程：｜完成里程…: works announced with a colon.
  if (/[：:]/.test(folded.charAt(stretch.end)) && words.folded.length < 9 && ANNOUNCED.test(words.folded)) return words;
  return topicIn(words);
}

const ANNOUNCED = /^[\u4e00-\u9fff]{2,6}(?:工程|项目|公路|铁路|水库)$/;

/** Clauses looked back at for a topic, and what it must be then. */
const BACK = 4;
export const WORKS = /(?:园|区|基地|工程|项目|产业|平台|集群|中心|行动|计划|线路|公路|铁路|水库|改造)$/;

/** The nearest topic of the clauses without numbers before that: 推进示范园建设，出台考评办法，｜完成投资… → 示范园. */
export function furtherTopic(text: string, folded: string, marks: Marks, from: number, to: number): Phrase {
  let stretch = stretchBefore(folded, marks, from, to);
  for (let back = 1; stretch && back < BACK; back++) {
    const topic = topicOf(text, folded, marks, from, stretch.start);
    if (WORKS.test(topic.folded)) return topic;
    stretch = stretchBefore(folded, marks, from, stretch.start);
  }
  return EMPTY;
}

/** 在经济增长中，从产业结构看，: where the things stand, not what they are. */
const FRAMED = /^[在从分按][^，]*(?:[中看]|来说|方面)$/;

/** The same for the words themselves. */
export function topicIn(whole: Phrase): Phrase {
  if (FRAMED.test(whole.folded)) return EMPTY;
  const several = /等[一二两三四五六七八九十]+[个大项](?=[^等、，]{3,12}$)/.exec(whole.folded);
  if (several) return cut(whole, several.index + several[0].length);
  const words = readLeft(whole, false).core;
  const verbless = whole.folded.endsWith(words.folded) && !URGES.test(whole.folded);
  const urge = URGES.exec(words.folded)?.[0].length ?? 0;
  const act = urge ? 0 : actLength(words.folded);
  const rest = cut(words, urge || act);
  const goes = NAMED.test(rest.folded) ? null : (UNDER_WAY.exec(rest.folded) ?? GOES_ON.exec(rest.folded));
  const done = whole.folded.slice(0, whole.folded.length - words.folded.length);
  if (!goes && !urge && !act && verbless && !DONE.test(done)) return namedAlone(rest);
  const named = goes ? cut(rest, 0, goes.index) : rest;
  const aspect = /的(?:水平|层次|规模|比重|地位|实力|作用|质量|结构)/.exec(named.folded);
  const measured = aspect ?? (goes ? null : /(?<=.{3})(?:规模|力度|步伐|覆盖面|的[^的]{2,8}作用)$/.exec(named.folded));
  const noun = withoutPlan(withoutWork(lastNamed(measured ? cut(named, 0, measured.index) : named)));
  const plain =
    opening(noun.folded, PREDICATES) ||
    /^[一两三]位数/.test(noun.folded) ||
    /[，。]|(?:政策|措施|机制|制度|办法|方案|精神|意见|要求)$/.test(noun.folded);
  return noun.folded.length >= 2 && noun.folded.length <= LONGEST && !plain ? noun : EMPTY;
}

/** 农民人均纯收入，｜1990年为620元: a clause that only names what the values behind it are of. EMPTY where it is something else. */
function namedAlone(words: Phrase): Phrase {
  const dated = /(?<=..)(?:19|20)\d\d年(?=..)/.exec(words.folded);
  const name = dated ? join(cut(words, 0, dated.index), cut(words, dated.index + dated[0].length)) : words;
  if (!MEASURED.test(name.folded) || isBare(name.folded) || name.folded.length > ALONE || /[\d，。]/.test(name.folded)) return EMPTY;
  return shareName(name, EMPTY) ?? name;
}
const ALONE = 30;

/** 铁路、公路等｜交通项目, 五个｜重点工程, 以康养为特色的｜旅游产业: what the examples, the count and the frame belong to. */
function lastNamed(words: Phrase): Phrase {
  const long = words.folded.length > LONGEST ? /等[^等、]{3,12}$/.exec(words.folded) : null;
  const framed = /^以[^的，]+为[^的，]{2,4}的/.exec(words.folded)?.[0].length ?? 0;
  const noun = cut(words, long ? long.index + 1 : framed);
  return cut(noun, /^[一二两三四五六七八九十百]+[个大项类批]/.exec(noun.folded)?.[0].length ?? 0);
}

/** 口岸｜建设｜得到加强, 国有企业｜改革｜深化, 电力｜保障能力｜增强. */
function withoutWork(noun: Phrase): Phrase {
  const work = /(?<=..)(?:建设|(?<=企业|医院)改革|(?:保障|供应|供给|服务)能力)$/.exec(noun.folded);
  return work ? cut(noun, 0, work.index) : noun;
}

/** The last lost number that ends before `to`; the cost of asking does not grow with their number. */
function lastLost(lost: readonly LostNumber[], to: number): LostNumber | undefined {
  let low = 0;
  let high = lost.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lost[middle]?.end ?? to) <= to) low = middle + 1;
    else high = middle;
  }
  return lost[low - 1];
}

/** What the last destroyed number in [from, to) was said of: 投资完成｜xxx亿元｜，增长10% → 投资. EMPTY if there is none. */
export function unreadThing(text: string, folded: string, marks: Marks, from: number, to: number): Phrase {
  const lost = lastLost(marks.lost, to);
  if (!lost || lost.start < from) return EMPTY;
  let start = lost.start;
  while (start > Math.max(from, lost.start - 40) && !marks.stops[start - 1]) start--;
  return readLeft(phraseOf(text, folded, start, lost.start), false).core;
}
