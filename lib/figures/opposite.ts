import type { Rule } from './naming.ts';
import { COURSE, otherCourse } from './other-course.ts';
import { cut, join } from './phrase.ts';

const SAID = new RegExp(`${COURSE}的`);

/** 价格上涨的城市30个，下降的5个 → 价格下降的城市. */
export const opposite: Rule = ({ core, state: { subject } }) => {
  const said = otherCourse(core) ? SAID.exec(subject.folded) : null;
  if (!said) return null;
  const name = join(cut(subject, 0, said.index), core, cut(subject, said.index + said[0].length));
  return { names: [name], rules: ['opposite'], fresh: true };
};
