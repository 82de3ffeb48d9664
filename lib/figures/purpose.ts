import type { Clause } from './clause.ts';
import type { Naming } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, join, type Phrase, phraseOf } from './phrase.ts';
import type { State } from './state.ts';

/** 省财政安排专项资金: who gives, the giving, the money. What it is for, other words say. */
const GIVEN =
  /^([\u4e00-\u9fff、]{0,8}?)(?:[先前]后|每年|[一二三四五]年|拟|还|再|将|又)*(投入|安排|拿出|筹集|筹措|拨付|支出)((?:专项|补助|扶持|财政)?(?:资金|经费)|)$/;
/** 用于, 支持: a clause that says what the money is for; plain connectives of use fall away. */
const USE = /^(?:主要|重点|全部|专项)?(?:用于|用来)/;
const SUPPORT = /^(?:支持|扶持|补贴|补助|解决|开展|资助|奖励|增加)/;
/** 资金｜，通过专项投入、贴息等方式，｜支持…: what may stand between. */
const BETWEEN = /^(?:(?:专项)?(?:资金|经费)|(?:通过|采取|并|以)[^，。；]*)?$/;
const STOP = /[，。；！？,;\n]/;
const LONGEST = 30;
const MONEY = /(?:投入|支出|经费|补贴|资金)$/;

/** The purpose told after `from`, at most two clauses on; EMPTY where none is. */
function purposeAfter({ text, folded }: Clause, from: number): Phrase {
  for (let at = from, clauses = 0; clauses < 3; clauses++) {
    let end = at;
    while (end < folded.length && end < at + 2 * LONGEST && !STOP.test(folded.charAt(end))) end++;
    const words = phraseOf(text, folded, at, end);
    const own = clauses === 0 ? cut(words, /^(?:专项)?(?:资金|经费)/.exec(words.folded)?.[0].length ?? 0) : words;
    const use = USE.exec(own.folded)?.[0].length ?? 0;
    const purpose = cut(own, use);
    if ((use || SUPPORT.test(own.folded)) && purpose.folded.length > 3 && purpose.folded.length <= LONGEST && !/\d/.test(purpose.folded))
      return purpose;
    if (!BETWEEN.test(words.folded) || !/[，,]/.test(folded.charAt(end))) return EMPTY;
    at = end + 1;
  }
  return EMPTY;
}

/** 安排资金900万元，支持小微企业发展 → 支持小微企业发展资金; 增加社会保障投入，｜中央财政安排｜30亿元 → 中央财政社会保障投入. */
export function withPurpose(naming: Naming, number: NumberSpan, clause: Clause, state: State): Naming {
  const [name] = naming.names;
  if (naming.names.length !== 1 || !naming.fresh || !name || !number.unit.endsWith('元')) return naming;
  const given = GIVEN.exec(name.folded);
  if (!given) return naming;
  const [, payer = '', act = '', money = ''] = given;
  const sum = money ? cut(name, name.folded.length - money.length) : join(act === '投入' ? act : '资金');
  const purpose = act === '支出' ? EMPTY : purposeAfter(clause, number.end);
  const topic = cut(state.topic, /^全[国省市区县]/.exec(state.topic.folded)?.[0].length ?? 0);
  if (purpose.folded) return { ...naming, names: [join(purpose, sum)], rules: [...naming.rules, 'purpose'] };
  if (!payer.endsWith('财政') || /加大|增加|力度/.test(topic.folded) || !MONEY.test(topic.folded)) return naming;
  return { ...naming, names: [join(cut(name, 0, payer.length), topic)], rules: [...naming.rules, 'purpose'] };
}
