import type { SectionMode } from '../model.ts';

interface ModeWords {
  readonly mode: SectionMode;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Words of a heading that say whether it looks back or ahead; the first that fits decides. */
export const HEADING_MODES: readonly ModeWords[] = [
  {
    mode: 'other',
    pattern: /^(?:名词解释|注释|注[:：]?$|附件?[:：\d]|附件?$|说明$|有关名词|相关名词|名词说明|编者|目录)/,
    example: '名词解释',
  },
  { mode: 'review', pattern: /回顾|过去的?[一二两三四五几\d]*年|总结|执行情况|完成情况|所做的?工作/, example: '过去五年工作回顾' },
  { mode: 'plan', pattern: /今后|未来|展望|打算|部署|草案|工作建议|明年|新的一年/, example: '2006年工作建议' },
];

/** Words that only hint at it: they count if neither the words above, nor the year, nor the section's beginning say anything. */
export const HEADING_HINTS: readonly ModeWords[] = [
  {
    mode: 'plan',
    pattern: /目标|任务|要求|重点|思路|规划|纲要|要点|举措|措施|主要工作|工作计划|安排/,
    example: '二、2020年目标任务和重点工作',
  },
  { mode: 'review', pattern: /成效|成就|(?<!优异)成绩|情况/, example: '2016年主要工作和发展成效' },
];

/** Words at the head of a section's first paragraph, for headings that say nothing; the first that fits decides. */
export const OPENING_MODES: readonly ModeWords[] = [
  {
    mode: 'review',
    pattern: /^(?:各位代表[，,！!]?)?(?:刚刚)?过去的?[一二两三四五\d]|^[这一五]年来|^回顾/,
    example: '过去的5年，是……具有划时代意义的5年',
  },
  { mode: 'plan', pattern: /^(?:各位代表[，,！!]?)?(?:今年|今后|未来|新的一年|当前|做好)/, example: '今年是党的二十大召开之年' },
];
