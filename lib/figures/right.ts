import type { Bound } from '../model.ts';
import { nameOf, withoutPurpose } from './counted.ts';
import { CHANGES, KEEP_OPENINGS, opening, PREDICATES } from './lexis.ts';
import { limitedGroup } from './limited-group.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';

/** What the words after a number say: a hedge, the thing counted, and what became of it. */
export interface Right {
  readonly bound: Bound;
  /** The thing counted, as a name; empty where the words after the number name nothing. */
  readonly name: Phrase;
  readonly noun: Phrase;
  /** The words begin with 的. */
  readonly of: boolean;
  /** 的增长, 的速度: the percentage is growth. */
  readonly growth: boolean;
  /** What was done so many times: 4次｜荣获“全国双拥模范城”. */
  readonly deed?: Phrase;
  /** Words after the number that are a predicate: 工业集聚区100%｜建成“污水零直排区”. */
  readonly rest?: Phrase;
}

const HEDGES: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:左右|上下|的样子)/, 'approx'],
  [/^(?:及以上|或以上|以上|多|余|有余)/, 'ge'],
  [/^(?:及以下|以内|之内|以下)/, 'le'],
];
const NAMELESS =
  /^(?:的?(?:省|市|国家|年度|年初|全年|预期|调控|规划|既定|控制|约束性|计划|确定)+(?:目标|任务|指标)$)|^(?:(?:分别|进一步|逐步|稳步|相应|再|将|又)*(?:增|提|减|降|升|压|缩|扩|上|下|回|调|发|变|精|削|攀|跃)[\u4e00-\u9fff]{0,2}[到至为]|(?:合并|归并|整合|调整|改)[到至为]|达到|突破|超过|高于|低于|快于|优于|大关|台阶|关口|基础(?:$|[上之的])|目标|水平|规模(?:$|[的达扩])|的目标|的水平|的规模|的台阶|任务(?!落地|落实|清单)|人民币|门槛|跨越|飞跃|转变|提升(?!行动|工程|计划|项目|专项)|的跨越|的飞跃|的提升|[到至]$|区间|的区间|之间|之多|，|、|$)/;
const GROWTH = /^的?(?:年均)?(?:较快|中高速|高速|两位数)?(?:增长|增速|增幅|速度|发展速度)/;
export const DEED = /^(?:荣获|获得|获评|获|夺得|蝉联|入选|被评为|被授予|登上|捧得|追回|讨回|达到[^，。；\d]{2,10}(?:条件|标准|要求)$)/;
/** The bound that words behind a number begin with, and how many characters say it. */
export function hedgeAt(folded: string): { bound: Bound; length: number } {
  for (const [pattern, bound] of HEDGES) {
    const hedge = pattern.exec(folded);
    if (hedge) return { bound, length: hedge[0].length };
  }
  return { bound: '', length: 0 };
}

/** 12个变电项目｜和东岭电站建设: works of another kind beside those counted. */
function withoutNeighbour(words: Phrase): Phrase {
  const found = /^(.{0,14}?(?:项目|工程))[、和及](?=.{4})(.*)$/.exec(words.folded);
  return found && (!/(?:项目|工程)$/.test(found[2] ?? '') || /\d/.test(found[2] ?? '')) ? cut(words, 0, (found[1] ?? '').length) : words;
}

/** Takes apart the words from a number to the end of its clause or to the next number. */
export function readRight(phrase: Phrase): Right {
  const { bound, length } = hedgeAt(phrase.folded);
  let rest = cut(phrase, length);
  const within = /(?<![集其高初普])中(?:有|，|获得?了?|夺得了?)?$/.exec(rest.folded);
  if (within && within.index > 1) rest = cut(rest, 0, within.index);
  const growth = GROWTH.test(rest.folded);
  const built = /^(?:新建|兴建|修建|改建|扩建|建设)(?=的..)/.exec(rest.folded);
  if (built) rest = cut(rest, built[0].length);
  const of = rest.folded.startsWith('的');
  if (of) rest = cut(rest, 1);
  while (/^[）)”的]/.test(rest.folded)) rest = cut(rest, 1);
  if (DEED.test(rest.folded)) return { bound, name: EMPTY, noun: EMPTY, of, growth, deed: rest };
  if (NAMELESS.test(rest.folded) || growth || /^[（(]/.test(rest.folded)) return { bound, name: EMPTY, noun: EMPTY, of, growth };
  // 比上年的30亿元｜增长｜9%.
  if (CHANGES.words.has(rest.folded)) return { bound, name: EMPTY, noun: EMPTY, of, growth };
  const predicate = opening(rest.folded, PREDICATES);
  if (predicate && opening(rest.folded, KEEP_OPENINGS).length <= predicate.length)
    return { bound, name: EMPTY, noun: EMPTY, of, growth, rest };
  const next = /[、和]“?\d|\d{1,2}月(?:底|末|份)?前?(?=.)/.exec(rest.folded);
  if (next && next.index > 1) rest = cut(rest, 0, next.index);
  rest = withoutNeighbour(rest);
  const caused =
    /(?:带来|造成|引起)的|的?基础上|(?<!^以.{0,14})为(?:重点|主体?|核心|龙头|代表|引领|支撑)的|(?<=活动|服务|演出|讲座)进(?=[农社校企基乡万文机军景家])|周边(?=开展|整治|实施)|(?<=国债|债券|贷款|基金)支持(?=..)/.exec(
      rest.folded,
    );
  if (caused && caused.index > 1) rest = cut(rest, 0, caused.index);
  rest = withoutPurpose(rest);
  return { bound, ...(limitedGroup(rest) ?? nameOf(rest)), of, growth, ...(rest.folded.startsWith('“') ? { rest } : {}) };
}
