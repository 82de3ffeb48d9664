import type { ReportKind } from '../model.ts';
import type { Found } from './found.ts';
import type { Heading } from './headings.ts';

/** Forms of words that state a year; group 1 is the year, `shift` leads from it to the year the report was given in. Best first. */
export interface YearForm {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly shift: 0 | 1;
  readonly example: string;
}

const Y = '((?:19|20)\\d\\d)\\s?年';

export const HEADING_YEARS: readonly YearForm[] = [
  {
    rule: 'plan-heading',
    shift: 0,
    pattern: new RegExp(`${Y}(?![^。]*回顾)[^。]*(?:任务|安排|目标|重点|主要工作|工作建议|工作要点|计划草案|展望)`),
    example: '三、2017年主要工作',
  },
  { rule: 'review-heading', shift: 1, pattern: new RegExp(`${Y}[^。]*(?:回顾|情况|成效|成就)`), example: '一、2018年工作回顾' },
];

/** The rule of titles that speak of a part of a year, whose text reviews the year it was given in. */
export const PART_OF_YEAR = 'part-of-year-title';
const TOLD_OF = '(?:情况|形势|态势|概况|简况|综述|分析)';

export const TITLE_YEARS: readonly YearForm[] = [
  { rule: 'budget-title', shift: 0, pattern: new RegExp(`执行情况[与和及]\\s?${Y}`), example: '2015年预算执行情况和2016年预算草案的报告' },
  { rule: 'about-title', shift: 1, pattern: new RegExp(`关于\\s?${Y}(?:政府)?工作的?报告`), example: '关于2015年政府工作的报告' },
  {
    rule: 'title',
    shift: 0,
    pattern: new RegExp(`${Y}.{0,20}(?:政府工作报告|工作要点|工作报告|责任分解)`),
    example: '2022年嘉兴市政府工作报告',
  },
  {
    rule: 'plan-title',
    shift: 0,
    pattern: new RegExp(
      `${Y}(?!.*情况$)[^，。；]{0,24}(?:任务分解|任务分工|重点工作|工作任务|工作计划|工作安排|实施方案|行动方案|行动计划|实事)`,
    ),
    example: '白石市2023年民生实事项目任务分解方案',
  },
  {
    rule: 'communique-title',
    shift: 1,
    pattern: new RegExp(`${Y}.{0,16}(?:统计|状况|资源)公报`),
    example: '2020年国民经济和社会发展统计公报',
  },
  { rule: 'accounts-title', shift: 1, pattern: new RegExp(`${Y}[^，。；]{0,8}决算`), example: '2018年市级决算草案的报告' },
  { rule: 'next-budget-title', shift: 0, pattern: new RegExp(`${Y}[^，。；]{0,8}预算(?:草案|安排)`), example: '2013年区级预算安排的报告' },
  {
    rule: PART_OF_YEAR,
    shift: 0,
    pattern: new RegExp(`${Y}(?:上半年|前?[一二三四]季度|1?\\d?\\s?[-—–~～至]?\\s?\\d{1,2}\\s?月)[^，。；]{0,24}${TOLD_OF}`),
    example: '2021年上半年全市经济运行情况',
  },
  {
    rule: 'whole-year-title',
    shift: 1,
    pattern: new RegExp(`${Y}[^，。；]{0,24}${TOLD_OF}$`),
    example: '2019年全市经济运行情况',
  },
];

export const TEXT_YEARS: readonly YearForm[] = [
  { rule: 'past-year', shift: 1, pattern: new RegExp(`(?:刚刚)?过去的\\s?${Y}`), example: '刚刚过去的2015年' },
  {
    rule: 'proposed-year',
    shift: 0,
    pattern: new RegExp(`(?:建议|预计|安排)?\\s?${Y}[^。，]{0,16}(?:主要)?预期目标`),
    example: '建议2020年经济社会发展主要预期目标',
  },
];

/** How the text of a communiqué begins. */
export const OPENING_YEARS: readonly YearForm[] = [
  { rule: 'opening', shift: 1, pattern: /^((?:19|20)\d\d)年[，,是]/, example: '2019年，面对复杂的形势' },
];

function first(forms: readonly YearForm[], lines: readonly string[]): (Found<number> & { form: YearForm }) | undefined {
  for (const form of forms) {
    for (const line of lines) {
      const found = form.pattern.exec(line);
      if (found) return { value: Number(found[1]) + form.shift, rule: form.rule, words: found[0], form };
    }
  }
  return undefined;
}

/** What is known where a year is looked for. All strings are folded. */
export interface YearSources {
  readonly kind: ReportKind;
  readonly date: Found | undefined;
  readonly titles: readonly string[];
  readonly headings: readonly Heading[];
  readonly body: readonly string[];
}

/** The year the report was given in, as the text states it: its date, else its title, its headings, its text. */
export function statedYear({ kind, date, titles, headings, body }: YearSources): Found<number> | undefined {
  if (date) return { ...date, value: Number(date.value.slice(0, 4)), rule: `date-${date.rule}` };
  const tops = headings.filter((h) => h.alone && h.rank <= 2).map((h) => h.folded);
  const inside = kind === 'communique' ? first(OPENING_YEARS, body) : first(HEADING_YEARS, tops);
  return first(TITLE_YEARS, titles) ?? inside ?? first(TEXT_YEARS, body);
}

/** The last resort: a year in the name of the page or file, where it names this report and not a collection of models. */
export const NAME_YEARS: readonly YearForm[] = [
  ...TITLE_YEARS,
  { rule: 'name', shift: 0, pattern: /(?<!\d)((?:19|20)\d\d)(?!\d)/, example: '嘉兴市-2020' },
];

/** The year the page's or file's name states, unless the text names years and neither this one nor the one before is among them. */
export function pageYear(names: readonly string[], text: string): Found<number> | undefined {
  const found = first(
    NAME_YEARS,
    names.filter((name) => !/范文|模板|精选|合集|大全|\d篇/.test(name)),
  );
  const named = new Set([...text.matchAll(/((?:19|20)\d\d)\s?年/g)].map(([, year]) => Number(year)));
  if (!found || (named.size > 0 && !named.has(found.value) && !named.has(found.value - 1))) return undefined;
  return found;
}

/** The year a work report looks back on, if a heading states it: a report given in December reviews its own year. */
export function statedPeriod(headings: readonly Heading[]): number | undefined {
  const tops = headings.filter((h) => h.alone && h.rank <= 2).map((h) => h.folded);
  const found = first(HEADING_YEARS.slice(1), tops);
  return found && found.value - 1;
}
