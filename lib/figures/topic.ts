import { actLength } from './acts.ts';
import { readLeft } from './left.ts';
import { opening, PREDICATES } from './lexis.ts';
import type { LostNumber } from './lost.ts';
import type { Marks } from './marks.ts';
import { cut, EMPTY, type Phrase, phraseOf } from './phrase.ts';

/** Verbs and adverbs with which a clause without numbers goes on after its subject: 外贸进出口｜总体稳定. */
const GOES_ON =
  /连年|连续|同比|“双|扭亏|止跌|由负转|由降转|企稳|发展(?=加速|加快|迅速|较快|良好|势头|提速)|增长|加速|克服|战胜|喜获|再获|连跨|连上|总体|保持|持续|稳步|不断|进一步|明显|显著|快速|较快|平稳|稳中|提质|增势|取得|迈出|再上|实现|大幅|逆势|有效|逐步|蓬勃|加快|力度|工作|健康|日益|再创|创|更加|稳定|得到|全面|成效|态势|建成投|投产|竣工|通车|完工|开工建设|投入使用|投入运营|贯通|培育$|建设$|发展$/;
const URGES =
  /^(?:加大|加强|推进|深化|强化|狠抓|做好|抓好|健全|完善|优化|实施|坚持|积极|大力|全力|深入|扎实|着力|认真|切实|努力|统筹|扩大|推动|促进|支持|开展|加快|提高|提升)+/;

/** Verbs that fall away before their object: 完成｜小区改造招标，全年改造120个. */
const DONE = /(?:完成|实施|启动|推进|开展|落实|推动|组织|建设)$/;

/** What a clause without numbers, just before the clause at `to`, speaks of: 外贸进出口总体稳定，总额达到… → 外贸进出口. Empty if there is none. */
export function topicOf(text: string, folded: string, marks: Marks, from: number, to: number): Phrase {
  let end = to;
  while (end > from && (marks.stops[end - 1] || folded[end - 1] === ' ')) end--;
  let start = end;
  const limit = Math.max(from, end - 40);
  while (start > limit && !marks.stops[start - 1]) start--;
  if (end - start < 2 || (start === limit && limit > from)) return EMPTY;
  return topicIn(phraseOf(text, folded, start, end));
}

/** The same for the words themselves. */
export function topicIn(whole: Phrase): Phrase {
  const words = readLeft(whole, false).core;
  const verbless = whole.folded.endsWith(words.folded) && !URGES.test(whole.folded);
  const urge = URGES.exec(words.folded)?.[0].length ?? 0;
  const act = urge ? 0 : actLength(words.folded);
  const rest = cut(words, urge || act);
  const goes = GOES_ON.exec(rest.folded);
  const done = whole.folded.slice(0, whole.folded.length - words.folded.length);
  if (!goes && !urge && !act && verbless && !DONE.test(done)) return EMPTY;
  const named = goes ? cut(rest, 0, goes.index) : rest;
  const aspect = /的(?:水平|层次|规模|比重|地位|实力|作用|质量|结构)/.exec(named.folded);
  const measured = aspect ?? (goes ? null : /(?<=.{3})(?:规模|力度|步伐)$/.exec(named.folded));
  const noun = measured ? cut(named, 0, measured.index) : named;
  const plain = opening(noun.folded, PREDICATES) || /[，。]|(?:政策|措施|机制|制度|办法|方案|精神|意见|要求)$/.test(noun.folded);
  return noun.folded.length >= 2 && noun.folded.length <= 20 && !plain ? noun : EMPTY;
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
