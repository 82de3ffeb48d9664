import { CHANGES, ending, INDEX_NOUNS, KEEP_ENDINGS, LINKS, opening } from './lexis.ts';
import type { Setting } from './setting.ts';

const NOUN = /^[\u4e00-\u9fff“《（(A-Za-z]/;

/** 收入比值为2.5，｜比上年缩小｜0.07. */
const CHANGED = /^(?:比上年|同比|比去年)?(?:再)?(?:缩小|扩大|提高|下降|降低|减少|增加|上升)了?$/;

/** 城乡居民收入比｜由: verbs and hedges before a number fall away. */
function withoutVerbs(before: string): string {
  let words = before.replace(/[\d.]+[和、]$/, '');
  for (let round = 0; round < 6; round++) {
    const word = Math.max(
      ending(words, LINKS).length,
      ending(words, CHANGES).length,
      /(?:同比|比上年|以内|(?:上年末?|去年|(?:19|20)\d\d年末?)的|由|从)$/.exec(words)?.[0].length ?? 0,
    );
    if (word <= ending(words, KEEP_ENDINGS).length) break;
    words = words.slice(0, -word);
  }
  return words;
}

/** 收入比缩小到1.9, 价格指数101: a number that needs no unit. */
export function isIndex(s: Setting): boolean {
  if (
    s.number.value >= 1900 &&
    s.number.value < 2100 &&
    Number.isInteger(s.number.value) &&
    ending(s.before, LINKS) === '' &&
    ending(s.before, CHANGES) === ''
  )
    return false;
  const noun = withoutVerbs(s.before);
  if (noun === '' && CHANGED.test(s.before) && s.last?.unit === '' && s.last.value < 100) return !Number.isInteger(s.number.value);
  if (noun === '' && s.before !== '') return s.prev?.unit === '' && s.prev.form === 'digits' && !Number.isInteger(s.number.value);
  return (
    ending(noun, INDEX_NOUNS) !== '' &&
    (opening(s.after, LINKS) !== '' ||
      !NOUN.test(s.after.replace(/^(?:左右|以上|以下|以内|之内|和|[，。；、]|个|比|较|，)/, '').slice(0, 1)))
  );
}
