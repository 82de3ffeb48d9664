import { actLength } from './acts.ts';
import { canonicalOf } from './lexicon/canonical.ts';
import { perOutput } from './per-output.ts';
import { cut, EMPTY, join, nesting, type Phrase, word } from './phrase.ts';
import { ownerBySibling } from './sibling.ts';

const PAIRS: readonly (readonly [joint: string, first: string, second: string])[] = [
  ['城乡居民', '城镇居民', '农村居民'],
  ['城乡常住居民', '城镇常住居民', '农村常住居民'],
  ['城乡社区', '城市社区', '农村社区'],
  ['城乡低保', '城市低保', '农村低保'],
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
  ['存、贷款', '存款', '贷款'],
  ['城、乡', '城镇', '农村'],
  ['进、出口', '进口', '出口'],
  ['存贷', '存款', '贷款'],
  ['进出口', '进口', '出口'],
  ['起数和死亡人数', '起数', '死亡人数'],
  ['出入境', '出境', '入境'],
  ['中小学生', '中学生', '小学生'],
  ['市县', '市', '县'],
  ['供排水', '供水', '排水'],
];
/** Heads that several things share: 基本养老、基本医疗｜保险参保人数. The longest fitting one is taken. */
const HEADS =
  /(?:占.*(?:比重|比例)|居民人均可支配收入|人均可支配收入|人均纯收入|保险参保人数|参保人数|参保率|死亡人数|增加值增速|(?:产业)?增加值|总产值|(?:产业)?产值|(?:产业)?投资|销售收入|营业收入|主营业务收入|营收|收入|余额|利润|税收|覆盖率|入学率|巩固率|普及率|处理率|利用率|办结率|满意率|优良率|达标率|合格率|通过率|毛入学率|报销比例|(?:人均)?(?:财政)?补助标准|标准|面积|产量|销量|总量|数量|用电量|(?:存款|贷款)(?:余额|增速)?|总额|出口|进口|增速|增幅|比重|比例|占比|产业园|企业|人才|居民|人数|起数|户数|次数|件数|(?:通关|办理|审批)时间|案件|事故|(?:年?平?均)?浓度|排放总?量|消耗|能耗|用水量|投入|支出|价格|指数|天数|学校|医院|机构|平台|中心|基地|家庭|人口|人员|群众)$/;
const WHOLE_HEAD = new RegExp(`^${HEADS.source}`);
/** 、, 和, 与, 并 as they stand between things; not those of 惠及, 饱和, 和美乡村, 参与, 合并. */
const SEPARATOR =
  /、|，|以及|特别是|尤其是|(?<![普涉以顾波遍触危推惠])及(?!时|以|格)|(?<![总饱协维]|碳中)和(?!谐|平|会|睦|美(?!化)|解|田[市县地]|浩特)|(?<![参给授赠])与(?!会)|(?<![合兼归撤吞一])并(?!网|购|轨|肩|列)/g;

/** The first separator of a text at or after a place; the places are asked for in order. */
export function separators(text: string): (at: number) => RegExpExecArray | null {
  let mark: RegExpExecArray | null | undefined;
  return (at) => {
    if (mark === undefined || (mark && mark.index < at)) {
      SEPARATOR.lastIndex = at;
      mark = SEPARATOR.exec(text);
    }
    return mark;
  };
}

/** Splits at coordinating marks outside quotes and brackets. */
export function items(phrase: Phrase): Phrase[] {
  const out: Phrase[] = [];
  const separator = separators(phrase.folded);
  let from = 0;
  let depth = 0;
  let at = 0;
  while (at < phrase.folded.length) {
    depth += nesting(phrase.folded.charAt(at));
    const mark = depth <= 0 ? separator(at) : null;
    if (mark?.index === at) {
      if (at > from) out.push(cut(phrase, from, at));
      from = at + mark[0].length;
      at = from;
    } else at++;
  }
  if (from < phrase.folded.length) out.push(cut(phrase, from));
  return out;
}

/** 国家、省、市｜重点项目. */
const LEVEL = /^(?:国家|[省市县区州部])级?$/;

/** 0—17岁、18岁及以上｜人口. */
const AGE = /\d岁(?:及以[上下]|以[上下])?$/;

/** The tail the last of several things shares with the ones before it, as its start in the last one. */
function sharedTail(last: string, before: readonly string[]): number {
  const share = /占[^占]*(?:比重|比例|份额)$/.exec(last);
  if (share && !before.some((item) => item.includes('占'))) {
    const measure = /(?:增加值|产值|投资|营收|收入|出口额?)$/.exec(last.slice(0, share.index));
    return measure && before.every((item) => /业$/.test(item)) ? measure.index : share.index;
  }
  const first = before[0] ?? '';
  const rank = before.every((item) => LEVEL.test(item)) ? (/^(?:国家|[省市县区州部])级?/.exec(last)?.[0].length ?? 0) : 0;
  if (rank) return rank;
  const age = before.every((item) => AGE.test(item)) ? (/^\d+(?:[-—~～]\d+)?岁(?:及以[上下]|以[上下])?/.exec(last)?.[0].length ?? 0) : 0;
  if (age && age < last.length) return age;
  // 新开工、竣工｜亿元以上项目: acts on one thing.
  const act = before.every((item) => actLength(item) === item.length) ? actLength(last) : 0;
  if (act && act < last.length) return act;
  const short = /^[\u4e00-\u9fff]{2,3}$/.test(first) && last.length > first.length + 1 && !MEASURE.test(first);

  const nearest = before.at(-1) ?? first;
  const sectors = /(?:业|设施|房地产|化|流失)$/.test(nearest);
  let best = -1;

  let score = 0;
  for (let at = 1; at < last.length; at++) {
    const head = WHOLE_HEAD.exec(last.slice(at));
    if (!head) continue;
    const stem = last.slice(0, at);
    // 蔬菜、食用菌｜产量: the last thing may be a letter longer than the first.
    if (short && at === first.length + 1) return at;
    if (HEADS.test(first) && first.endsWith(head[0])) return -1;
    const alike =
      (stem.slice(-2) === nearest.slice(-2) ? 4 : stem.at(-1) === nearest.at(-1) ? 2 : 0) +
      (stem.length === nearest.length ? 2 : 0) +
      (head[0].startsWith('保险') ? 3 : 0) +
      1;
    if (alike > score && (alike > 1 || head[0].length > 2 || sectors)) [best, score] = [at, alike];
  }
  // 煤炭、电解铝｜淘汰落后产能: what was done to both.
  if (short)
    for (let at = first.length; at < first.length + 3; at++)
      if (actLength(last.slice(at)) > 1 && !/[年月日]$/.test(last.slice(0, at))) return at;
  if (short) return first.length;
  if (score > 3) return best;
  if (before.every((item) => MEASURE.test(item) && !THING.test(item))) return -1;

  if (best >= 0) return best;
  for (let at = 1; at < last.length - 1; at++) {
    if (last[at - 1] === first.at(-1) && Math.abs(at - first.length) < 2) return at;
  }
  return /[\u4e00-\u9fff]{4}率$/.test(last) && !/[A-Za-z]$/.test(nearest) ? last.length - 3 : -1;
}

const MEASURE =
  /(?:率|额|值|收入|数|量|面积|投资|余额|比重|比例|支出|增速|指数|天数|里程|利润|税收|贷款|存款|产业|企业|学校|件|案|提案|建议|个转企|出口|进口|外资|内资|资金|游客|就业|人口|物价|价格)$/;
/** Things counted, though they end like measures: 代表建议、政协提案｜满意率. */
const THING = /(?:建议|提案|议案|案件|企业|学校|事项|实事|需氧量)$/;
/** A measure that needs an owner: 安全生产事故起数、死亡人数. */
const OWNED =
  /^(?:死亡人数|巩固率|满意率|满意度|覆盖率|利用率|回收率|产值|税收|利润|出口|进口|起数|受伤人数|(?:直接)?经济损失|处理率|总花费|总收入|增加值|使用率|入库率|受害面积|面积|产量|受理率|注册资[本金](?:（金）)?)$/;

/** Groups of which several rates or prices are told: 企业｜用电、用气价格, 农村｜供电可靠率、自来水普及率. */
const GROUP =
  /^[^、]*?(?:企业(?!所得税)|人员|居民(?!消费)|自然村|行政村|农村|城镇(?!化)|小区|园区|乡镇|社区|医院)(?=[\u4e00-\u9fffA-Z\d]{2})/;
/** What a measure begins with that is told of somebody else. */
const OTHERS = /^(?:人均|全社会|城乡|工业|农业|商业|商品|学校|高校|机关|政府|公共|人口)/;
const OF_GROUP = /(?:率|价格|费用?|人次|户数)$/;

/** The measures with the group that opens the first of them and holds for all that do not speak for themselves; null where there is none. */
function ofOneGroup([first = EMPTY, ...others]: readonly Phrase[]): Phrase[] | null {
  const size = others.length ? (GROUP.exec(first.folded)?.[0].length ?? 0) : 0;
  const last = others.at(-1)?.folded ?? '';
  if (!size || !OF_GROUP.test(last) || !(first.folded.endsWith(last.slice(-1)) || !MEASURE.test(first.folded))) return null;
  const group = cut(first, 0, size);
  const own = ({ folded }: Phrase) =>
    GROUP.test(folded) ||
    OTHERS.test(folded) ||
    (OF_GROUP.test(folded) && canonicalOf(folded) !== '' && canonicalOf(group.folded + folded) === '');
  return others.every(own) ? null : [first, ...others.map((part) => (own(part) ? part : join(group, part)))];
}

function ownerOf(first: Phrase): Phrase {
  const head = HEADS.exec(first.folded) ?? /[起件次]?数$/.exec(first.folded);
  return head ? cut(first, 0, head.index) : first;
}

/**
 * Names for `count` values that stand in one row: A、B和C占D比重 → A占D比重, B占D比重, C占D比重; 城乡居民收入 → 城镇居民收入, 农村居民收入.
 * Null where the name cannot be split into that many.
 */
export function splitName(whole: Phrase, count: number): Phrase[] | null {
  const sum = /“?[两三四五六七八九十\d]+(?:项|大|个)(?:主要|约束性|核心|关键|重要|先行)?(?:指标|数据)”?$/.exec(whole.folded.slice(-12));
  const counted = sum ? cut(whole, 0, whole.folded.length - sum[0].length) : whole;
  const apart = counted.folded.indexOf('分别');
  const acted = apart > 1 && actLength(counted.folded.slice(apart + 2)) > 0;
  const phrase = acted ? join(cut(counted, 0, apart), cut(counted, apart + 2)) : counted;
  const sectors = /^(?:(?:第)?一、二、三(?:次)?产业?|三次产业)(增加值|投资|占比|比重|增加值占比|增加值比重)?$/.exec(phrase.folded);
  if (sectors && count === 3) return ['第一产业', '第二产业', '第三产业'].map((name) => join(word(name, phrase), sectors[1] ?? ''));
  // 三次产业｜对经济增长的贡献率.
  const rated = count === 3 ? /^三次产业(?=[对的].{2,14}$)/.exec(phrase.folded)?.[0].length : undefined;
  if (rated) return ['第一产业', '第二产业', '第三产业'].map((name) => join(word(name, phrase), cut(phrase, rated)));
  // 财政用于｜科技、教育和卫生的支出: who gives it is said once for all.
  const giver = count > 1 ? (/^[^、和]*用于(?=[^、和]{2,6}[、和])/.exec(phrase.folded)?.[0].length ?? 0) : 0;
  const uses = giver ? splitName(cut(phrase, giver), count) : null;
  if (uses) return uses.map((use) => join(cut(phrase, 0, giver), use));
  const parts = items(phrase).map((part) => cut(part, /^(?:完成|实现|达到)(?=..)/.exec(part.folded)?.[0].length ?? 0));
  const joint = parts.length === 2 && PAIRS.some(([pair]) => pair.includes('、') && phrase.folded.includes(pair));
  if (parts.length === count && !joint) return spread(parts);
  if ((parts.length === 1 || joint) && count === 2) {
    for (const [joint, first, second] of PAIRS) {
      const at = phrase.folded.indexOf(joint);
      if (at < 0) continue;
      const head = cut(phrase, 0, at);
      const tail = cut(phrase, at + joint.length);
      return [join(head, word(first, phrase), tail), join(head, word(second, phrase), tail)];
    }
    const quoted = /^(“[^”]+”)(“[^”]+”)(.*)$/.exec(phrase.folded);
    if (quoted) {
      const [, a = '', b = ''] = quoted;
      const tail = cut(phrase, a.length + b.length);
      return [join(cut(phrase, 0, a.length), tail), join(cut(phrase, a.length, a.length + b.length), tail)];
    }
  }
  return parts.length > count ? merge(parts, count) : null;
}

/** More coordinated words than values: the tightest ones belong together (机动车、驾驶人和事故 for two values keeps the first two). */
function merge(parts: Phrase[], count: number): Phrase[] | null {
  if (count !== 2) return null;
  const last = parts.at(-1) ?? EMPTY;
  const rest = parts.slice(0, -1);
  const joined = rest.reduce((all, part) => (all.folded ? join(all, '、', part) : part), EMPTY);
  return spread([joined, last]);
}

/** 蔬菜播种面积和｜产量. */
const grown = (owner: Phrase): Phrase => cut(owner, 0, /(?<=..)(?:播种|种植|养殖)$/.exec(owner.folded)?.index);

/** 一般公共预算收入和｜支出. */
const OPPOSITES = [
  ['收入', '支出'],
  ['存款', '贷款'],
  ['存款余额', '贷款余额'],
  ['进口', '出口'],
  ['出口', '进口'],
] as const;

function spread(parts: Phrase[]): Phrase[] {
  const last = parts.at(-1) ?? EMPTY;
  const before = parts.slice(0, -1);
  const first = parts[0] ?? EMPTY;
  if (parts.length > 1 && OWNED.test(last.folded) && MEASURE.test(first.folded)) {
    const owner = /^(?:总?产量|单产)$/.test(last.folded) ? grown(ownerOf(first)) : ownerOf(first);
    return parts.map((part, i) => (i > 0 && OWNED.test(part.folded) ? join(owner, part) : part));
  }
  const opposite =
    parts.length === 2
      ? OPPOSITES.find(([a, b]) => first.folded.endsWith(a) && first.folded.length > a.length && last.folded === b)
      : undefined;
  if (opposite) return [first, join(cut(first, 0, first.folded.length - opposite[0].length), last)];
  const sibling = parts.length > 1 ? ownerBySibling(last, [first]) : EMPTY;
  if (sibling.folded) return [...before, join(sibling, last)];
  const used = perOutput(parts);
  if (used) return used;
  const grouped = ofOneGroup(parts);
  if (grouped) return spread(grouped);
  const at = sharedTail(
    last.folded,
    before.map((part) => part.folded),
  );
  if (at < 0) return shareHead(parts);
  const tail = cut(last, at);
  return [...before.map((part) => (part.folded.endsWith(tail.folded) ? part : join(part, headFor(part, tail)))), last];
}

/** 制造业、信息产业｜产业投资 → 制造业投资. */
const headFor = (part: Phrase, tail: Phrase) => (part.folded.endsWith('业') && tail.folded.startsWith('产业') ? cut(tail, 2) : tail);

/** 新增A、B: the act before the first thing holds for the others; kept as written otherwise. */
function shareHead(parts: Phrase[]): Phrase[] {
  return parts;
}
