import type { Bound } from '../model.ts';
import { ending, KEEP_ENDINGS, KEEP_OPENINGS, opening, PREDICATES } from './lexis.ts';
import { limitedGroup } from './limited-group.ts';
import { cut, EMPTY, join, nesting, type Phrase } from './phrase.ts';
import { whatTells } from './telling.ts';

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
  /^(?:的?(?:省|市|国家|年度|年初|全年|预期|调控|规划|既定|控制|约束性|计划|确定)+(?:目标|任务|指标)$)|^(?:(?:分别|进一步|逐步|稳步|相应|再|将|又)*(?:增|提|减|降|升|压|缩|扩|上|下|回|调|发|变|精|削|攀|跃)[\u4e00-\u9fff]{0,2}[到至为]|达到|突破|超过|高于|低于|快于|优于|大关|台阶|关口|基础(?:$|[上之的])|目标|水平|规模(?:$|[的达扩])|的目标|的水平|的规模|的台阶|任务(?!落地|落实|清单)|人民币|门槛|跨越|飞跃|转变|提升|的跨越|的飞跃|的提升|[到至]$|区间|的区间|之间|之多|，|、|$)/;
const GROWTH = /^的?(?:年均)?(?:较快|中高速|高速|两位数)?(?:增长|增速|增幅|速度|发展速度)/;
export const DEED = /^(?:荣获|获得|获评|获|夺得|蝉联|入选|被评为|被授予|登上|捧得|追回|讨回|达到[^，。；\d]{2,10}(?:条件|标准|要求)$)/;
/** Outcomes that change what is counted: 551万贫困人口全部｜脱贫. */
const OUTCOME = /^(?:实现)?(?:脱贫|退出|摘帽|出列|销号)+/;
/** 100个重大项目｜的培育任务: what the thing counted is wanted for. */
const ABSTRACT =
  /的(?:发展|建设|培育|培育任务|建设任务|建设步伐|[\u4e00-\u9fff]{0,2}工作|任务|努力拼搏|努力|改造|改革|进程|目标|资金支持)$|(?<=装机|产能|能力)目标$/;
/** 100户企业｜在区内落户. */
const PLACED = /^在[\u4e00-\u9fff]{1,6}(?:落户|落地|建|开|上市|投|召开|举办)/;
const FILLERS = /^(?:实现了?|成为|得到|获得了?|被认定为|被列为|被评为|被授予|被命名为|被确定为|确定为|认定为|评为)/;
export const OBJECTIVE =
  /^(?:达到|得到|实现|成为|入选|列入|纳入|跻身|参加|获得|荣获|获评|获批|获国家|获省|获全国|获|通过|享受|加入|进入|入围|被|确定为|上榜|晋级|投向|用于)/;

/** 12个县｜开展试点: areas of one character, before a verb of two. */
const AREA_ALONE =
  /^[县村镇乡国](?:全部)?(?:开展|设立|建立|实施|进行|完成|取消|免征|提供|落地|启动|推进|脱贫|摘帽|退出|出列|进入|通过|跻身|上榜|入围)/;

/** 全面推进; not the 完善 of 升级完善. */
function startsPredicate(folded: string, at: number): boolean {
  const word = opening(folded, PREDICATES, at);
  return word !== '' && ending(folded.slice(0, at + word.length), KEEP_ENDINGS).length <= word.length;
}

/** Where the predicate of a clause begins, or its length. The thing counted has at least two characters. */
function predicateAt(folded: string): number {
  if (
    /(?:任务|工程|项目|机制|制度|活动|仪式|行动)$/.test(folded) &&
    !/(?:全部|全面|获|入选|列入|纳入|完成|免费开展|确定为|了)/.test(folded)
  )
    return folded.length;
  let depth = 0;
  for (let at = 0; at < folded.length; at++) {
    const step = nesting(folded.charAt(at));
    depth += step;
    if (
      step === 0 &&
      depth <= 0 &&
      at > 0 &&
      ((startsPredicate(folded, at) && !/[人户亩地平]均/.test(folded.slice(at - 1, at + 1))) ||
        (folded[at] === '在' && PLACED.test(folded.slice(at, at + 12)))) &&
      (at > 1 || /^(?:实现|成为|入选|列入|纳入|全部|被|获)/.test(folded.slice(at)) || AREA_ALONE.test(folded))
    )
      return at;
  }
  return folded.length;
}

/** 新建水库｜快速｜推进, 居民｜彻底｜告别旧房: an adverb of the predicate that is none of the closed words. */
const ADVERB_BEFORE = /(?<=..)(?:快速|基本|彻底|直接)$/;

/** 5个分类综合体｜等项目: the end of a list of which one member is named. */
const LIST_END = /^[^、等]{3,}(?=等(?:重大|重点|标志性)?(?:项目|工程)(?:建设)?$)/;
/** 10个学科｜“一科一策”: how they are treated. */
const MOTTO = /(?<=^[^“]{4,})“一.一.”$/;
const withoutListEnd = (noun: Phrase): Phrase => cut(noun, 0, LIST_END.exec(noun.folded)?.[0].length ?? MOTTO.exec(noun.folded)?.index);

/** 工业企业实现污水全入网 → 污水全入网工业企业; a predicate without object (同步推进) falls away. */
function nameOf(phrase: Phrase): { name: Phrase; noun: Phrase } {
  const at = predicateAt(phrase.folded);
  const adverbs = at < phrase.folded.length ? (ADVERB_BEFORE.exec(phrase.folded.slice(0, at))?.[0].length ?? 0) : 0;
  const bare = cut(phrase, 0, at - adverbs);
  const abstract = ABSTRACT.exec(bare.folded);
  const noun = withoutListEnd(abstract && abstract.index > 1 ? cut(bare, 0, abstract.index) : bare);

  const adverb = /^(?:全部|全面|均|都|已|正式|相继|陆续|顺利|如期|先后|成功)+/.exec(phrase.folded.slice(at))?.[0].length ?? 0;
  const predicate = cut(phrase, OBJECTIVE.test(phrase.folded.slice(at + adverb)) ? at + adverb : at);
  if (!OBJECTIVE.test(predicate.folded)) return { name: telling(noun, predicate, phrase), noun };
  const filler = FILLERS.exec(predicate.folded)?.[0].length ?? 0;
  const object = withoutNextClause(cut(predicate, filler));
  if (
    object.folded.length < 2 ||
    (object.folded.length > 10 && predicate.folded.startsWith('成为')) ||
    (predicate.folded.startsWith('用于') && predicate.folded.includes('、')) ||
    /^(?:全覆盖|常态化|稳定|应)/.test(object.folded)
  )
    return { name: noun, noun };
  return { name: noun.folded && object.folded.endsWith(noun.folded) ? object : join(object, noun), noun };
}

/** 达到建设标准｜、污染增量全面清零. */
const withoutNextClause = (object: Phrase): Phrase =>
  cut(object, 0, /^[^、]*(?:标准|要求|水平|条件|核心区)(?=、)/.exec(object.folded)?.[0].length);

/** A noun that says little by itself (项目, 问题) takes its predicate along: 67个项目签约落地 → 签约落地项目. */
function telling(noun: Phrase, predicate: Phrase, whole: Phrase): Phrase {
  if (noun.folded.length < 2 && !AREA_ALONE.test(whole.folded)) return whole;
  if (PLACED.test(predicate.folded)) return noun;
  const adverb =
    /^(?:全部|全面|均|都|已|正式|相继|陆续|顺利|如期|先后|有序|稳步|正在|基本|加快|免费|全额|按时|足额|分别)+/.exec(predicate.folded)?.[0]
      .length ?? 0;
  const deed = cut(predicate, adverb);
  const outcome = OUTCOME.exec(deed.folded);
  if (outcome) return join(cut(deed, 0, outcome[0].length), noun);
  const tells = whatTells(noun, deed);
  if (tells.folded) return tells.folded.endsWith(noun.folded) ? tells : join(tells, noun);
  if (noun.folded.length > 2) return noun;
  return deed.folded && deed.folded.length <= 10 && !deed.folded.includes('的') && !/^(?:完成|启动|推进|展开|落地|落实)$/.test(deed.folded)
    ? join(deed, noun)
    : noun;
}

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
  const predicate = opening(rest.folded, PREDICATES);
  if (predicate && opening(rest.folded, KEEP_OPENINGS).length <= predicate.length)
    return { bound, name: EMPTY, noun: EMPTY, of, growth, rest };
  const next = /[、和]“?\d|\d{1,2}月(?:底|末|份)?前?(?=.)/.exec(rest.folded);
  if (next && next.index > 1) rest = cut(rest, 0, next.index);
  rest = withoutNeighbour(rest);
  const caused =
    /(?:带来|造成|引起)的|的?基础上|(?<!^以.{0,14})为(?:重点|主体?|核心|龙头|代表|引领|支撑)的|(?<=活动|服务|演出|讲座)进(?=[农社校企基乡万文机军景家])|周边(?=开展|整治|实施)/.exec(
      rest.folded,
    );
  if (caused && caused.index > 1) rest = cut(rest, 0, caused.index);
  const abstract = ABSTRACT.exec(rest.folded);
  if (abstract && abstract.index > 1) rest = cut(rest, 0, abstract.index);
  return { bound, ...(limitedGroup(rest) ?? nameOf(rest)), of, growth, ...(rest.folded.startsWith('“') ? { rest } : {}) };
}
