import type { Bound } from '../model.ts';
import { actedOn } from './acted.ts';
import { actLength } from './acts.ts';
import { namedAhead } from './ahead.ts';
import { carryAct, listGoesOn, newPart } from './carried-act.ts';
import { type Clause, gapOf, leftOf, tailOf } from './clause.ts';
import { withWhatItDependsOn } from './dependent.ts';
import { beyondEach, EACH } from './each.ts';
import { beyondNoun, divide, hedgeOf, withoutVerb } from './gaps.ts';
import { gradedThing } from './grade.ts';
import { counted } from './group.ts';
import { accumulation, kindByName, kindOf, signOf } from './kind.ts';
import { type Left, readLeft } from './left.ts';
import { SCOPES } from './lexis.ts';
import type { Linked } from './linked.ts';
import { isBare, isPercent, isPoints } from './measure.ts';
import { nameLeft } from './name-left.ts';
import { namedRight, nameRight } from './name-right.ts';
import type { Naming } from './naming.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { EXCEEDS_PLAN } from './plan-share.ts';
import { OBJECTIVE } from './predicate.ts';
import { withPurpose } from './purpose.ts';
import { DEED, type Right, readRight } from './right.ts';

import { type Row, rowAt } from './row.ts';
import { withSharedEnd } from './shared-end.ts';
import { withService, withSharedHead } from './shared-head.ts';
import { remember, type State } from './state.ts';
import { lastTask, nextTask } from './tasks.ts';
import { topicIn } from './topic.ts';

interface Sides {
  readonly left: Left;
  readonly right: Right;
  readonly byRight: boolean;
  /** The change that an act before the thing makes (压减｜部门预算). */
  readonly acted: State['acted'];
  /** The name, where the words leave it to what the next number counts. */
  readonly ahead: Phrase;
  /** What the task before this one speaks of: 电厂投产、总装机386万千瓦. */
  readonly topic: Phrase;
  readonly per: string;
  /** Words that lead to the next row, and whether a 、 or 和 parts them from this one. */
  readonly next: Phrase;
  readonly listed: boolean;
  /** The words after the row are at the same time those before the next. */
  readonly whole: boolean;
}

/** Reads the words on both sides of a row and decides which of them name it. */
function sidesOf(clause: Clause, row: Row, carried: State['acted']): Sides {
  const number = row.numbers[0] as NumberSpan;
  const words = lastTask(row.words, row.numbers.length > 1);
  const opened = readLeft(words, isPoints(number) || number.unit === '倍');
  const topic = isBare(opened.core.folded)
    ? topicIn(cut(row.words, 0, Math.max(0, row.words.folded.length - words.folded.length - 1)))
    : EMPTY;
  const each = EACH.exec(opened.core.folded);
  const said = each ? beyondEach(opened, each.index) : opened;
  const acted = said.link || said.change ? undefined : actedOn(said.core, number, carried);
  const left = acted ? { ...said, core: acted.thing, change: acted.sign } : said;
  const final = row.last + 1 === clause.numbers.length;
  const rest = final ? tailOf(clause) : gapOf(clause, row.last);
  const likely = namedRight(left, readRight(final ? rest : divide(rest, true).first), number, row.words);
  const parts = final ? { first: rest, second: EMPTY, whole: false } : divide(rest, likely);
  const own =
    parts.whole && !likely && !OBJECTIVE.test(parts.first.folded) && !DEED.test(parts.first.folded) ? hedgeOf(parts.first) : parts.first;
  const served = parts.whole && /[为给]$/.test(row.words.folded);
  const alone = readRight(parts.whole ? withoutVerb(own, served) : own);
  const right = served ? withService(own, alone) : parts.whole ? alone : withSharedHead(clause, row.last, alone);
  const byRight = !row.ranked && namedRight(left, right, number, row.words);
  const per = each && /[百千万]/.test(each[0]) ? each[0].slice(1) : '';
  const ahead = byRight ? EMPTY : namedAhead(clause, row.last, left);
  return { left, right, byRight, acted: acted?.sign ?? 0, ahead, topic, per, next: parts.second, listed: !parts.whole, whole: parts.whole };
}

/** The sub-area a clause names instead of a thing: 其中｜市本级｜增长7.5%. */
function loneScope(left: Left, state: State): boolean {
  const core = left.core.folded;
  if (gradedThing(left.core, state.main, left.part || state.inPart || state.parts).folded) return false;
  return SCOPES.words.has(core) || (left.part && /^.{1,7}(?:本级|市区|县|市|区)$/.test(core) && !/小区$/.test(core));
}

function nameRow(row: Row, sides: Sides, state: State, listed: boolean): Naming {
  const number = row.numbers[0] as NumberSpan;
  const { left, right } = sides;
  if (sides.byRight) return nameRight(left, right, state, number, row.words);
  if (sides.ahead.folded) return { names: [sides.ahead], rules: ['named-ahead'], fresh: true };
  const named = loneScope(left, state) ? { ...left, core: EMPTY } : left;
  const naming = nameLeft(named, right, row.count, number, state, listed);
  return listed ? carryAct(naming, left, number, state) : newPart(naming, left, number, state);
}

/** The figure of one value of a row. */
function linkValue(row: Row, sides: Sides, naming: Naming, index: number, state: State, chained: boolean, below: boolean): Linked {
  const { left, right, byRight, per } = sides;
  const number = row.numbers[index] as NumberSpan;
  const name = naming.names[Math.min(index, naming.names.length - 1)] ?? EMPTY;
  const said = naming.rules.includes(EXCEEDS_PLAN) ? 'growth' : kindOf(number, left, right, row.ranked, state.net);
  const own = kindByName(said, name.folded, number);
  // 增长6.5%，｜力争达到｜7%: a better rate of the same.
  const goesOn = chained || (!left.core.folded && (!left.link || AIMS_HIGHER.test(row.words.folded)) && naming.rules.includes('inherited'));
  const kind = byRight && own === 'change' ? 'level' : own === 'share' && goesOn && state.kind === 'growth' ? 'growth' : own;
  const hedge = index === row.numbers.length - 1 || right.growth ? right.bound : boundIn(row, index, right.bound);
  const lone = loneScope(left, state) && !(byRight && /[省市县]级$/.test(left.core.folded));
  const scope = lone ? left.core.shown : goesOnAbout(left) ? state.part || state.scope : state.scope;
  return {
    number: per ? { ...number, unit: `${number.unit}/${per}`, unitStart: 0, unitEnd: 0 } : number,
    name,
    kind,
    sign: below ? -1 : signOf(number, left, kind),
    bound:
      hedge ||
      left.bound ||
      (naming.rules.includes('granted') && /最高$/.test(row.words.folded) ? 'le' : '') ||
      (row.among ? 'le' : number.bound || leastOfList(naming, state)),
    scope: name.shown.includes(scope) || scope.startsWith(`${number.value}${number.unit}`) ? '' : scope,
    verb: left.link || left.changeWord,
    accumulates: accumulation(left, name, kind, byRight),
    startValue: left.start || /^[由从]/.test(row.rankVerb),
    rules: [number.rule, ...naming.rules],
  };
}

const AIMS_HIGHER = /^(?:并|还要|同时)?(?:力争|争取|努力|奋力|冲刺|确保)/;

/** ，增长7%, 、占全部投资的40%: more about the same. */
const goesOnAbout = (left: Left): boolean => left.core.folded === '' || left.core.folded.startsWith('占');

/** 至少建设2家养老院、｜3所幼儿园. */
const leastOfList = (naming: Naming, state: State): Bound => (state.least && naming.rules.includes('act-carried') ? 'ge' : '');

/** 达到80万亩、｜9亿斤以上: one bound behind the last of several values is said of all of them. */
function boundIn(row: Row, index: number, shared: Bound): Bound {
  return row.boundShared ? shared : (row.bounds[index] ?? '');
}

/** 增速为-3.2%, 气温-27℃: a minus straight before a rate, not the dash of a range or a code. */
function belowZero({ folded }: Clause, number: NumberSpan): boolean {
  return (
    (isPercent(number) || isPoints(number) || number.unit === '℃') &&
    /[\u4e00-\u9fff（(，、][-−－]$/.test(folded.slice(Math.max(0, number.start - 2), number.start))
  );
}

/** What of a row the next ones may go on with. */
function settle(state: State, linked: readonly Linked[], naming: Naming, sides: Sides): void {
  const first = naming.names[0] ?? EMPTY;
  // What the things did (4个村｜列入名录) is no act on the next.
  const acts = sides.byRight && !actLength(sides.left.core.folded) && !naming.rules.includes('act-carried') ? 0 : actLength(first.folded);
  const shareOfSubject = naming.rules.includes('share-of') && sides.left.core.folded.startsWith('占');
  const before = state.subject;
  for (const { name, kind } of linked) if (kind === 'level' && naming.fresh) state.things.push(name);
  const last = linked.at(-1);
  state.kind = last?.kind ?? '';
  if (last?.kind === 'level') state.unit = counted(last.number);
  state.named = true;
  state.topic = EMPTY;
  if (naming.fresh && acts > 0 && acts < first.folded.length) state.act = cut(first, 0, acts);
  else if (naming.fresh && !naming.rules.includes('act-carried')) state.act = EMPTY;
  state.inPart ||= sides.left.part;
  remember(state, naming.names);
  state.counted = sides.byRight || sides.left.link ? '' : (linked.at(-1)?.number.unit ?? '');
  // What a plan was met by is said of the thing: 为预算的103%，增长15%.
  if (naming.rules.includes('share-of-plan') && before.folded) state.subject = before;
  // What part of the things did is no owner of what follows: 其中8个进入名录，总投资12亿元.
  if (naming.rules.includes('part-doing') && state.main.folded) state.subject = state.main;
  if (shareOfSubject) state.shared = state.shared.folded && before.folded.includes('占') ? state.shared : before;
  else if (naming.fresh) state.shared = EMPTY;
  if (!state.inPart) state.main = state.subject;
}

/** 增长4%（包括村办工业为｜6%）: the same rate, reckoned otherwise. */
const restates = (clause: Clause, state: State): boolean =>
  clause.bracket &&
  state.kind === 'growth' &&
  isPercent(clause.numbers[0] as NumberSpan) &&
  /^(?:不?包括|不?含|扣除|剔除)[^，。；增降]{1,16}$/.test(leftOf(clause).folded);

/** Links the numbers of one clause to what they are about, and leaves in `state` what the next clause may go on with. */
export function linkClause(clause: Clause, state: State): Linked[] {
  let out: Linked[] = [];
  let pending = restates(clause, state) ? EMPTY : leftOf(clause);
  let listed = false;
  for (let i = 0; i < clause.numbers.length; ) {
    const row = rowAt(clause, i, pending);
    const sides = sidesOf(clause, row, listed ? state.acted : 0);
    state.acted = sides.acted;
    const { left, right } = sides;
    listed ||= listGoesOn(row, left, state);
    if (!listed) state.act = EMPTY;
    state.least = /至少./.test(row.words.folded) || (listed && state.least);
    if (actLength(left.core.folded) > 0) state.net = /^净增/.test(left.core.folded);
    if (sides.topic.folded) state.topic = sides.topic;
    if (left.whole && !/^全/.test(state.scope)) state.scope = '';
    if (left.scope.folded) state.scope = left.scope.shown;
    const named = withWhatItDependsOn(nameRow(row, sides, state, listed), state);
    const naming = withPurpose(named, row.numbers.at(-1) as NumberSpan, clause, state);
    const chained = i > 0 && !left.core.folded && /[到至为](?:全年)?$/.test(left.link);
    const linked = row.numbers.map((number, index) => linkValue(row, sides, naming, index, state, chained, belowZero(clause, number)));
    for (const figure of linked) out.push(figure);
    if (loneScope(left, state)) state.part = left.core.shown;
    else if (!goesOnAbout(left)) state.part = '';
    settle(state, linked, naming, sides);
    if (listed) out = withSharedEnd(out, right);
    listed = sides.listed;
    if (sides.whole && sides.byRight) pending = beyondNoun(sides.next, right.noun);
    else pending = naming.rules.includes('deed') ? nextTask(sides.next) : sides.next;
    // 占全国6.2%和｜全省｜18%.
    if (state.shared.folded && naming.rules.includes('share-of') && /^全[国省市州]的?$/.test(pending.folded)) pending = join('占', pending);
    i = row.last + 1;
  }
  return out;
}
