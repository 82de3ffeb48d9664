import { MASKED_YEAR } from '../../calendar.ts';

/**
 * What a time word does: a year or years it names by itself, or relative to the year the report was given in (`this`), the year it reviews
 * (`reviewed`), the year it plans (`planned`), or the years spoken of so far (`current`).
 */
export type TimeWordKind =
  | 'year-range' // groups 1, 2: first and last year
  | 'year-month' // groups 1, 2: year, month
  | 'year-quarter' // groups 1, 2: year, quarter
  | 'since-year' // group 1: the year it began
  | 'year' // group 1: the year
  | 'entered' // group 1: the year that has begun
  | 'years-in-turn' // groups 1 to 3: years whose numbers follow in the same order
  | 'masked' // a year the site masked: the one the section is about
  | 'masked-aim' // 到20xx年: in a plan a year nobody knows but the plan's last
  | 'since-congress' // group 1: number of the party congress
  | 'plan-end' // the last year of a plan cycle
  | 'plan' // the years of a plan cycle
  | 'past-term' // group: number of years up to the one reviewed
  | 'term' // group: number of years, behind or ahead by what the section does
  | 'next-term' // group: number of years from the one planned
  | 'reviewed'
  | 'now' // the year reviewed, for its sentence
  | 'this'
  | 'last'
  | 'before-last'
  | 'before-spoken' // the year before the one the section is about
  | 'next'
  | 'whole' // the single year spoken of
  | 'quarters' // the four quarters of a list, in turn
  | 'first-quarters' // group 1: how many from the year's beginning
  | 'quarter' // group 1
  | 'half' // group 1
  | 'months' // groups 1, 2: first and last month
  | 'month'; // group 1

export interface TimeWord {
  readonly kind: TimeWordKind;
  readonly pattern: RegExp;
  /** Letters every match holds: a paragraph without them is not searched. */
  readonly sign: string;
  readonly example: string;
}

const Y = '((?:19|20)\\d\\d)';
const N = '([二两三四五六七八九]|[2-9])';

/** Time words, matched against folded text; where two begin at one place the earlier entry wins. */
export const TIME_WORDS: readonly TimeWord[] = [
  { kind: 'year-range', pattern: new RegExp(`${Y}\\s?年?\\s?[-—–~～至到]\\s?${Y}\\s?年`, 'g'), sign: '年', example: '2011—2015年' },
  {
    kind: 'year-month',
    pattern: new RegExp(
      `${Y}\\s?年\\s?(\\d{1,2})\\s?月(?!\\s?[-—–~～至到]\\s?\\d{1,2}\\s?月|(?:份|底|末|\\s?\\d{1,2}\\s?日)?前)(?:份|底|末|\\s?\\d{1,2}\\s?日)?`,
      'g',
    ),
    sign: '月',
    example: '2020年4月底',
  },
  { kind: 'year-quarter', pattern: new RegExp(`${Y}\\s?年第?([一二三四1-4])季度`, 'g'), sign: '季度', example: '2015年三季度' },
  {
    kind: 'years-in-turn',
    pattern: new RegExp(`${Y}\\s?年[、和]${Y}\\s?年(?:[、和]${Y}\\s?年)?(?=[^，。；]{0,24}分别)`, 'g'),
    sign: '年',
    example: '2014年、2015年可用资金分别为',
  },
  { kind: 'entered', pattern: new RegExp(`(?:进入|步入|迈入|跨入)${Y}\\s?年`, 'g'), sign: '入', example: '进入2020年，我们经受了考验' },
  { kind: 'since-year', pattern: new RegExp(`(?:自)?${Y}\\s?年以来`, 'g'), sign: '年以来', example: '2018年以来' },
  { kind: 'year', pattern: new RegExp(`${Y}\\s?年(?:年?[底末初])?`, 'g'), sign: '年', example: '截至2016年底' },
  {
    kind: 'masked-aim',
    pattern: new RegExp(`(?<!截)[到至]\\s?${MASKED_YEAR.source}\\s?年(?:年?[底末])?`, 'g'),
    sign: '年',
    example: '到20xx年',
  },
  { kind: 'masked', pattern: new RegExp(`${MASKED_YEAR.source}\\s?年(?:年?[底末初])?`, 'g'), sign: '年', example: '20xx年' },
  { kind: 'since-congress', pattern: /(十[六七八九]|二十)大以来/g, sign: '大以来', example: '党的十八大以来' },
  { kind: 'past-term', pattern: new RegExp(`过去的?${N}年`, 'g'), sign: '过去', example: '过去的五年' },
  { kind: 'past-term', pattern: new RegExp(`(?:这|近|最近)${N}年(?!级|规划|计划|行动|内)`, 'g'), sign: '年', example: '这五年' },
  { kind: 'past-term', pattern: new RegExp(`(?<![十第\\d])${N}年(?:多)?(?:以?来|间)`, 'g'), sign: '年', example: '五年来' },
  {
    kind: 'term',
    pattern:
      /(?<![十第续\d.]|[较比]前)([两三四五六2-6])年(?=内|累计|共|总计|年均|平均(?![增递下])|提高|增加|增长|下降|降低|上升|新增|城镇|完成|建成|实施|引进|实现|减少|投入|解决|财政|全市|全省|专利|改造|淘汰|关停|转移)/g,
    sign: '年',
    example: '五年新增城镇就业',
  },
  {
    kind: 'term',
    pattern: /(?<![第续]|[一-九\d.]|[较比]前)(十)年(?=\d|累计|共|年均|增加|增长|新增|下降|提高|降低)/g,
    sign: '十年',
    example: '十年增加林地8万亩',
  },
  { kind: 'next-term', pattern: new RegExp(`(?:今后|未来)的?${N}年`, 'g'), sign: '年', example: '今后五年' },
  { kind: 'reviewed', pattern: /过去的?这?一年|(?<![十第])一年来|这一年/g, sign: '一年', example: '过去一年' },
  { kind: 'this', pattern: /今年(?:以来)?|本年度/g, sign: '年', example: '今年以来' },
  { kind: 'last', pattern: /去年(?:年?[底末])?/g, sign: '去年', example: '去年底' },
  { kind: 'before-spoken', pattern: /(?<!基础)上年(?:年?[底末])?(?!度)/g, sign: '上年', example: '由上年的' },
  { kind: 'before-last', pattern: /(?<!以)前年/g, sign: '前年', example: '前年' },
  { kind: 'next', pattern: /明年/g, sign: '明年', example: '明年' },
  { kind: 'now', pattern: /(?:截至)?(?<!项)目前/g, sign: '目前', example: '目前' },
  { kind: 'now', pattern: /(?<![实展呈体])现在/g, sign: '现在', example: '现在' },
  { kind: 'now', pattern: /如今/g, sign: '如今', example: '如今' },
  { kind: 'quarters', pattern: /一、二、三、四季度/g, sign: '季度', example: '一、二、三、四季度分别为' },
  { kind: 'first-quarters', pattern: /前([二两三])个?季度/g, sign: '季度', example: '前三季度' },
  { kind: 'quarter', pattern: /第?([一二三四])季度/g, sign: '季度', example: '一季度' },
  { kind: 'half', pattern: /([上下])半年/g, sign: '半年', example: '上半年' },
  {
    kind: 'months',
    pattern: /(?<![\d.])(\d{1,2})\s?月?(?:份)?\s?[-—–~～至到]\s?(\d{1,2})\s?月份?(?!\s?\d)/g,
    sign: '月',
    example: '1—11月',
  },
  {
    kind: 'month',
    pattern: /(?<!\d\s?[-—–~～至到]\s?|\d|年\s?)(\d{1,2})月(?:份(?!以来)|(?:底|末)(?!前)|\d{1,2}日(?!前))/g,
    sign: '月',
    example: '12月份',
  },
  {
    kind: 'month',
    pattern: /(?<![十至到—-])(十[一二]?|[一二三四五六七八九])月(?:份(?!以来)|(?:底|末)(?!前))/g,
    sign: '月',
    example: '十月份',
  },
  {
    kind: 'whole',
    pattern: /(?<!每)全年|(?<!去|上|今|明|前|当|近|\d)年[底末]|(?<!去|上|今|明|前|当|近|\d)年内/g,
    sign: '年',
    example: '全年',
  },
];

/** First full year after each party congress, for 党的十八大以来. */
export const CONGRESS_YEARS: readonly { readonly congress: string; readonly from: number; readonly example: string }[] = [
  { congress: '十六', from: 2003, example: '党的十六大以来' },
  { congress: '十七', from: 2008, example: '党的十七大以来' },
  { congress: '十八', from: 2013, example: '党的十八大以来' },
  { congress: '十九', from: 2018, example: '党的十九大以来' },
  { congress: '二十', from: 2023, example: '党的二十大以来' },
];

/** Words just before a time word that make it what is compared with, not what is spoken of. */
export const COMPARED_BEFORE: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /(?:比|较|同比|相比|对比|相较|超过|高于|低于|扣除)\s?$/, example: '比2010年下降' },
  { pattern: /(?:比|较)(?:本届政府初期的?|期初的?)$/, example: '比期初的2011年' },
  { pattern: /[与和同](?=$)/, example: '与2015年相比' },
];

/** Words just behind a time word that make it what is compared with. */
export const COMPARED_BEHIND: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^[^，。；\d]{0,16}基础上/, example: '在2010年较快增长的基础上' },
  { pattern: /^(?:的)?(?:不变价|可比价|价格|基准数|基数)/, example: '按2010年不变价计算' },
  { pattern: /^(?:同期)?(?:的)?(?:近|约)?[\d.]+\s?倍/, example: '是2010年的1.9倍' },
  { pattern: /^(?:时期|期间|末期?|同期)?(?:的)?(?:近|约|大约|接近)?[\d.]+\s?(?:倍|%)/, example: '是“十一五”时期的1.8倍' },
  { pattern: /^(?:时期|期间|末期?|同期)?(?:的)?(?:平均(?:数|值|水平)?|均值)?(?:相比|比(?!(?:19|20)\d\d))/, example: '同1995年相比' },
  { pattern: /^(?:同期)?(?:平均(?:数|值|水平)|均值)/, example: '比前两年均值下降' },
  { pattern: /^翻/, example: '比2000年翻一番' },
  { pattern: /^(?:\d{1,3}年)?[^，。；\d]{0,16}总和/, example: '是1990年到1995年投资总和的1.5倍' },
];

/**
 * What may stand right before a year or a number of years that sets the time of what follows; elsewhere it belongs to a thing's name
 * (2018年世界杯) or to an aside (近5年来最好).
 */
export const OPENERS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /(?:^|[，,。；;：:、！!？?（(“"—–\-*\s])$/, example: '，2011年' },
  { pattern: /(?:到|至|截至|截止|于|在|自|从|由|止|当|据|是|为|对|包括)$/, example: '到2020年' },
  {
    pattern: /(?:预计|建议|力争|确保|争取|计划|实现|其中|完成|回顾|展望|已|过去的|我们|我市|我省|全市|全省|全县|全区)$/,
    example: '预计2011年',
  },
  { pattern: /(?:[年度][和与及]|工作[和与及]|第|了|将|以及|同时|经过|通过)$/, example: '2016年和过去五年' },
];

/** Time words that, at the head of a sentence, hold for the paragraphs that follow. */
export const TURNING: ReadonlySet<TimeWordKind> = new Set<TimeWordKind>(['past-term', 'plan', 'next-term', 'reviewed']);

/** Time words that never reach beyond their sentence. */
export const SHORT_LIVED: ReadonlySet<TimeWordKind> = new Set<TimeWordKind>(['since-congress', 'since-year', 'now']);

/** Time words that name no year but a part of the one spoken of. */
export const SHARPENING: ReadonlySet<TimeWordKind> = new Set<TimeWordKind>([
  'whole',
  'quarters',
  'first-quarters',
  'quarter',
  'half',
  'months',
  'month',
]);

/** Words behind a year or a number of years that make it an aside about something else than the time of what follows. */
export const ASIDES: readonly { readonly kinds: readonly TimeWordKind[]; readonly pattern: RegExp; readonly example: string }[] = [
  {
    kinds: ['past-term', 'plan', 'since-year'],
    pattern: /^(?:以?来)?[^，。；]{0,6}(?:最[好高低快大多少佳优]|新高|首次|历史|罕见|少见|同期)/,
    example: '近5年来最高',
  },
  { kinds: ['year'], pattern: /^远景目标/, example: '实现2035年远景目标' },
  { kinds: ['last', 'before-spoken'], pattern: /^结[转余]/, example: '上年结余2亿元' },
  { kinds: ['year'], pattern: /^[^，。；\d]{1,20}以来/, example: '2013年执行新标准以来' },
];

/** Words around a month that make it the time a figure is about; elsewhere a date is that of an event (9月28日，大桥通车). */
export const MONTH_MEANT: readonly { readonly before: RegExp; readonly word: RegExp; readonly example: string }[] = [
  { before: /(?:截至|截止|至|到)$/, word: /月/, example: '截至4月23日' },
  { before: /(?:^|[，。；：、（\s])$/, word: /月(?:份|底|末)$/, example: '12月份' },
  { before: /(?:^|[，。；：、（\s年]|其中)$/, word: /\d\s?月?份?\s?[-—–~～至到]\s?\d{1,2}\s?月/, example: '1—11月' },
];

/** Time words that name one year. */
export const YEAR_WORDS: ReadonlySet<TimeWordKind> = new Set<TimeWordKind>(['year', 'masked', 'masked-aim']);
