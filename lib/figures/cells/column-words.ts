import { fold } from '../../fold.ts';
import type { FigureKind, FigureStatus } from '../../model.ts';

/** What a column's head says about its figures. The first form that fits decides; each with an example. */
export const KIND_FORMS: readonly { readonly pattern: RegExp; readonly kind: FigureKind; readonly example: string }[] = [
  { pattern: /位次|排名|名次|排位/, kind: 'rank', example: '全省位次' },
  { pattern: /(?:^|｜)(?:变化|变动|差额|增减)(?:情况|值|量)?$/, kind: 'change', example: '变化情况' },
  { pattern: /百分点/, kind: 'change', example: '比上年增减（百分点）' },
  { pattern: /比[^（(]{1,6}(?:增加|减少)(?!.*[%％])/, kind: 'change', example: '比年初增加（亿元）' },
  { pattern: /增[长减加][^值率｜]{0,4}[额量数](?!.*%)|增减额|增减量|增减数|净增|新增减/, kind: 'change', example: '比上年增减额' },
  {
    pattern: /增长|增速|增幅|涨跌|涨幅|升降|增减|同比|环比|[±][（(]?%|比上年(?!末数)|比去年|较上年|速度/,
    kind: 'growth',
    example: '比上年增长（%）',
  },
  { pattern: /为[上去]年.*[%％]/, kind: 'share', example: '为上年%' },
  {
    pattern: /占.*(?:比重|比例|%)|占比|比重|构成|份额|所占|完成率|完成比例|完成.*%|进度|达成率|[为占].*(?:预算|目标|计划|任务).*%/,
    kind: 'share',
    example: '占全部出口比重（%）',
  },
];

/** Whether a column reports or aims. */
export const STATUS_FORMS: readonly { readonly pattern: RegExp; readonly status: FigureStatus; readonly example: string }[] = [
  {
    pattern: /实际|实绩|[为占].{0,6}(?:预算|目标|计划|任务)|完成率|进度|完成(?!目标)|执行|决算|快报/,
    status: 'actual',
    example: '2020年实际完成',
  },
  { pattern: /目标|预期|计划|任务|预算|规划/, status: 'target', example: '2021年预期目标' },
];

/** Heads of columns that are no figures and no names of rows. */
export const COLUMN_ROLES: readonly {
  readonly pattern: RegExp;
  readonly role: 'unit' | 'index' | 'text' | 'stub';
  readonly example: string;
}[] = [
  { pattern: /^(?:计量|计算|数量)?单位$/, role: 'unit', example: '计量单位' },
  { pattern: /^(?:序号|.{0,4}编号|行次|.{0,4}代码|.{0,4}编码|次序|号|NO\.?)$/i, role: 'index', example: '序号' },
  {
    pattern:
      /^(?:备注|说明|属性|指标属性|指标性质|性质|责任.*|牵头.*|配合.*|完成时限|时限|数据来源|来源|联系.*|建设地点|建设年限|起止年限|建设性质|电话.*|邮编|时间|日期|(?:开工|竣工|完工|建设|起止|成立|签约|投产)(?:时间|日期|年月|年限))$/,
    role: 'text',
    example: '责任单位',
  },
  {
    pattern:
      /^(?:指标|指标名称|项目|名称|.*名称|地区|县区|行业|类别|分类|品种|国家和?地区?|产品|商品|科目|年份|年度|乡镇|单位名称|主要指标|经济指标|目标名称)$/,
    role: 'stub',
    example: '指标名称',
  },
];

/** Whether a head is that of the rows' names: 指标, 项目, 县区. */
export function stubHead(text: string): boolean {
  const bare = fold(text).replace(/\s/g, '');
  return PLACE_HEAD.test(bare) || COLUMN_ROLES.some(({ pattern, role }) => role === 'stub' && pattern.test(bare));
}

/** What columns count, and how the unit of such a count ends: for unit lines that name several. */
export const HEAD_UNITS: readonly { readonly head: RegExp; readonly unit: RegExp; readonly example: string }[] = [
  { head: /招生|在校|毕业|教师|学生|人员|人口|人次/, unit: /人次?$/, example: '在校生数' },
  { head: /学校|机构|企业|单位/, unit: /[所个家]$/, example: '学校数' },
  { head: /床位/, unit: /张$/, example: '床位数' },
  { head: /金额|产值|收入|支出|投资|增加值|利润|税/, unit: /元$/, example: '营业收入' },
  { head: /面积/, unit: /平方米|亩|公顷/, example: '播种面积' },
  { head: /产量/, unit: /吨$/, example: '产量' },
];

/** A column whose head says that it names the rows, and heads of columns right of one that only sort or describe them. */
export const NAMING_HEAD = /名称$|^(?:项目|指标)$/;
export const SORTING_HEAD = /内容|(?:规模|地点|地址|类型|类别|性质|级别|方式|来源|渠道|状态|单位|部门|主体|属性)$/;

/** Heads of row-name columns under which places stand: the place limits the figure and is not part of its name. */
export const PLACE_HEAD =
  /^(?:地区|县区|区县|县市区|县（市、区）|县\(市、区\)|市县|市州|州市|乡镇|镇街|镇（街道）|城市|设区市|区域|省份|省市|地市|地名|旗县|各县区|县别|市别|地区名称)$/;
