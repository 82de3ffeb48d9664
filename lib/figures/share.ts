import { cut, join, type Phrase } from './phrase.ts';

/** A｜在B中的比重; ，在B中的比重, said of what was named before. */
const WITHIN = /^(.{2,}|)在(.{2,})中(?:所占)?的?(?:比重|比例|份额|占比)$/;

const DEGREE = /^[较最很]?(?:好|差|高|低|优|良|优良|良好|中等|一般)的$/;
const OF_DEGREE = /^(.{2,}?)(?:[较最很]?(?:优良|良好|好|差|高|低|优|良|中等|一般))的([^的]{2,8})占比$/;

/** 环境质量好的城市占4%，｜较好的｜占66% → 环境质量较好的城市. */
function byDegree(part: Phrase, before: Phrase): Phrase {
  const said = DEGREE.test(part.folded) ? OF_DEGREE.exec(before.folded) : null;
  if (!said) return part;
  const [, what = '', whose = ''] = said;
  const end = before.folded.length - 2;
  return join(cut(before, 0, what.length), part, cut(before, end - whose.length, end));
}

/** A占B的比重 or A在B中的比重 → A占B比重. */
export function shareName(core: Phrase, owned: Phrase): Phrase | null {
  const within = core.folded.includes('在') ? WITHIN.exec(core.folded) : null;
  if (within) {
    const [, part = '', whole = ''] = within;
    if (!part && !owned.folded) return null;
    return join(part ? cut(core, 0, part.length) : owned, '占', cut(core, part.length + 1, part.length + 1 + whole.length), '比重');
  }
  const found = /^(.*?)(?:(?<=.)(?:已经?|约|仅|也|还))?(?<!抢|侵)占(?!地(?!区|方)|用|道|有(?!色)|领|比|补)(?:到|了|全部|据)?(.*)$/.exec(
    core.folded,
  );
  if (!found) return null;
  const [, a = ''] = found;
  let whole = cut(core, core.folded.length - (found[2] ?? '').length);
  const end = /(?:的)?(?:比重|比例|份额|比率|比)?(?:的|分别)?$/.exec(whole.folded);
  if (end) whole = cut(whole, 0, end.index);
  const place = /^(?:全市|全省|全国|全县|全区|全州|我市|我省|同期|当年)(?=[\u4e00-\u9fff]{2})/.exec(whole.folded);
  if (place) whole = cut(whole, place[0].length);
  const part = a ? byDegree(cut(core, 0, a.length), owned) : owned;
  return whole.folded ? join(part, '占', whole, '比重') : join(part, '占比');
}
