import type { Rule } from './naming.ts';
import { cut, join } from './phrase.ts';

/** What a topic may end with beside the thing the next name takes up: 旅游产业｜格局. */
const FRAME = /(?:格局|服务|项目|体系|集群)$/;
/** Names that begin with a word too general to stand alone: it takes up the topic. */
const TAKES_UP =
  /^(?:(?:流转|筛查|试点|推广|改造|整治|培训|检测|监测|登记|配送|转化|采集|收集|处置|回收|租赁|托管)(?:覆盖率|合格率|完成率|率|范围|面积|规模)|产业(?:增加值|总?产值|规模|营收|税收)|(?:加工|养殖|种植|生产|屠宰)$)/;

/** 扩大土地流转规模，｜流转率｜提高到58% → 土地流转率; 形成文旅产业格局，｜产业增加值｜达到… → 文旅产业增加值. */
export const takenUp: Rule = ({ core, count, state }) => {
  if (count > 1 || state.named || !TAKES_UP.test(core.folded)) return null;
  const word = core.folded.slice(0, 2);
  const frame = FRAME.exec(state.topic.folded)?.index ?? state.topic.folded.length;
  const whole = [state.topic, cut(state.topic, 0, frame)].find((topic) => topic.folded.endsWith(word) && topic.folded !== word);
  return whole ? { names: [join(whole, cut(core, 2))], rules: ['taken-up'], fresh: true } : null;
};

/** 各国对华投资新设企业40家；｜对华投资金额｜57亿元: the same deed, counted otherwise, by the same. */
const COUNTED_OTHERWISE = /^(.{4,})(?:金额|总额|人数|数量|面积)$/;

/** 东盟国家对华直接投资新设企业40家，｜对华直接投资金额｜57亿元 → 东盟国家对华直接投资金额. */
export const headAgain: Rule = ({ core, count, state }) => {
  const deed = count === 1 ? COUNTED_OTHERWISE.exec(core.folded)?.[1] : undefined;
  if (!deed) return null;
  const before = state.recent.findLast((name) => name.folded.indexOf(deed) > 1 && !name.folded.includes('占'));
  return before ? { names: [join(cut(before, 0, before.folded.indexOf(deed)), core)], rules: ['head-again'], fresh: true } : null;
};
