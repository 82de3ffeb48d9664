import type { Bound } from '../model.ts';
import { ACTS, ADVERBS, ADVERBS_OF_ACTS, CHANGES, ending, KEEP_ENDINGS, KEEP_OPENINGS, LEADS, LINKS, opening, REGIONS } from './lexis.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';

/** What the words before a number say, once taken apart from the right (verbs, hedges) and from the left (time, place, fillers). */
export interface Left {
  /** What names the thing; empty where the number goes on about what was named before. */
  readonly core: Phrase;
  /** A verb of level (达到, 提高到) stood there. */
  readonly link: string;
  readonly bound: Bound;
  /** 1 or −1 where a verb of change (增长, 下降) governs the number, else 0. */
  readonly change: 0 | 1 | -1;
  readonly changeWord: string;
  /** The number is the start of 从A到B. */
  readonly start: boolean;
  /** 分别: several values for several things. */
  readonly each: boolean;
  /** 均, 都: one value for several things. */
  readonly all: boolean;
  /** 累计, 共: the thing adds up. */
  readonly total: boolean;
  /** 其中: a part of what was named before. */
  readonly part: boolean;
  /** Words compared with: 高于地区生产总值增速. */
  readonly versus: Phrase;
  /** A sub-area that opens the clause. */
  readonly scope: Phrase;
}

const YEARS = '(?:19|20|二〇|二○)(?:[\\dxX]{2}|[〇○一二三四五六七八九]{2})';
const PLAN = '(?:“[一二三四五六七八九十]{1,3}五”|[一二三四五六七八九]五)(?:时期|期间|期末|末期|末|初期|初|规划|计划)?(?:以来|末)?';
const SPAN =
  '(?:连续)?(?:[一二三四五六七八九十两\\d]{1,3}|近[一二三四五六七八九十两\\d]{1,3}|过去[一二三四五六七八九十\\d]{1,3})(?:个月|年|天|季度)(?:来|间|以来|内|多来|多|共)?';
const LEAD_TIME = new RegExp(
  `^(?:截至|截止|到|至|自|从|在)?(?:${YEARS}(?:年)?(?:[-—–～至到]${YEARS}年?)?(?:底|末|初|以来|度|间|全年)?|\\d{1,2}月(?:份|底|末|初)?(?:\\d{1,2}日)?|\\d{1,2}日|1[-—至]\\d{1,2}月份?|${PLAN}|${SPAN}|党的十.大以来)(?:内|止|起|，|,)?`,
);
const TAIL_TIME = new RegExp(
  `(?:${YEARS}年?(?:底|末|初|度)?|${PLAN}|上年(?:同期|末|底)?|去年(?:同期|末|底)?|年初|年末|前年|上届|本届|[\\d一二三四五六七八九十]+年前|期初|同期|五年前|上一年|上半年|当年|(?:前|过去|上)[一二三四五\\d]年|(?:连续|近|过去)?[两三四五六七八九十\\d]+年(?:来|间)?)(?:总和|之和|的总和|总量|总数)?$`,
);
const AREAS = /^\d{1,3}个(?:新城区|[\u4e00-\u9fff]{0,6}城市|县市区|区县|县区)(?=[\u4e00-\u9fff]{3})/;
const LIST_LEAD =
  /^(?:[(（]\d{1,2}[)）]|[①-⑳]|\d{1,2}[.、．)）]|[一二三四五六七八九十]{1,2}(?:是|、(?![一二三四五六七八九]))|第[一二三四五六七八九十]{1,2}[，,])/;
const VERSUS = /(?:高于|低于|快于|慢于|领先|高出|低出|优于|好于|超过|超出|落后)([^，。；]{2,24})$/;
const COMPARE =
  /(?:(?<![占同环百之对可相无])比(?![重例率较上]|上(?!年|届|半|月|季|期))|(?<![占同环百之对可相无])比(?=上(?:年|届|半|月|季|期))|较(?![大好多快为高强低])|与|同|和)/g;

/** Where a comparison at the end of the text begins (比2010年…, 与上年相比), or −1. */
function comparison(folded: string): number {
  const from = Math.max(0, folded.length - 26);
  const tail = folded.slice(from);
  let found = -1;
  for (const mark of tail.matchAll(COMPARE)) {
    const rest = tail.slice(mark.index);
    if (found >= 0 && rest.length < 2) continue;
    if (/^[与同和]/.test(rest) && !/(?:相比|比较|比|相较)$/.test(rest)) continue;
    if (rest.length < 2) continue;
    if (found < 0 || !/^[比较]/.test(tail.slice(found - from))) found = from + mark.index;
  }
  return found;
}

interface Peeled {
  core: Phrase;
  link: string;
  bound: Bound;
  change: 0 | 1 | -1;
  changeWord: string;
  start: boolean;
  each: boolean;
  all: boolean;
  total: boolean;
}

/** Takes verbs, hedges, adverbs, times and comparisons off the right end. */
function peelRight(phrase: Phrase, sum: boolean): Peeled {
  const out: Peeled = { core: phrase, link: '', bound: '', change: 0, changeWord: '', start: false, each: false, all: false, total: false };
  const take = (size: number) => {
    out.core = cut(out.core, 0, out.core.folded.length - size);
  };
  for (let rounds = 0; rounds < 24; rounds++) {
    const text = out.core.folded;
    if (!text) break;
    const keep = ending(text, KEEP_ENDINGS).length;
    const link = ending(text, LINKS);
    const change = ending(text, CHANGES);
    const adverb = ending(text, ADVERBS);
    const longest = Math.max(link.length, change.length, adverb.length);
    if (longest > keep) {
      if (change.length === longest) {
        if (!out.change) {
          out.change = CHANGES.words.get(change) ?? 0;
          out.changeWord = change;
        }
      } else if (link.length === longest) {
        if (!/^(?:为|有|是|过|上)$/.test(text) && LINKS.words.get(link) !== 'approx') out.link ||= link;
        out.bound ||= LINKS.words.get(link) ?? '';
      } else {
        out.each ||= adverb.includes('分别') || adverb === '各' || adverb === '依次';
        out.all ||= /^[均都]$/.test(adverb);
        out.total ||= /累计|共计|总计|合计|^共$/.test(adverb);
      }
      take(longest);
      continue;
    }
    const cutAt = out.change || sum ? comparison(text) : -1;
    if (cutAt >= 0) {
      take(text.length - cutAt);
      continue;
    }
    const time = TAIL_TIME.exec(text.replace(/的$/, ''));
    if (
      time &&
      (text.endsWith('的') || out.change || out.total || /(?:从|由|自|比|较|为|与|是|相当于|在)$/.test(text.slice(0, time.index)))
    ) {
      take(text.length - time.index);
      continue;
    }
    if (/[从由自]$/.test(text) && !keep) {
      out.start = true;
      take(1);
      continue;
    }
    const pair = /为?1(?:美元|欧元)兑?$/.exec(text);
    if (pair) {
      take(pair[0].length);
      continue;
    }
    if (/[的“了、，：]$/.test(text)) {
      take(1);
      continue;
    }
    const from = /^(.*[\u4e00-\u9fff”])(?:从|由)([^，。；]{0,12}的?)$/.exec(text.slice(-40));
    if (from && !out.link && !out.change && TAIL_TIME.test((from[2] ?? '').replace(/的$/, ''))) {
      out.start = true;
      take(1 + (from[2]?.length ?? 0));
      continue;
    }
    break;
  }
  if (!out.core.folded && !out.change && /^(?:为|有|是|过|上|在)$/.test(out.link)) out.link = '';
  return out;
}

interface Opened {
  core: Phrase;
  part: boolean;
  total: boolean;
  scope: Phrase;
}

/** Takes time, place, connectives and fillers off the left end. */
function peelLeft(phrase: Phrase): Opened {
  const out: Opened = { core: phrase, part: false, total: false, scope: EMPTY };
  for (let rounds = 0; rounds < 24; rounds++) {
    const text = out.core.folded;
    const areas = AREAS.exec(text);
    if (areas) {
      out.scope = cut(out.core, 0, areas[0].length);
      out.core = cut(out.core, areas[0].length);
      continue;
    }
    const list = LIST_LEAD.exec(text);
    if (list) {
      out.core = cut(out.core, list[0].length);
      continue;
    }
    const manner = opening(text, ADVERBS_OF_ACTS);
    if (manner && opening(text, ACTS, manner.length)) {
      out.core = cut(out.core, manner.length);
      continue;
    }
    const time = LEAD_TIME.exec(text)?.[0] ?? '';
    const keep = opening(text, KEEP_OPENINGS).length;
    const lead = opening(text, LEADS);
    const region = opening(text, REGIONS);
    if (time && time.length >= lead.length && time.length > keep) {
      out.core = cut(out.core, time.length);
    } else if (
      region &&
      region.length > keep &&
      text.length > region.length + 1 &&
      !/^[的内外]?(?:排水|道路|供|公交|路网|居民)/.test(text.slice(region.length))
    ) {
      out.scope = cut(out.core, 0, region.length);
      out.core = cut(out.core, region.length);
    } else if (lead && lead.length > keep) {
      out.part ||= lead.startsWith('其中');
      out.total ||= /累计|^共/.test(lead);
      out.core = cut(out.core, lead.length);
    } else if (/^[，、：:;；。的”）)\-—~\s]/.test(text)) out.core = cut(out.core, 1);
    else break;
  }
  return out;
}

/** A part of the area and what it does: 铁西新区共｜引进项目131个, 城区要｜新增绿地17平方公里. */
const AREA_AT_WORK =
  /^([\u4e00-\u9fff、（）()]{2,12}?(?:区|县|市|（市）|\(市\)|州|镇|乡|之间|以内))(?:要|共|预计|累计|力争|还|也|再|已|又|全年|计划|要再|先后|相继)(?=[\u4e00-\u9fff]{2})/;
const MEANS = /^(?:按照|根据|通过|依托|围绕|利用|针对|借助|结合|从|经)/;

/** 按照入世要求｜废止政府规章: the means fall away before the act. */
function withoutMeans(core: Phrase): Phrase {
  const means = MEANS.exec(core.folded);
  if (!means) return core;
  for (let at = means[0].length + 2; at < Math.min(core.folded.length, 18); at++) {
    if (opening(core.folded, ACTS, at) && opening(core.folded, KEEP_OPENINGS, at) === '') return cut(core, at);
  }
  return core;
}

/** Takes apart the words between the start of the clause (or the number before) and a number. */
export function readLeft(whole: Phrase, comparing: boolean): Left {
  const lead = LIST_LEAD.exec(whole.folded);
  const phrase = lead ? cut(whole, lead[0].length) : whole;
  const compared = comparing ? VERSUS.exec(phrase.folded) : null;
  const versus = compared ? cut(phrase, compared.index) : EMPTY;
  const right = peelRight(compared ? cut(phrase, 0, compared.index) : phrase, comparing);
  const core = withoutMeans(right.core);

  const opened = peelLeft(core);
  const area = AREA_AT_WORK.exec(opened.core.folded);
  const left = area
    ? { ...opened, ...peelLeft(cut(opened.core, area[0].length)), scope: cut(opened.core, 0, (area[1] ?? '').length) }
    : opened;

  return { ...right, ...left, total: right.total || left.total, versus };
}
