import { PLAN_MENTION, planNamed, type Span } from '../calendar.ts';
import type { Found } from './found.ts';

/** 行动方案（2023—2025年）, 2021—2023年行动计划. */
const FROM_TO = /((?:19|20)\d\d)\s?年?\s?[-—–~～至到]{1,2}\s?((?:19|20)\d\d)\s?年/;
/** What spans the years in its title: 三年行动计划, “十三五”发展规划; not the list of a year's tasks under such a plan. */
const LASTING = /行动|规划|纲要|方案|计划/;
const OF_A_YEAR = /(?:19|20)\d\d\s?年(?!\s?[-—–~～至到）)])[^，。；]*(?:要点|任务|分解|安排|工作)/;

/** The years a plan of several years is made for, as its title states them; undefined for the plan of one year. All folded. */
export function planSpan(titles: readonly string[]): Found<Span> | undefined {
  for (const line of titles) {
    if (!LASTING.test(line) || OF_A_YEAR.test(line)) continue;
    const named = FROM_TO.exec(line);
    const years = named && { from: Number(named[1]), to: Number(named[2]) };
    if (years && years.from < years.to) return { value: years, rule: 'plan-span', words: named[0] };
    const cycle = PLAN_MENTION.exec(line);
    const span = /规划|纲要/.test(line) ? planNamed(cycle) : undefined;
    if (cycle && span) return { value: span, rule: 'plan-cycle', words: cycle[0] };
  }
  return undefined;
}
