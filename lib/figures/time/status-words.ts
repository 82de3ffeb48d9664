import type { FigureStatus } from '../../model.ts';

/** Words of a number's clause or sentence that overrule what its section says about it being reported or aimed at. */
export interface StatusWord {
  readonly status: FigureStatus;
  /** Where it is looked for: in the number's clause, or from the beginning of its sentence. */
  readonly reach: 'clause' | 'sentence';
  readonly pattern: RegExp;
  readonly example: string;
}

/** In a review: what is aimed at all the same. */
export const TARGET_WORDS: readonly StatusWord[] = [
  { status: 'target', reach: 'sentence', pattern: /(?:主要|预期|奋斗|发展|规划)目标(?:是|为|：|:)/, example: '主要预期目标是：' },
  {
    status: 'target',
    reach: 'clause',
    pattern:
      /(?:力争|争取(?:实现|达|完成|突破|在)|预期(?!目标|寿命)|拟(?:[建投引新完])|计划(?:[到在用投建完引新])|将(?:[达在于建完实继再新突超]|进一步|全面|有效|惠及|带动)|可为|预计可|预计将|有望)[^，,。；;]*$/,
    example: '预计可为市场主体减负',
  },
  {
    status: 'target',
    reach: 'clause',
    pattern:
      /(?:要把|曾提出|(?<![比较])原定|(?:年初|原[来先]?)(?:确定|提出|预期|计划)(?!的(?:[省市县区]级|为民|民生|重点|各项|\d|$)))[^，,。；;]*$/,
    example: '要把涨幅控制在',
  },
];

/** 低于5%的年度调控目标: what the number itself is. */
export const TARGET_BEHIND = /^[\d.]+[%‰]?[^，。；]{0,3}的(?:年度|年初|省定)?(?:调控|控制|预期)目标/;

/** Said in a plan of what was done before the speech, this year: 经过｜12轮论证, 向大会提交了｜9件候选项目. */
export const JUST_DONE = /(?:经过了?|提交了|(?:遴选|梳理|征集|研究|协商)(?:形成|产生|确定)了?)$/;

/** In a plan: what has been reached already. */
export const ACTUAL_WORDS: readonly StatusWord[] = [
  {
    status: 'actual',
    reach: 'clause',
    pattern: /(?:已经?(?!有的)|业已|目前|现有|截至|(?<![比较础由从])[去上]年|过去)[^，,。；;]*$/,
    example: '已完成投资',
  },
  { status: 'actual', reach: 'clause', pattern: JUST_DONE, example: '梳理形成' },
  { status: 'actual', reach: 'clause', pattern: /(?:发挥|依托|利用)(?:好)?(?:我[市省县区州]|本[市省县区州])$/, example: '发挥我市' },
  { status: 'actual', reach: 'sentence', pattern: /(?:回顾|过去的?[一五三四]年|[五三四]年来)[^。]*$/, example: '过去五年' },
];
