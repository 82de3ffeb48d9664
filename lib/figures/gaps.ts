import { actLength } from './acts.ts';
import { readLeft } from './left.ts';
import { ACTS, BARE_MEASURES, ending, LINKS, opening, SCOPES } from './lexis.ts';
import { cut, nesting, type Phrase } from './phrase.ts';
import { separators } from './split.ts';

/** What stands between the values of a row: 3.4万元｜和｜1.8万元. */
export const CONJUNCTION = /^(?:左右|以上|以内|以下|多|余)?(?:、|和|及|与|以及|,|，)(?:第|每(?:人每)?[年月天]|[-−－])?$/;

/** Whether the words leave the naming to what follows (提供｜12类43项｜公共服务). */
export function isLoose(words: Phrase): boolean {
  const left = readLeft(words, false);
  const core = left.core.folded;
  if (core === '' || SCOPES.words.has(core)) return words.folded !== '' && !left.change && /^(?:完成|实现|)$/.test(left.link);
  return actLength(core) === core.length || /^(?:免费)?[向为给]/.test(core);
}

/** The hedge a gap begins with. */
export const hedgeOf = (gap: Phrase): Phrase => cut(gap, 0, /^(?:以上|以下|以内|左右|上下)?/.exec(gap.folded)?.[0].length ?? 0);

/** 为27万退休人员｜发放养老金｜87亿元, 在3个大项中｜获得奖牌｜5枚, 6个国家的｜8个城市: the thing counted first is no part of the next name, if an act begins that. */
export function beyondNoun(gap: Phrase, noun: Phrase): Phrase {
  if (!noun.folded || !gap.folded.startsWith(noun.folded)) return gap;
  if (gap.folded === noun.folded && gap.folded.endsWith('的')) return cut(gap, gap.folded.length - 1);
  const rest = cut(gap, noun.folded.length);
  if (/^中[获夺取]/.test(rest.folded)) return cut(rest, 1);
  return actLength(readLeft(rest, false).core.folded) > 0 ? rest : gap;
}

/** 48户｜亏损企业｜盈利面: the measure is the next number's. */
function withoutMeasure(words: Phrase): Phrase {
  const measure = ending(words.folded, BARE_MEASURES) || (/[\u4e00-\u9fff]{2}[率面]$/.exec(words.folded)?.[0] ?? '');
  return measure && words.folded.length > measure.length + 2 ? cut(words, 0, words.folded.length - measure.length) : words;
}

/** 48户｜亏损企业盈利面达｜72%: the verb of the next number is no part of the thing counted; nor what is done for it: 为86所｜学校安装空调｜3200台. */
export function withoutVerb(gap: Phrase, served: boolean): Phrase {
  if (served) for (let at = 2; at < gap.folded.length - 3; at++) if (opening(gap.folded, ACTS, at)) return cut(gap, 0, at);
  const act = /^[^“（]{2,12}?(?=新增|新建|完成|实现|[人户]均)/.exec(gap.folded);
  if (act && act[0].length < gap.folded.length) return cut(gap, 0, act[0].length);
  const link = ending(gap.folded, LINKS);
  const verb = /..[为到至]$/.test(link)
    ? link
    : (/(?<=.)(?:达到|达|为|是|占|超过|突破|实现|完成|支持|扶持|撬动|惠及)$/.exec(gap.folded)?.[0] ?? '');
  return verb && verb.length < gap.folded.length ? withoutMeasure(cut(gap, 0, gap.folded.length - verb.length)) : gap;
}

/** Splits the words between two numbers: what still belongs to the first, what leads to the second. */
export function divide(gap: Phrase, rightNamed: boolean): { first: Phrase; second: Phrase; whole: boolean } {
  const marks: [number, number][] = [];
  const separator = separators(gap.folded);
  let depth = 0;
  for (let at = 0; at < gap.folded.length; at++) {
    depth += nesting(gap.folded.charAt(at));
    if (depth > 0) continue;
    const mark = separator(at);
    if (mark?.index === at) marks.push([at, at + mark[0].length]);
    else if (mark === null) break;
  }
  const chosen = rightNamed ? marks.at(-1) : marks.find(([at]) => at <= 2);
  if (!chosen) {
    const hedge = /^(?:以上|以下|以内|左右)的?/.exec(gap.folded)?.[0].length ?? 0;
    return { first: gap, second: cut(gap, hedge), whole: true };
  }
  return { first: cut(gap, 0, chosen[0]), second: cut(gap, chosen[1]), whole: false };
}
