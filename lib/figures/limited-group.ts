import { cut, join, type Phrase } from './phrase.ts';

const GROUP = /^(?:建制|行政)?(?:村(?!民|镇)|乡镇|家庭|农户)(?=[^，。；]{0,16}?(?:收入|收益|产值)[^，。；\d]{0,4}\d[\d.]*[万亿]*元)/;

/** 村｜集体收入达到60万元以上: the group of which a share does so, with what it does before it; undefined where it is no such group. */
export function limitedGroup(words: Phrase): { name: Phrase; noun: Phrase } | undefined {
  const size = GROUP.exec(words.folded)?.[0].length;
  if (size === undefined) return undefined;
  const noun = cut(words, 0, size);
  return { name: join(cut(words, size), noun), noun };
}
