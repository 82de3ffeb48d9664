import { ACTS, opening } from './lexis.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';

/** A part of the report's area that has a name; a kind of area (社区, 山区) is none. */
const AREA =
  '[\\u4e00-\\u9fff]{2,8}?(?:新区|开发区|经开区|高新区|保税区|聚集区|集聚区|实验区|旅游区|自贸港|(?<![社地山牧农景库灾老城市校园小郊])区|县|(?<![城全本我])市)';
const NOT_AN_AREA =
  /^(?:全|各|我|本|这|那|该|其|一|在|对|把|将|以|由|深入|加快|支持|推进|推动|推|建|和|与|及|有条件|上下)|[省国]|(?:地区|区县|县区|县市|市县|城市)/;
/** 临江新区要｜全年…引进外资5亿元: whose tasks the sentence tells. */
const TASKED = new RegExp(`^\\s*(?:[一二三四五六七八九十]是)?((?:${AREA})(?:[、和](?:${AREA}))*)(?:要|围绕|聚焦|突出抓)`);
/** 在监测的280个城市中，, 900个考核断面中，: what the shares that follow are taken among. */
const AMONG = /^\s*在?(?:[\u4e00-\u9fff]{2,16}的)?(\d+个([\u4e00-\u9fff]{2,14}))中，/;

/** “百千”工程：指｜全省｜创建10个示范县, in the report of a city: a wider area than its own. */
const WIDER = /^(?:\d{1,3}[.．、])?(?:[^，。：:\d]{2,30}[：:](?:是?指)?)?(全省)/;
function widerThan(own: string, head: string): number {
  const wider = WIDER.exec(head);
  const below = own !== '' && !/(?:省|自治区|国)$/.test(own);
  return wider && below && opening(head, ACTS, wider[0].length) ? wider[0].length : 0;
}

/**
 * The part of the area, or the group, that a sentence sets at its head for all its figures; EMPTY if it sets none. `own` is the report's
 * place; a sentence without a subject (要全面启动…) goes on with the scope of the one `before`.
 */
export function scopeOfSentence(sentence: Phrase, own: string, before: Phrase): Phrase {
  const head = cut(sentence, 0, 50);
  if (before.folded && /^(?:还|也|同时)?要(?=[\u4e00-\u9fff])/.test(head.folded)) return before;
  const among = AMONG.exec(head.folded);
  if (among) {
    const [whole, counted = '', thing = ''] = among;
    const size = /(?:城市|县城|地区|区县)$/.test(thing) ? counted.length : thing.length;
    const end = whole.length - 2;
    return cut(head, end - size, end);
  }
  const wider = widerThan(own, head.folded);
  if (wider) return cut(head, wider - 2, wider);
  const tasked = TASKED.exec(head.folded);
  const area = tasked?.[1] ?? '';
  if (!tasked || NOT_AN_AREA.test(area) || (own.length > 1 && area.startsWith(own.slice(0, 2)))) return EMPTY;
  const start = tasked[0].indexOf(area);
  return cut(head, start, start + area.length);
}
