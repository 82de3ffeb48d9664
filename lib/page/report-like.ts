/** What the lines of a report look like, in both scripts. */
import type { Line } from './model.ts';
import { words } from './words.ts';

const OFFICIAL =
  /政府|工作|推[进進動动]|加[快强強大]|建[设設]|[产產][业業]|改革|[发發](?:[（(]\w+[）)])?展|[经經](?:[（(]\w+[）)])?[济濟]|[全我][市省县縣区區州镇鎮乡鄉国國]|增[长長加收]|完成|[实實](?:[（(]\w+[）)])?施|坚持|堅持|各位代表|社[会會]|城[乡鄉市镇鎮]|群[众眾]|企[业業]|投[资資]|制度|提[高升]|生态|生態|[农農][业業村民]|民生|落[实實]|深化|保障|管理|[统統][筹籌计計]|收入|人民|居民|政策/g;
const STATISTIC =
  /\d[\d.,]*\s?(?:[%％‰]|[万萬亿億千百]*(?:元|[美欧日]元|吨|噸|人|[户戶]|亩|畝|公[里顷頃斤]|平方|立方|千瓦|[辆輛家个個件项項所套台张張位名期次])|[个個]百分[点點]|倍|年)/;
const STOP = /[。！？；：.!?;:…”）)]$/;
const PAUSE = /[，。；、：！？,;:]/;

/** Terms that only the chrome of a site uses about itself or its visitors. A report may hold one, hardly two, and not in a short line. */
const promo = words([
  ...'下[载載] [会會][员員] 免[费費] [扫掃]一?[扫掃码碼] 公[众眾][号號] 微信 小[编編] 本[站网網页頁文](?!以下) [网網]友 登[录錄入] 注[册冊]'.split(
    ' ',
  ),
  ...'[广廣]告 版[权權] 著作权法 公有领域 侵[权權] [转轉][载載] [举舉][报報] 上[传傳] [预預][览覽] 文[档檔] 客服 [点點][击擊此]'.split(' '),
  ...'收藏 分享 [评評][论論] [优優]惠 特惠 限[时時] [领領]取 立即 [报報]名 [购購][买買] [￥¥] 包月 [热熱][线線] 模板 范文 範文'.split(' '),
  ...'VIP ICP Copyright © QQ https?: www\\. \\.com \\.cn \\.net Word PDF DOC Excel'.split(' '),
]);

/** How many official terms a text uses, counted up to `enough`. */
export function officialTerms(text: string, enough: number): number {
  const head = text.slice(0, 400);
  let count = 0;
  OFFICIAL.lastIndex = 0;
  while (count < enough && OFFICIAL.test(head)) count++;
  return count;
}

/** How many of the chrome's own terms a text uses. */
export function promoTerms(text: string): number {
  return promo(text, 400);
}

/** Whether a text states a statistical figure: a number with its unit. */
export function hasStatistic(text: string): boolean {
  return STATISTIC.test(text.slice(0, 2000));
}

/** The number in front of a heading: 一、 （二） 1. 第三， or a dash. */
export const HEADING_NUMBER =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、，,．.：:]|是)|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}(?:[、．.](?!\d)|[)）])|[（(]\d{1,2}[）)]|——|――|--|第[一二三四五六七八九十]{1,3}[章节節部])/;

/** Whether a line is a sentence a report could contain. Links, short lines and the chrome's own sentences are none. */
export function isReportLike(line: Line): boolean {
  if (line.han < 22 || line.linked * 2 > line.size) return false;
  const promo = promoTerms(line.text);
  if (promo * 60 > line.han) return false;
  if (!PAUSE.test(line.text) && !STOP.test(line.text)) return false;
  return hasStatistic(line.text) || officialTerms(line.text, 3) >= (line.han < 60 ? 1 : 2);
}

/** How much a line that does not read like a report speaks for the element that holds it being the body; one that does counts by its Chinese characters. */
export function plainWeight(line: Line): number {
  if (line.han < 10 || line.linked * 2 > line.size) return 0;
  return promoTerms(line.text) > 0 ? 0 : line.han * (officialTerms(line.text, 1) ? 0.5 : 0.1);
}
