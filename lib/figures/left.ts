import type { Bound } from '../model.ts';
import { atLeast } from './at-least.ts';
import { withoutInnerFillers } from './inner-fillers.ts';
import { type LeftEnd, LIST_LEAD, peelLeft } from './left-end.ts';
import { ACTS, KEEP_OPENINGS, opening } from './lexis.ts';
import { otherCourse } from './other-course.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';
import { peelRight, type RightEnd } from './right-end.ts';

/**
 * What the words before a number say, once taken apart from the right (verbs, hedges) and from the left (time, place, fillers). `core` names the
 * thing; it is empty where the number goes on about what was named before.
 */
export interface Left extends Readonly<RightEnd>, Readonly<LeftEnd> {
  /** Words compared with: 高于地区生产总值增速. */
  readonly versus: Phrase;
}

const VERSUS =
  /(?<![或及、])(?:高于|低于|快于|慢于|领先|高出|低出|优于|好于|超过|超出|落后|超(?=(?:年度|全年|年初|预期)?(?:计划|目标|任务)$))([^，。；]{2,24})$/;

/** A part of the area and what it does: 东湖新区共｜引进项目64个, 城区要｜新增绿地12平方公里. */
const AREA_AT_WORK =
  /^([\u4e00-\u9fff、（）()]{1,12}?(?:区|县|市|（市）|\(市\)|州|(?<!^城)镇|(?<!^城)乡|之间|以内))(?:要|共|预计|累计|力争|还|也|再(?!生|造|制造|就业|教育|保险|担保|融资|贷款)|已|又|全年|计划|要再|先后|相继|年内|今年|至少要?)(?=[\u4e00-\u9fff]{2})/;
/** 每个园区｜新引进项目5个, 每个县和高新区各｜引进企业2家. */
const EACH_AREA =
  /^(每个?(?:市县|县市|县区|区县|县|区|市|乡镇|镇|街道|村|社区|园区)(?:[（(][市区县、]+[）)])?(?:[、和][\u4e00-\u9fff]{1,6}区)*)(?:各|均|都|要)?/;
const eachArea = (text: string): RegExpExecArray | null => {
  const area = text.startsWith('每') ? EACH_AREA.exec(text) : null;
  return area && opening(text, ACTS, area[0].length) ? area : null;
};

/** 救助标准每人每月｜城镇｜提高到300元、农村提高到200元. */
const TAIL_SCOPE = /^(.{2,}?(?:标准|补助|保险费|补贴))(?:每人每[年月])?(城镇|农村|城市)$/;
function withTailScope<T extends LeftEnd>(left: T): T {
  const tail = left.scope.folded || !/[镇村市]$/.test(left.core.folded) ? null : TAIL_SCOPE.exec(left.core.folded);
  if (!tail) return left;
  const [whole, thing = '', scope = ''] = tail;
  return { ...left, core: cut(left.core, 0, thing.length), scope: cut(left.core, whole.length - scope.length) };
}

const MEANS =
  /^(?:按照|根据(?!地)|通过(?!率)|依托|围绕|利用(?!率)|针对(?!性)|借助|结合(?!部)|与(?![会时])|从(?![业事教军医])|经(?![济营费开适贸常验停销历络]))/;

/** 按照入世要求｜废止政府规章: the means fall away before the act. */
function withoutMeans(core: Phrase): Phrase {
  const ways = core.folded.startsWith('通过') ? /^通过[^，。]{0,8}?(?:方式|渠道|形式|途径)(?=..)/.exec(core.folded) : null;
  if (ways) return cut(core, ways[0].length);
  const means = MEANS.exec(core.folded);
  if (!means) return core;
  // 通过｜拆除烟囱: an act may be the means itself, a noun has at least two characters.
  for (let at = means[0].length; at < Math.min(core.folded.length, 18); at += at === means[0].length ? 2 : 1) {
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

  const peeled = peelLeft(core);
  const opened = { ...peeled, core: withoutMeans(peeled.core) };
  const area = AREA_AT_WORK.exec(opened.core.folded) ?? eachArea(opened.core.folded);
  const least: Bound = area?.[0].includes('至少') ? 'ge' : '';
  const placed = area
    ? { ...opened, ...peelLeft(cut(opened.core, area[0].length)), scope: cut(opened.core, 0, (area[1] ?? '').length) }
    : opened;
  const left = withTailScope(placed);

  const link = !left.core.folded && /^(?:为|有|是|在|共有|已有)$/.test(right.link) ? '' : right.link;
  const thing = withoutInnerFillers(left.core);
  const others = otherCourse(whole);
  if (others) return { ...right, ...left, core: others, link: '', change: 0, changeWord: '', versus };
  return atLeast({ ...right, ...left, core: thing, link, bound: right.bound || least, total: right.total || left.total, versus });
}
