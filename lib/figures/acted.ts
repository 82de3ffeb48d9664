import { isPercent, isPoints } from './measure.ts';
import type { NumberSpan } from './number.ts';
import { cut, join, type Phrase } from './phrase.ts';

/** Acts before a thing that make a percentage after it a change of the thing: 压减一般性支出10%, 提高补助标准8%. */
const ACTED: readonly { readonly acts: RegExp; readonly sign: 1 | -1; readonly example: string }[] = [
  {
    acts: /^(?:再|继续)?(?:压减整合|压缩|压减|削减|缩减|核减|裁减|调减|降低|下调|减少)(?!到|至|为)/,
    sign: -1,
    example: '压减一般性支出10%',
  },
  { acts: /^(?:再|继续)?(?:提高|上调|调高|增加)(?!到|至|为|了)/, sign: 1, example: '提高最低工资标准8%' },
];
/** What is a percentage by itself: it is not known whether 降低税率3% means points. */
const RATE = /(?:[率比度面额]|比重|占比|比例|份额|水平|程度)$/;

/** 税收｜超核定基数｜12%, 综合指数｜同比改善｜6%: so much above a mark or better. */
const OVER =
  /超(?:过|出)?(?:核定|年初|年度|全年|预期|省定|市定)*(?:基数|计划|目标任务|任务|目标|预算|预期)$|(?:同比|环比|[比较]上年)?(?:改善|好转)$/;

/** 水质污染程度好转10%: what is bad grows less. */
const BAD = /污染|浓度|排放|负债|亏损/;
const BETTER = /(?:改善|好转)$/;
/** 示范区减碳90%: the thing stands in the verb. */
const LESS = /(?<=..)(?:减|降)碳$/;

/** The sign of the change and the thing changed, by its own act or that `carried` from the thing before it in the list; undefined where the words state none. */
export function actedOn(core: Phrase, number: NumberSpan, carried: 0 | 1 | -1): { sign: 1 | -1; thing: Phrase } | undefined {
  const pulled = isPoints(number) ? /^拉([低高])(?=..)/.exec(core.folded) : null;
  if (pulled) return { sign: pulled[1] === '低' ? -1 : 1, thing: cut(core, 2) };
  if (!isPercent(number) || RATE.test(core.folded) || core.folded.includes('占')) return undefined;
  const over = OVER.exec(core.folded);
  if (over)
    return {
      sign: BAD.test(core.folded) && BETTER.test(core.folded) ? -1 : 1,
      thing: cut(core, 0, core.folded.startsWith('分别超') ? 0 : over.index),
    };
  const less = LESS.exec(core.folded);
  if (less) return { sign: -1, thing: join(cut(core, 0, less.index), '碳排放') };
  for (const { acts, sign } of ACTED) {
    const act = acts.exec(core.folded)?.[0].length ?? 0;
    if (act && core.folded.length > act + 1) return { sign, thing: cut(core, act) };
  }
  return carried && core.folded.length > 1 ? { sign: carried, thing: core } : undefined;
}
