import type { Bound } from '../model.ts';
import { comparison } from './comparison.ts';
import { ADVERBS, CHANGES, ending, endsIn, KEEP_ENDINGS, LINKS } from './lexis.ts';
import { cut, type Phrase } from './phrase.ts';
import { allotted, basis, currencyPair, planned, reckoned, startReckoned, timesOf, totalOf } from './tail-words.ts';
import { TAIL_TIME, TAIL_TIME_ENDS } from './time-words.ts';

/** What stood at the right end of the words before a number, and what is left of them. */
export interface RightEnd {
  core: Phrase;
  /** A verb of level (达到, 提高到). */
  link: string;
  bound: Bound;
  /** 1 or −1 after a verb of change (增长, 下降), else 0. */
  change: 0 | 1 | -1;
  changeWord: string;
  /** The number is the start of 从A到B. */
  start: boolean;
  /** 分别: several values for several things. */
  each: boolean;
  /** 均, 都: one value for several things. */
  all: boolean;
  /** 累计, 共: the thing adds up. */
  total: boolean;
}

/** Looks at the right end of `text`, notes what stands there, and tells how many characters of it fall away (0: nothing of its kind). */
type Peeler = (text: string, end: RightEnd, comparing: boolean) => number;

/** …分别｜达到, …比上年｜增长｜约: the closed words; the longest wins, and nouns that end like one stay. */
const closedWord: Peeler = (text, end) => {
  const link = ending(text, LINKS);
  const change = ending(text, CHANGES);
  const adverb = ending(text, ADVERBS);
  const longest = Math.max(link.length, change.length, adverb.length);
  if (longest <= ending(text, KEEP_ENDINGS).length) return 0;
  if (change.length === longest) noteChange(end, change);
  else if (link.length === longest) noteLink(end, link, text);
  else noteAdverb(end, adverb);
  return longest;
};

function noteChange(end: RightEnd, word: string): void {
  if (end.change) return;
  end.change = CHANGES.words.get(word) ?? 0;
  end.changeWord = word;
}

function noteLink(end: RightEnd, word: string, text: string): void {
  const bound = LINKS.words.get(word) ?? '';
  if (!/^(?:为|有|是|过|上)$/.test(text) && bound !== 'approx') end.link ||= word;
  end.bound ||= bound;
}

function noteAdverb(end: RightEnd, word: string): void {
  end.each ||= word.includes('分别') || word === '各' || word === '依次';
  end.all ||= /^[均都]$/.test(word);
  end.total ||= /累计|共计|总计|合计|^共$/.test(word);
  if (word === '至少') end.bound ||= 'ge';
}

/** 比2007年｜增速｜减缓: not what it is compared with. */
const SPEED_THEN = /^[比较][^，。；]{2,8}[年期度](?:增速|增幅|涨幅|降幅)$/;

/** 人均收入｜比2010年｜增长: what it is compared with. */
const compared: Peeler = (text, end, comparing) => {
  const at = (end.change || comparing) && !SPEED_THEN.test(text) ? comparison(text) : -1;
  return at < 0 ? 0 : text.length - at;
};

function tailTime(text: string): RegExpExecArray | null {
  const words = text.endsWith('的') ? text.slice(0, -1) : text;
  return endsIn(words, TAIL_TIME_ENDS) ? TAIL_TIME.exec(words) : null;
}

/** 由｜1995年的｜50.1%, 经费｜连续两年｜压缩: a time, where a verb or preposition shows it to be one. */
const timed: Peeler = (text, end) => {
  const time = tailTime(text);
  if (!time) return 0;
  const introduced = /(?:从|由|自|比|较|为|与|是|相当于|在|[加长高升减降少][到至])$/.test(text.slice(0, time.index));
  const closing = end.link !== '' && /[\u4e00-\u9fff]{2}年[底末]$/.test(text) && time[0].length === 2;
  // 财政收入｜1992年｜达到48亿元, 补贴资金｜去年｜达到3亿元.
  const dated = end.link !== '' && time.index > 1 && /^(?:[12一二][^年]{3}年[底末]?|[三四五六]年|去年)$/.test(time[0]);
  return text.endsWith('的') || end.change || end.total || introduced || closing || dated ? text.length - time.index : 0;
};

/** 地区生产总值｜从｜1764.2亿元: the start value of a change. */
const startOfChange: Peeler = (text, end) => {
  if (!endsIn(text, '从由自') || ending(text, KEEP_ENDINGS)) return 0;
  end.start = true;
  return 1;
};

/** 附加费｜按｜4.5%收取, 供水工程｜使｜6万人受益, 一条｜6公里的景观带, 首只｜2亿元基金. */
const PREPOSITION = /(?<=..)(?:按照?|(?<![大天驱行促])使|(?<![谦出转礼])让)$|一[只条个座批支家所]$|首[只支座笔]$/;
const particle: Peeler = (text) => {
  if (endsIn(text, '的“了、，：-−－')) return 1;
  return endsIn(text, '按照使让只条个座批支家所笔') ? (PREPOSITION.exec(text)?.[0].length ?? 0) : 0;
};

/** 比重｜由“八五”末的: a start value with its time. */
const startWithTime: Peeler = (text, end) => {
  if (end.link || end.change) return 0;
  const from = /[\u4e00-\u9fff”](?:从|由)([^，。；]{0,12}的?)$/.exec(text.slice(-20));
  if (!from || !tailTime(from[1] ?? '')) return 0;
  end.start = true;
  return 1 + (from[1]?.length ?? 0);
};

/** 存款余额｜比年初新增｜312亿元. */
const addedSince: Peeler = (text, end) => {
  const found = end.link || !endsIn(text, '增') ? null : /[比较](?:年初|上年末?|去年末?)新增$/.exec(text.slice(-8));
  if (found) noteChange(end, '增加');
  return found ? found[0].length : 0;
};

/** 补助标准｜从人均｜35元提高到48元. */
const startReckonedBy: Peeler = (text, end) => {
  const size = end.link || end.change ? 0 : startReckoned(text);
  if (size) end.start = true;
  return size;
};

const PEELERS: readonly Peeler[] = [
  basis,
  allotted,
  closedWord,
  compared,
  timed,
  startOfChange,
  currencyPair,
  particle,
  reckoned,
  addedSince,
  (text, _end, comparing) => (comparing ? timesOf(text) || totalOf(text) : 0),
  startWithTime,
  startReckonedBy,
  (text, end) => (end.change || end.link ? planned(text) : 0),
];
const ROUNDS = 24;

/** Takes verbs, hedges, adverbs, times and comparisons off the right end of the words before a number. */
export function peelRight(phrase: Phrase, comparing: boolean): RightEnd {
  const end: RightEnd = {
    core: phrase,
    link: '',
    bound: '',
    change: 0,
    changeWord: '',
    start: false,
    each: false,
    all: false,
    total: false,
  };
  for (let round = 0; round < ROUNDS && end.core.folded; round++) {
    let size = 0;
    for (const peel of PEELERS) if (!size) size = peel(end.core.folded, end, comparing);
    if (!size) break;
    end.core = cut(end.core, 0, end.core.folded.length - size);
  }
  if (!end.core.folded && !end.change && /^(?:为|有|是|过|上|在)$/.test(end.link)) end.link = '';
  return end;
}
