import { ACTS, ADVERBS_OF_ACTS, KEEP_OPENINGS, LEADS, opening, REGIONS } from './lexis.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';
import { LEAD_TIME } from './time-words.ts';

/** What stood at the left end of the words before a number, and what is left of them. */
export interface LeftEnd {
  core: Phrase;
  /** 其中: a part of what was named before. */
  part: boolean;
  /** 累计, 共: the thing adds up. */
  total: boolean;
  /** A sub-area that opens the clause. */
  scope: Phrase;
  /** 全市: the whole area is spoken of again. */
  whole: boolean;
}

/** 6个新城区｜规模以上工业增加值: areas counted only to say where. */
const AREAS =
  /^(?:(?:[\u4e00-\u9fff]{2,4}、)+[\u4e00-\u9fff]{2,4})?\d{1,3}个(?:新城区|[\u4e00-\u9fff]{0,6}城市|县市区|区县|县区)(?=[\u4e00-\u9fff]{3})/;
/** （1）, （三）, 一是, ②: what a list puts before its members. */
export const LIST_LEAD =
  /^(?:[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳]|\d{1,2}[.、．)）]|[一二三四五六七八九十]{1,2}(?:是|、(?![一二三四五六七八九]))|第[一二三四五六七八九十]{1,2}[，,])/;
/** A region before these makes a compound (市区道路), not a scope. */
const COMPOUND = /^[的内外]?(?:排水|道路|供|公交|路网|居民|就诊)/;

/** Looks at the left end, notes what stands there, and tells how many characters of it fall away (0: nothing of its kind). */
type Peeler = (text: string, end: LeftEnd) => number;

const countedAreas: Peeler = (text, end) => {
  const areas = AREAS.exec(text)?.[0].length ?? 0;
  if (areas) end.scope = cut(end.core, 0, areas);
  return areas;
};

/** 6大类｜31项任务: what is counted in classes is counted once more. */
const classes: Peeler = (text) => (text.endsWith('类') ? (/^\d{1,3}大?类$/.exec(text)?.[0].length ?? 0) : 0);

const listLead: Peeler = (text) => LIST_LEAD.exec(text)?.[0].length ?? 0;

/** 重点｜培育, 尽早｜实现: an adverb before a verb; 重点企业 stays whole. */
const manner: Peeler = (text) => {
  const word = opening(text, ADVERBS_OF_ACTS);
  if (opening(text, KEEP_OPENINGS).length > word.length || opening(text, ACTS).length > word.length) return 0;
  return word && (opening(text, ACTS, word.length) || opening(text, LEADS, word.length).length > 1) ? word.length : 0;
};

/** 省政府｜提请审议, 省市县三级｜投入, 国务院各部门｜取消: who acts. */
const ACTOR =
  /^(?:(?:国家|中央|省|市|县|区|州|旗|乡|镇|[、和])*[两三四]级|[省市县区州旗]政府(?:各部门)?|各级政府|中央政府(?!层)|国务院(?:各部门|有关部门)?(?!部门)|国家(?=准备|将|要))(?:准备|将|要|共|已|先后|累计)?/;
const actor: Peeler = (text) => {
  const who = '国中省市县区州旗乡镇两三四各'.includes(text.charAt(0)) ? (ACTOR.exec(text)?.[0].length ?? 0) : 0;
  return who && opening(text, ACTS, who + opening(text, ADVERBS_OF_ACTS, who).length) ? who : 0;
};

const timed: Peeler = (text) => {
  const time = LEAD_TIME.exec(text)?.[0].length ?? 0;
  return time > opening(text, KEEP_OPENINGS).length && time >= opening(text, LEADS).length ? time : 0;
};

const region: Peeler = (text, end) => {
  const word = opening(text, REGIONS);
  const rest = text.slice(word.length);
  if (word.length <= opening(text, KEEP_OPENINGS).length || rest.length < 2 || COMPOUND.test(rest)) return 0;
  end.scope = cut(end.core, 0, word.length);
  return word.length;
};

const REACHING = /^达到[^，、]{2,20}的(?:[\u4e00-\u9fff]{0,4})?(?:断面|站位|比重|比例|天数|城市|水体|企业|县|村|学校)/;
const lead: Peeler = (text, end) => {
  const word = opening(text, LEADS);
  // 已建项目 is whole, in 已｜建成项目 the act is the longer word.
  if (word === '与' && /^与[^，、]{2,18}的/.test(text)) return 0;
  // 达到三类标准的｜断面比例: part of what is said of the thing.
  if (word === '达到' && REACHING.test(text)) return 0;
  // 分别｜新增装机: but 分别淘汰 goes on with what was named.
  if (word === '分别' && text.length < 4 + (opening(text, ACTS, 2).length || text.length)) return 0;
  // ，完成｜计划｜的103%: what was to be done.
  if (word === '计划' && text === word) return 0;
  const act = word === '已' ? opening(text, ACTS, 1).length : 0;
  if (word.length + (act > 1 ? act : 0) <= opening(text, KEEP_OPENINGS).length) return 0;
  end.part ||= word.startsWith('其中');
  end.total ||= /累计|^共/.test(word);
  end.whole ||= /^全[市省县州国]/.test(word);
  return word.length;
};

/** 在学校中有｜民办学校, 数据中含｜重复部分, 国际赛事中｜获得金牌: what the thing is among. */
const AMONG =
  /^(?:[\u4e00-\u9fff]{2,6}?(?=在[\u4e00-\u9fff]{2,10}?中共?(?:获得|荣获|夺得)))?在?[\u4e00-\u9fff]{1,10}?(?<![集其高初普从])中(?:[有，含]|包括|包含|共?(?=获得|荣获|夺得|新增))(?=[\u4e00-\u9fff“]{2})/;
const among: Peeler = (text) => (text.includes('中') ? (AMONG.exec(text)?.[0].length ?? 0) : 0);

/** 在学校｜建成食堂, 在全省基础上｜新增事项: the place stays, the preposition falls away; a starting point falls away whole. */
const placed: Peeler = (text) => {
  if (!text.startsWith('在') || opening(text, KEEP_OPENINGS)) return 0;
  const basis = /^在[^，。；]{1,12}基础上(?=..)/.exec(text);
  if (basis) return basis[0].length;
  const regions = /^在[^，。；]{2,12}等(?:省市|省份|省区市|地区)(?=..)/.exec(text);
  if (regions) return regions[0].length;
  if (/^在已/.test(text)) return 1;
  for (let at = 3; at < Math.min(text.length - 1, 14); at++) if (opening(text, ACTS, at) && !opening(text, KEEP_OPENINGS, at)) return 1;
  return 0;
};

/** 支持各县（市）区、各企业｜培育品牌: who is encouraged. */
const ENCOURAGES = /^(?:鼓励|支持|引导|帮助)/;
const encouraged: Peeler = (text) => {
  if (!ENCOURAGES.test(text)) return 0;
  for (let at = 4; at < Math.min(text.length - 1, 20); at++) {
    if (!/[区县市业位司团构校户]/.test(text.charAt(at - 1)) || !opening(text, ACTS, at)) continue;
    return opening(text, KEEP_OPENINGS, at) ? 0 : at;
  }
  return 0;
};

/** 省财政安排专项资金｜支持乡镇卫生院30所: who pays for it. */
const PAID = /^(?:中央|[省市县区州]级?)?财政(?:安排|投入|拿出)(?:专项)?(?:资金|经费)(?=支持|扶持|补助|资助|奖励)/;
/** 市级财政｜三年累计安排专项资金. */
const PAYS = /^(?:中央|本级|各级|[省市县区州旗]级?)财政(?=(?:每年|[两三四五]年|计划|预计|共|累计|全年)+(?:安排|投入|拿出|落实))/;
const paid: Peeler = (text) => (text.includes('财政') ? ((PAID.exec(text) ?? PAYS.exec(text))?.[0].length ?? 0) : 0);

/** 经常锻炼的人是指｜每周锻炼, 两区工程：指｜示范镇要建设: what is being explained. */
const EXPLAINED = /^(?:[^，。；“]{2,20}是|即)?指(?!标|数|导|挥|定|南|引|纹|令|示(?!范))(?=..)/;
const explained: Peeler = (text) => (text.includes('指') ? (EXPLAINED.exec(text)?.[0].length ?? 0) : 0);

/** （报省厅备案）、｜新增小微企业: what a bracket adds to the thing before. */
const aside: Peeler = (text) => /^[（(][^（）()]{1,30}[）)](?=[、，和])/.exec(text)?.[0].length ?? 0;

/** 按平均汇率折算｜约合9733美元, 按常住人口计算｜人均生产总值: how it was reckoned. */
const RECKONED = /^按(?!照)[^，。；、]{2,16}?(?:计算|折算|测算|推算|核算)/;
const reckoned: Peeler = (text) => (text.startsWith('按') ? (RECKONED.exec(text)?.[0].length ?? 0) : 0);

/** 比2007年｜增速｜减缓: when what is compared was taken. */
const COMPARED_TIME = /^[比较](?:(?:19|20)\d\d年|上年|去年|上年同期|去年同期|[一二三四]季度)(?=(?:增速|增幅|涨幅|降幅)$)/;
const comparedTime: Peeler = (text) => ('比较'.includes(text.charAt(0)) ? (COMPARED_TIME.exec(text)?.[0].length ?? 0) : 0);

const particle: Peeler = (text) => (/^[，、：:;；。的”）)\-—~\s]/.test(text) ? 1 : 0);

const PEELERS: readonly Peeler[] = [
  countedAreas,
  classes,
  listLead,
  actor,
  manner,
  timed,
  region,
  among,
  placed,
  encouraged,
  paid,
  explained,
  reckoned,
  comparedTime,
  lead,
  aside,
  particle,
];
const ROUNDS = 24;

/** Takes time, place, connectives and fillers off the left end of the words before a number. */
export function peelLeft(phrase: Phrase): LeftEnd {
  const end: LeftEnd = { core: phrase, part: false, total: false, scope: EMPTY, whole: false };
  for (let round = 0; round < ROUNDS; round++) {
    let size = 0;
    for (const peel of PEELERS) if (!size) size = peel(end.core.folded, end);
    if (!size) break;
    end.core = cut(end.core, size);
  }
  return end;
}
