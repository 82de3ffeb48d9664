import { actLength } from './acts.ts';
import { readLeft } from './left.ts';
import { isBare } from './measure.ts';
import { cut, type Phrase } from './phrase.ts';
import { items } from './split.ts';

/**
 * The last of several tasks or remarks set side by side by 、: 稳居全国前列、增长 → 增长; 优化支出结构、清收资金 → 清收资金. A list of names or
 * of acts on one thing (取消、下放审批事项) stays whole.
 */
export function lastTask(words: Phrase, row: boolean): Phrase {
  const at = words.folded.lastIndexOf('、');
  if (at < 0 || /[“（(]/.test(words.folded.slice(at)) !== /[”）)]/.test(words.folded.slice(at))) return words;
  const last = cut(words, at + 1);
  const before = items(cut(words, 0, at)).map((item) => item.folded);
  if (before.some((item) => actLength(item) === item.length) || onlyActs(cut(words, 0, at))) return words;
  const left = readLeft(last, false);
  const { core } = left;
  if (!core.folded) return left.link || left.change ? last : words;
  if (row) return words;
  const timed = core.folded.length < last.folded.length && !last.folded.startsWith(core.folded.slice(0, 2)) && actLength(core.folded) > 0;
  if (isBare(core.folded) || timed || actLength(core.folded) > 1 || finished(before.at(-1) ?? '')) return last;
  return words;
}

/** 细颗粒物浓度稳定达标、｜臭氧浓度, 医保实现市级统筹、｜参保率: what stands before 、 has its predicate. */
const finished = (item: string): boolean =>
  /.{2}(?:稳定|全面|持续|基本|全部)(?:达标|完成|清零|覆盖|到位|向好|改善|消除|建成|竣工|投用)$|^(?!年|今|全年|力争|确保|到|争取|预计|全力)[\u4e00-\u9fff]{3,}(?<!未)实现[^的“]{2,8}(?<![率值额量额])$/.test(
    item,
  );

/** 今年要续建、｜新建｜铁路: the words before 、 say nothing but what is done. */
function onlyActs(words: Phrase): boolean {
  const core = readLeft(items(words).at(-1) ?? words, false).core.folded;
  return core !== '' && actLength(core) === core.length;
}

/** 参加养老保险并实现了… → 参加养老保险. */
export function firstTask(words: Phrase): Phrase {
  const at = /.(?:并|且)(?!网|购|轨)/.exec(words.folded)?.index;
  return at === undefined ? words : cut(words, 0, at + 1);
}

/** 参加养老保险并｜实现了养老金… */
export function nextTask(words: Phrase): Phrase {
  const at = /.(?:并|且)(?!网|购|轨)/.exec(words.folded)?.index;
  return at === undefined ? words : cut(words, at + 2);
}
