import { actLength } from './acts.ts';
import { type Clause, gapOf, tailOf } from './clause.ts';
import { divide } from './gaps.ts';
import { readLeft } from './left.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { type Right, readRight } from './right.ts';

/** What only says of which kind a thing is: 14个｜省级｜和30个市级街区, 6座｜续建｜和4座新建水库. */
const KIND =
  /^.{0,10}(?:[^等分高低初中顶各本星上下年]级|型|千伏|以上|以下|(?:近|超过?|过|达)[\d.]*[百千万亿]{1,3}元?|(?:续|新|在|拟|改|扩)建)$/;
/** Things that mean little without what is said of them: 3个｜集体｜、9名个人受到表彰. */
const GENERAL = /^(?:集体|个人|学校|医院|企业|机构|单位|项目|家庭|群众|村|县|乡镇|社区)$/;
const MEMBERS = 6;

/** The words after number `i`, and whether nothing but 、 or 和 and examples (和东湖等4座) part them from number `i` + 1. */
function wordsAfter(clause: Clause, i: number): { right: Right; listed: boolean } {
  if (i + 1 === clause.numbers.length) return { right: readRight(tailOf(clause)), listed: false };
  const { first, second, whole } = divide(gapOf(clause, i), true);
  return { right: readRight(first), listed: !whole && /^(?:[\u4e00-\u9fff]{1,12}等)?$/.test(second.folded) };
}

const isGeneral = ({ name, noun }: Right) => GENERAL.test(noun.folded) && name.folded === noun.folded;

/** 市级城市综合体 after 省级: what follows the member's own word of kind. */
function headOf(kind: string, noun: Phrase): Phrase {
  const at = noun.folded.indexOf(kind.charAt(kind.length - 1));
  const head = at < 0 || at > 9 ? EMPTY : cut(noun, at + 1);
  return head.folded.startsWith('的') ? cut(head, 1) : head;
}

/**
 * The words after number `last` of the clause, with what they share with a later member of the list: its head (14个省级｜和30个市级街区), or what is
 * said of all members (3个集体｜、9名个人受到表彰).
 */
export function withSharedHead(clause: Clause, last: number, right: Right): Right {
  const { noun } = right;
  const kind = KIND.test(noun.folded);
  if ((!kind && !isGeneral(right)) || last + 1 >= clause.numbers.length || !wordsAfter(clause, last).listed) return right;
  for (let i = last + 1; i < Math.min(clause.numbers.length, last + MEMBERS); i++) {
    const { right: other, listed } = wordsAfter(clause, i);
    if (kind && listed && KIND.test(other.noun.folded)) continue;
    if (kind) {
      const name = join(noun, headOf(noun.folded, other.noun));
      return { ...right, name, noun: name };
    }
    if (listed && isGeneral(other)) continue;
    const said = GENERAL.test(other.noun.folded) && other.name.folded.endsWith(other.noun.folded) ? other.name : EMPTY;
    return said.folded ? { ...right, name: join(cut(said, 0, said.folded.length - other.noun.folded.length), noun) } : right;
  }
  return right;
}

/** 为63所｜学校安装空调｜980台: whom something was done for is called by it, where the noun says little. */
export function withService(gap: Phrase, right: Right): Right {
  if (!isGeneral(right) || !gap.folded.startsWith(right.noun.folded)) return right;
  const service = readLeft(cut(gap, right.noun.folded.length), false).core;
  const act = actLength(service.folded);
  if (!act || act === service.folded.length || service.folded.length > 8) return right;
  return { ...right, name: join(service, right.noun) };
}
