import type { ReportKind } from '../model.ts';

/** What a title, or failing that the opening of a text, says about its kind; the first that fits decides. */
export const KIND_WORDS: readonly { readonly kind: ReportKind; readonly pattern: RegExp; readonly example: string }[] = [
  { kind: 'communique', pattern: /统计公报/, example: '2020年国民经济和社会发展统计公报' },
  {
    kind: 'budget',
    pattern: /预算(?:执行|草案|调整|收支)|国民经济和社会发展(?:年度)?计划(?:执行|草案|（草案）|\(草案\))|计划执行情况|决算/,
    example: '关于2015年预算执行情况和2016年预算草案的报告',
  },
  {
    kind: 'plan',
    pattern: /工作要点|责任分解|任务分解|工作安排的通知|工作任务分工|重点工作分工|工作计划|实施方案|预算安排/,
    example: '关于印发2012年政府工作要点的通知',
  },
  { kind: 'work-report', pattern: /政府工作(?:的)?报告|工作报告|计划纲要的报告|规划纲要的报告/, example: '2017年政府工作报告' },
  {
    kind: 'plan',
    pattern:
      /^(?![一二三四五六七八九十（(\d]{1,4}[、.．）)])[^，。；]{2,40}(?:行动方案|行动计划|规划纲要|(?:发展|专项|总体|建设)规划|实事(?:项目|工程|清单)*)(?:[（(][^）)]{2,20}[）)])*(?:》?的?通知)?$/,
    example: '云州市制造业提升三年行动方案（2023—2025年）',
  },
];

function byWords(texts: readonly string[]): ReportKind | undefined {
  return KIND_WORDS.find(({ pattern }) => texts.some((text) => pattern.test(text)))?.kind;
}

/**
 * The kind by the report's own title lines, else by its first words (a government speaking to deputies gives a work report), else by the
 * page's name; `other` if nothing tells. All folded.
 */
export function kindOf(titles: readonly string[], opening: string, page: readonly string[]): ReportKind {
  const spoken = /代表.{0,20}(?:政府|国务院)/.test(opening) ? 'work-report' : undefined;
  return byWords(titles) ?? byWords([opening]) ?? spoken ?? byWords(page) ?? 'other';
}
