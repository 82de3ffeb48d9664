/** Decides for a line inside the body whether it is clutter, and why. */
import { fold } from '../fold.ts';
import { CHROME_WORDS } from './chrome-words.ts';
import { PHRASES } from './clutter-phrases.ts';
import type { Context } from './context.ts';
import type { Line, Mark } from './model.ts';
import { isTalk } from './reader-talk.ts';
import { HEADING_NUMBER, hasStatistic, officialTerms, promoTerms } from './report-like.ts';

const LONGEST = 160;
/** Chinese characters from which on a sentence must use the chrome's own words more than once. */
const SENTENCE = 24;
/** Characters an advertisement beside its frame may have. */
const AD_TEXT = 80;
/** Characters a bar of buttons may have. */
const BAR = 80;
/** Chinese characters a sentence to the reader has at least. */
const TALK = 4;
const FRONT =
  /(会议|會議|大会|大會)上?[）)]?$|(市|省|县|縣|区|區|镇|鎮|乡|鄉|州|旗|盟)[长長]\s?[\u3400-\u9fff]|主席\s|[总總]理|^(各位代表|同志[们們]|主席[团團]|[尊敬]{2})|[（(](草案|摘要|审议稿|審議稿)[)）]$|^(附件|附表|附录|附錄|附)[:：\d一二三]|^[表图圖]\s?\d|[统統][计計]局$|[调調]查[队隊]$|^.{2,9}[财財]政[局厅廳]$|年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[）)]?$|[〇○零一二三四五六七八九十]年[一二三四五六七八九十]+月/;

/** Whether a short line belongs to a report by its form: a numbered heading, the line under the title, a salutation, a signature. */
export function isFrame(line: Line): boolean {
  return (
    line.linked * 2 <= line.size &&
    (HEADING_NUMBER.test(line.text) ? line.han >= 3 && line.size <= 80 : line.size <= 60 && FRONT.test(line.text))
  );
}

/** Whether a line says what the page's title begins with. */
function isTitleOf(doc: Document, line: Line): boolean {
  return line.han >= 6 && doc.title.trim().startsWith(line.text);
}

/** A reading a converter glued on: 經(jīng)濟. It would hide the words. */
const READING = /[（(][a-zà-ǜ]{1,6}[）)]/gi;

const SURE = PHRASES.filter(({ force }) => force === 'sure');

/** 索 引 号： → 索引号：, [关 闭] → [关闭] — words set wide by blanks. */
function closed(text: string): string {
  return /^[【[（(]?[\u4e00-\u9fff] [\u4e00-\u9fff](?![\u4e00-\u9fff]{2})/.test(text)
    ? text.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '')
    : text;
}

/** The phrase a short line matches. The line keeps the answer: several rules ask. */
export function phraseOf(line: Line, likely: boolean, longest = LONGEST): Mark | undefined {
  if (line.size > longest) return undefined;
  if (line.phrases?.of !== line.text) line.phrases = { of: line.text };
  const kept = likely ? 'likely' : 'sure';
  if (kept in line.phrases) return line.phrases[kept];
  const text = closed(fold(line.text).replace(READING, ''));
  line.phrases[kept] = (likely ? PHRASES : SURE).find(({ pattern }) => pattern.test(text));
  return line.phrases[kept];
}

const markOf = ({ rule, group }: Mark): Mark => ({ rule, group });

function isOdd(context: Context, line: Line): boolean {
  return !context.usual.has(context.signatureOf(line.block));
}

/** Characters of the date a list gives after a title. */
function dateAtEnd(text: string): number {
  return /[\s[(（]*(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?$/.exec(text)?.[0].length ?? 0;
}

/** Links that fill a line: lists of other pages, advertisements, buttons. */
function linked(context: Context, line: Line): Mark | undefined {
  if (line.linked === 0 || line.linked < 0.75 * (line.size - dateAtEnd(line.text))) return undefined;
  if (line.han >= 40 && officialTerms(line.text, 3) >= 3 && /[。；]/.test(line.text)) return undefined;
  if (
    HEADING_NUMBER.test(line.text) &&
    !isOdd(context, line) &&
    officialTerms(line.text, 1) &&
    context.usual.size < 4 &&
    /^[一二三四五六七八九十（(]/.test(line.text)
  )
    return undefined;
  const trait = context.survey.traits[line.fragments[0]?.element ?? 0];
  // A heading may lead to itself or to the table of contents.
  if (trait?.heading && HEADING_NUMBER.test(line.text) && context.between(line)) return undefined;
  return { rule: 'links-only', group: trait?.item ? 'related' : 'ad' };
}

/** Links among other words before or after the report: a bar of buttons. */
function barred(context: Context, line: Line): Mark | undefined {
  if (line.linked * 4 < line.size || line.linked === 0 || context.between(line) || line.size > BAR || /[，。；]/.test(line.text))
    return undefined;
  if (isFrame(line) || FRONT.test(line.text) || isTitleOf(context.survey.doc, line) || officialTerms(line.text, 1) > 0) return undefined;
  return { rule: 'button-bar', group: 'toolbar' };
}

/** What sites write in whole sentences. */
const OF_THE_SITE = new Set(['intro', 'notice']);

/** Whether a line is a sentence that hardly uses the chrome's own words. */
export function isSentence(line: Line): boolean {
  if (line.han < SENTENCE || !/[。；，]/.test(line.text)) return false;
  return promoTerms(line.text) * SENTENCE < line.han;
}

const FIGURE =
  /\d\s?(?:[%％]|个百分点|[万萬亿億]\s?[元人户戶吨噸亩畝件个個家次平公]|[人户戶亩畝件项項家所座名辆輛个個](?![月赞文收评評点點下推觉覺]))/;
const GREAT = /\d\s?(?:[%％]|[万萬亿億])/;

/** Whether an unlinked line states a figure of the kind reports state; sites count pages, points, their users and prices. */
function statesFigure(line: Line): boolean {
  if (line.linked > 0 || line.han < 6 || !FIGURE.test(line.text) || /[￥¥]|积分|好评|折|展开|全文|未读|付款|本文已影响/.test(line.text))
    return false;
  return /[，。；]/.test(line.text) || GREAT.test(line.text);
}

/** | 批发和零售业 | -21.5 | — a row of a table written in Markdown. */
function isTableRow({ text, linked }: Line): boolean {
  return linked === 0 && /^\s{0,8}\|[^|]+\|[^|]*\|/.test(text);
}

/** What a report's short lines begin with, after their number: what is to be done. Folded to simplified script. */
const DUTY = /^(?:推广|推进|开展|建[设成]|打造|完善|加[强快]|实施|制作|规范|整治|落实|培育|改造|清理|深化|强化|提升|优化)/;
/** Words of the report's that sites use for it. */
const DOCUMENT = /政府工作|工作[报報]告|政府/g;

/** Whether a short line is a heading of the report or one of its tasks, whatever words it shares with the chrome. */
function isDuty(line: Line, odd: boolean, { rule, group }: Mark): boolean {
  // A label before a name says what it is: 来源：某市人民政府.
  if (group === 'page-mark' || rule === 'meta-line') return false;
  const text = line.text.replace(HEADING_NUMBER, '').trimStart();
  const numbered = HEADING_NUMBER.test(line.text);
  const duty = DUTY.test(fold(text));
  // 完善和落实…的相关政策 is one; 上一篇：某县工作总结 is none, though it holds a report's words.
  if (!numbered && (odd || !(/^(?:ad|toolbar|download)$/.test(group) || (duty && group === 'related')))) return false;
  const promo = promoTerms(line.text);
  return duty ? promo < 3 : promo < 2 && officialTerms(numbered ? line.text : text.replace(DOCUMENT, ''), 1) > 0;
}

/** Characters a line of the chrome's has that no phrase names. */
const SHORT = 60;
const OWN: Mark = { rule: 'own-words', group: 'ad' };

/**
 * Whether a short line uses more of the chrome's own words than of a report's (限时优惠 快来领取), or one that no report uses. A single one may
 * stand in a report's line too: 公园免费开放, 网络举报.
 */
function isChrome({ text, size }: Line): boolean {
  // （本文有删减） tells the reader what is missing.
  if (size > SHORT || /[。；、删]/.test(text) || HEADING_NUMBER.test(text) || hasStatistic(text.replace(/\d{4}年/g, ''))) return false;
  const official = officialTerms(text.replace(DOCUMENT, ''), 9);
  return promoTerms(text) > official + 1 || (official === 0 && CHROME_WORDS.test(fold(text)));
}

/** A line that says itself what it is. Numbered headings with a report's words are believed to be headings. */
function phrased(context: Context, line: Line): Mark | undefined {
  if (statesFigure(line) || isTableRow(line)) return undefined;
  const odd = isOdd(context, line);
  const phrase = phraseOf(line, odd || line.linked > 0 || context.named[line.block] !== undefined) ?? (isChrome(line) ? OWN : undefined);
  if (!phrase || (isSentence(line) && (hasStatistic(line.text) || !OF_THE_SITE.has(phrase.group)))) return undefined;
  if (line.linked === 0 && isDuty(line, odd, phrase)) return undefined;
  return { rule: `phrase:${phrase.rule}`, group: phrase.group };
}

/** The site's name in a short line that is not the report's. */
function signed(context: Context, line: Line): Mark | undefined {
  const { siteName } = context;
  return siteName && line.size <= 60 && line.text.includes(siteName) ? { rule: 'site-name', group: 'watermark' } : undefined;
}

/** A short line in an element whose name says clutter, or beside a frame or inserted advertisement. */
function placed(context: Context, line: Line): Mark | undefined {
  const name = context.named[line.block];
  if (name?.force === 'sure') return markOf(name);
  const clean = context.clean[line.block] ?? -1;
  if (clean >= 0 && context.foreign.of(clean) > 0 && context.text.of(clean) <= AD_TEXT) return { rule: 'beside-frame', group: 'ad' };
  if (clean > 0 && context.pictures.of(clean) > 0 && context.text.of(clean) <= AD_TEXT && isCall(line))
    return { rule: 'beside-picture', group: 'ad' };
  if (name && isOdd(context, line) && promoTerms(line.text) > 0) return markOf(name);
  return undefined;
}

/** Whether a line has neither a report's words nor a sentence's form. */
function isCall(line: Line): boolean {
  return !/[。；]/.test(line.text) && officialTerms(line.text, 1) === 0 && !hasStatistic(line.text) && !/^[图圖表]/.test(line.text);
}

/** Invisible text, unless it is report text folded away. */
function unseen(context: Context, line: Line): Mark | undefined {
  return (context.hidden[line.block] ?? -1) >= 0 ? { rule: 'invisible', group: 'watermark' } : undefined;
}

/** Bars and windows fixed to the screen. */
function floating(context: Context, line: Line): Mark | undefined {
  const index = context.fixed[line.block] ?? -1;
  return index >= 0 && context.report.of(index) <= 0.3 * context.report.of(0) ? { rule: 'fixed', group: 'popup' } : undefined;
}

/** A page's number, the pager, the reader's progress. */
function paged(context: Context, line: Line): Mark | undefined {
  const mark = phrased(context, line);
  return mark?.group === 'page-mark' && !/^\d+$/.test(line.text) ? mark : undefined;
}

/** Kinds of block up to which the report's sentences stand in elements that say something; in a text layer each row may have its own. */
const FEW_KINDS = 3;

/** A line in another element than the report's rows that says what it is, before it is taken for one of them. */
function apart(context: Context, line: Line): Mark | undefined {
  return context.usual.size <= FEW_KINDS && isOdd(context, line) ? phrased(context, line) : undefined;
}

/** A sentence of the site's or an advertiser's to the reader, among the report's own. */
function spoken(_: Context, line: Line): Mark | undefined {
  if (line.han < TALK || HEADING_NUMBER.test(line.text) || isTableRow(line) || !isTalk(line.text)) return undefined;
  return { rule: 'talk', group: 'ad' };
}

/** What headings and the lines of an annex hold. Folded to simplified script. */
const HEADING_WORD =
  /回顾|目标|任务|安排|要求|成[效就绩]|措施|体会|经验|打算|重点|建议|说明|附[录件表注]|注[释：:]|解释|名词|资料|谢|[图表]\s?\d|单位/;
const ODD = 40;

/** Whether a line has neither the form nor the words of a heading. */
export function isWordless(context: Context, line: Line): boolean {
  const trait = context.survey.traits[line.fragments[0]?.element ?? 0];
  // A single character is torn from the word that goes on after it.
  if (line.han === 1 || trait?.bold || /[。；，、！]/.test(line.text)) return false;
  return !HEADING_WORD.test(fold(line.text.replace(/\s/g, ''))) && officialTerms(line.text, 1) === 0 && !hasStatistic(line.text);
}

/**
 * A short line between the report's sentences, in another element than the paragraphs', that has neither the form nor the words of a heading.
 * Not after them: what a glossary explains stands there, in elements of its own.
 */
function odd(context: Context, line: Line): Mark | undefined {
  if (context.printed || line.size > ODD || !isOdd(context, line) || !isWordless(context, line)) return undefined;
  if ((context.signatures.get(context.signatureOf(line.block)) ?? 0) > 2 || !context.between(line)) return undefined;
  return isFrame(line) || isTitleOf(context.survey.doc, line) ? undefined : { rule: 'odd-line', group: 'ad' };
}

type Rule = (context: Context, line: Line) => Mark | undefined;

/** What a line's place and markup say; asked before lines are put together to paragraphs. */
export const BY_PLACE: readonly Rule[] = [unseen, floating, linked, paged, placed, apart];
/** What a line's own words say. */
export const BY_WORDS: readonly Rule[] = [phrased, signed, barred, spoken, odd];

/** Why a line of the body is clutter by these rules; undefined if it is body. Report-like lines are only ever invisible or fixed. */
export function judge(context: Context, line: Line, rules: readonly Rule[]): Mark | undefined {
  const believed = context.reportLike.has(line);
  for (const rule of rules) {
    if (believed && rule !== unseen && rule !== floating) continue;
    const mark = rule(context, line);
    if (mark && !(rule === placed && (isFrame(line) || isTitleOf(context.survey.doc, line)))) return mark;
  }
  return undefined;
}
