import type { Linked } from './linked.ts';
import { join } from './phrase.ts';
import type { Right } from './right.ts';

/** What is done to all members of a list, said once behind the last: 公园12个、车站6座｜的夜景照明提升. */
const DONE = /(?:提升|改造|建设|整治|治理|修缮|维修|升级|创建|培育|更新|加固|绿化|亮化)$/;
/** How a member of such a list was named, and the last one. */
const MEMBER = ['left-name', 'act-carried'];
const LAST = 'left-limits';

/** The figures of a list whose last member's words say what was done to all; `out` as it is where they do not. */
export function withSharedEnd(out: Linked[], right: Right): Linked[] {
  const last = out.at(-1);
  if (!last?.rules.includes(LAST) || !right.of || !DONE.test(right.name.folded)) return out;
  const first = out.findLastIndex(({ rules }, i) => i < out.length - 1 && !MEMBER.some((rule) => rules.includes(rule)));
  return out.map((figure, i) =>
    i > first && i < out.length - 1 ? { ...figure, name: join(figure.name, right.name), rules: [...figure.rules, 'shared-end'] } : figure,
  );
}
