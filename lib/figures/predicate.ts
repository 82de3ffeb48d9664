import { ending, KEEP_ENDINGS, opening, PREDICATES } from './lexis.ts';
import { nesting } from './phrase.ts';

/** Predicates whose object is told of the things counted: 9家企业｜获评示范. */
export const OBJECTIVE =
  /^(?:达到|得到|实现|成为|入选|列入|纳入|跻身|参加|获得|荣获|获评|获批|获国家|获省|获全国|获|通过|享受|加入|进入|入围|被|确定为|上榜|晋级|投向|用于)/;

/** 100户企业｜在区内落户, 60名医生｜对居民开展巡诊: where, or for whom. */
export const PLACED = /^(?:在[\u4e00-\u9fff]{1,6}(?:落户|落地|建|开|上市|投|召开|举办)|对[\u4e00-\u9fff]{2,14}?(?:进行|开展|实施))/;

/** 12个县｜开展试点: areas of one character, before a verb of two. */
export const AREA_ALONE =
  /^[县村镇乡国](?:全部)?(?:开展|设立|建立|实施|进行|完成|取消|免征|提供|落地|启动|推进|脱贫|摘帽|退出|出列|进入|通过|跻身|上榜|入围)/;

/** 全面推进; not the 完善 of 升级完善. */
function startsPredicate(folded: string, at: number): boolean {
  const word = opening(folded, PREDICATES, at);
  return word !== '' && ending(folded.slice(0, at + word.length), KEEP_ENDINGS).length <= word.length;
}

/** Where the predicate of a clause begins, or its length. The thing counted has at least two characters. */
export function predicateAt(folded: string): number {
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
        ('在对'.includes(folded.charAt(at)) && PLACED.test(folded.slice(at, at + 20)))) &&
      (at > 1 || /^(?:实现|成为|入选|列入|纳入|全部|被|获)/.test(folded.slice(at)) || AREA_ALONE.test(folded))
    )
      return at;
  }
  return folded.length;
}

/** 新建水库｜快速｜推进, 居民｜彻底｜告别旧房: an adverb of the predicate that is none of the closed words. */
export const ADVERB_BEFORE = /(?<=..)(?:快速|基本|彻底|直接|初步)$/;
