import type { Bound, FigureKind } from '../model.ts';
import { actLength } from './acts.ts';
import { type Clause, gapOf, leftOf, tailOf } from './clause.ts';
import { type Left, readLeft } from './left.ts';
import { ACTS, BARE_MEASURES, DEEDS, ending, GROWTH_NOUNS, KEEP_ENDINGS, opening, SCOPES } from './lexis.ts';
import type { NumberSpan } from './number.ts';
import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { OBJECTIVE, type Right, readRight } from './right.ts';
import { items, SEPARATOR, splitName } from './split.ts';

/** A number with all that the words around it say about it; what read.ts makes a figure of. */
export interface Linked {
  readonly number: NumberSpan;
  readonly name: Phrase;
  readonly kind: FigureKind;
  readonly sign: 1 | -1;
  readonly bound: Bound;
  readonly scope: string;
  readonly verb: string;
  readonly accumulates: boolean | undefined;
  readonly startValue: boolean;
  readonly rules: readonly string[];
}

/** What a sentence has said so far. */
export interface State {
  /** Things named in the sentence, oldest first, each once. */
  recent: Phrase[];
  /** What the last number was about. */
  subject: Phrase;
  /** The names of the last row of values, if there was one. */
  row: Phrase[];
  scope: string;
  act: Phrase;
  /** The subject of a clause without numbers, for measures that need an owner. */
  topic: Phrase;
  kind: FigureKind | '';
  /** The last thing named that was no part (其中) of another. */
  main: Phrase;
  /** A 其中 has been read in this sentence. */
  inPart: boolean;

  /** What a share was taken of, while the share is the subject. */
  shared: Phrase;
  /** Whether the sentence has named anything yet. */
  named: boolean;
  /** Things counted in the sentence, without the measures taken of them. */
  things: Phrase[];
  /** 净增 at the head of a list: what follows are changes too. */
  net: boolean;
}

export const freshState = (): State => ({
  recent: [],
  subject: EMPTY,
  main: EMPTY,
  inPart: false,
  shared: EMPTY,
  row: [],
  scope: '',
  act: EMPTY,
  topic: EMPTY,
  kind: '',
  named: false,
  things: [],
  net: false,
});

const CONJUNCTION = /^(?:左右|以上|以内|以下|多|余)?(?:、|和|及|与|以及|,|，)$/;

const isPercent = (number: NumberSpan) => /^[%‰成]$/.test(number.unit);
const isPoints = (number: NumberSpan) => /百分[点比]/.test(number.unit);

/** 涨幅, 增速 at the end of a name; 自然增长率 is a rate of its own. */
function growthNoun(text: string): string {
  const noun = ending(text, GROWTH_NOUNS);
  return ending(text, KEEP_ENDINGS).length > noun.length ? '' : noun;
}

const isBare = (text: string) => {
  const bare = ending(text, BARE_MEASURES);
  return bare === text && text !== '';
};

/** Things of which a bare measure speaks: 新增两院院士 → 两院院士. */
function owner(phrase: Phrase): Phrase {
  const act = actLength(phrase.folded);
  return act > 0 && act < phrase.folded.length ? cut(phrase, act) : phrase;
}

function ownerForMeasure(phrase: Phrase): Phrase {
  const bare = /总?参保人数$/.exec(phrase.folded)?.[0] || ending(phrase.folded, BARE_MEASURES);
  const stem = bare && bare.length < phrase.folded.length ? cut(phrase, 0, phrase.folded.length - bare.length) : phrase;
  return stem.folded.length > 2 ? owner(stem) : stem;
}

/** A占B的比重 → A占B比重. */
function shareName(core: Phrase, owned: Phrase): Phrase | null {
  const found = /^(.*?)(?<!抢|侵)占(?!地(?!区|方)|用|道|有(?!色)|领|比|补)(?:到|了|全部|据)?(.*)$/.exec(core.folded);
  if (!found) return null;
  const [, a = ''] = found;
  let whole = cut(core, core.folded.length - (found[2] ?? '').length);
  const end = /(?:的)?(?:比重|比例|份额|比率|比)?(?:的|分别)?$/.exec(whole.folded);
  if (end) whole = cut(whole, 0, end.index);
  const place = /^(?:全市|全省|全国|全县|全区|全州|我市|我省|同期|当年)(?=[\u4e00-\u9fff]{2})/.exec(whole.folded);
  if (place) whole = cut(whole, place[0].length);
  const part = a ? cut(core, 0, a.length) : owned;
  return whole.folded ? join(part, '占', whole, '比重') : join(part, '占比');
}

/** The verbs of rank, from the first one on: 排名上升到, 由全省, 居全省. */
const RANK =
  /(?:总体|综合|均|稳|双双|首次|连续.年)?(?:位居|位列|名列|排名|排在|排列|位于|位次|跃居|跃至|跃升至|跃升到|升至|升到|上升到|上升至|提升至|前移至|居(?!民|住|家)|列(?!入|为)|由|从|达到|进至|占)[^，。；]{0,24}$/;
const AMONG = /(?:进入|入围|跻身|迈入|进位|挺进)(?=[\u4e00-\u9fff“])/;

/**
 * The last of several tasks or remarks set side by side by 、: 稳居全国前列、增长 → 增长; 优化支出结构、清收资金 → 清收资金. A list of names or
 * of acts on one thing (取消、下放审批事项) stays whole.
 */
function lastTask(words: Phrase, row: boolean): Phrase {
  const at = words.folded.lastIndexOf('、');
  if (at < 0 || /[“（(]/.test(words.folded.slice(at)) !== /[”）)]/.test(words.folded.slice(at))) return words;
  const last = cut(words, at + 1);
  const before = items(cut(words, 0, at)).map((item) => item.folded);
  if (before.some((item) => actLength(item) === item.length)) return words;
  const left = readLeft(last, false);
  const { core } = left;
  if (!core.folded) return left.link || left.change ? last : words;
  if (row) return words;
  const timed = core.folded.length < last.folded.length && !last.folded.startsWith(core.folded.slice(0, 2)) && actLength(core.folded) > 0;
  if (isBare(core.folded) || timed || actLength(core.folded) > 1) return last;
  return words;
}

/** What holds the rank: the words before the verb of rank, or the list it stands in. */
function rankedThing(words: Phrase, verb: number | undefined): Phrase {
  const bare = cut(words, 0, verb ?? words.folded.length - 1);
  const among = AMONG.exec(bare.folded);
  return among ? cut(bare, among.index + among[0].length) : bare;
}

/** Whether the words leave the naming to what follows (提供｜12类43项｜公共服务). */
function isLoose(words: Phrase): boolean {
  const core = readLeft(words, false).core.folded;
  return core !== '' && (actLength(core) === core.length || /^(?:免费)?[向为给]/.test(core));
}

/** 参加养老保险并实现了… → 参加养老保险. */
function firstTask(words: Phrase): Phrase {
  const at = /.(?:并|且)(?!网|购|轨)/.exec(words.folded)?.index;
  return at === undefined ? words : cut(words, 0, at + 1);
}

/** 参加养老保险并｜实现了养老金… */
function nextTask(words: Phrase): Phrase {
  const at = /.(?:并|且)(?!网|购|轨)/.exec(words.folded)?.index;
  return at === undefined ? words : cut(words, at + 2);
}

interface Naming {
  names: Phrase[];
  rules: string[];
  fresh: boolean;
}

/** Names for a row of `count` values from the words on their left. */
function nameLeft(left: Left, right: Right, count: number, number: NumberSpan, state: State, listed: boolean): Naming {
  let core = left.core;
  const rules: string[] = [];
  const growth = isPercent(number) ? growthNoun(core.folded) : '';
  if (growth) core = readLeft(cut(core, 0, core.folded.length - growth.length), false).core;
  if (SCOPES.words.has(core.folded) && state.subject.folded) core = EMPTY;
  const shared = isPercent(number) || isPoints(number) || number.form === 'fraction' ? shareName(core, ownerForShare(state)) : null;
  if (shared) {
    rules.push('share-of');
    core = shared;
  }
  const plan = isPercent(number)
    ? /^(?:为|占|完成|是)?((?:年度|全年|年初|调整|年|变动|收入)?(?:计划|预算|目标|任务|预算数|调整预算))$/.exec(core.folded)
    : null;
  if (plan && state.subject.folded) {
    const part = cut(core, core.folded.length - (plan[1] ?? '').length);
    return { names: [join(state.subject, '占', part, '比重')], rules: [...rules, 'share-of-plan'], fresh: false };
  }
  if (left.versus.folded && isPoints(number)) {
    const base = core.folded ? core : state.subject;
    const speed = state.kind === 'growth' && !base.folded.endsWith('增速') ? '增速' : '';
    return { names: [join(base, speed)], rules: [...rules, 'compared'], fresh: core.folded !== '' };
  }
  const deed =
    right.deed ??
    ((listed || /[人户名家]$|人次$/.test(number.unit)) && right.rest && OBJECTIVE.test(right.rest.folded)
      ? firstTask(right.rest)
      : undefined);
  if (!core.folded && !isPercent(number) && !left.link && !left.change && deed)
    return { names: [deed], rules: [...rules, 'deed'], fresh: true };
  if (!core.folded)
    return { names: inherit(left, count, state, number), rules: [...rules, count > 1 ? 'inherited-row' : 'inherited'], fresh: false };
  const acts = actLength(core.folded);
  const base = state.topic.folded && !state.named ? state.topic : state.subject;
  if (isBare(core.folded) && !shared)
    return { names: owned(core, count, left, state), rules: [...rules, 'measure-of-subject'], fresh: true };
  if (acts === core.folded.length && base.folded)
    return { names: [actOn(core, ownerOfAct(base))], rules: [...rules, 'act-on-subject'], fresh: true };
  if (isPercent(number) && !shared && !left.link && !left.change && right.rest && !RATE.test(core.folded)) {
    return { names: [join(core, right.rest, '比重')], rules: [...rules, 'share-that-does'], fresh: true };
  }
  if (count > 1) {
    const names = splitName(core, count);
    if (names) return { names, rules: [...rules, 'row'], fresh: true };
  }
  return { names: Array.from({ length: count }, () => core), rules: [...rules, 'left-name'], fresh: true };
}

/** 制定政府规章3件、修改｜16件 → 修改政府规章; 安置房开工…、竣工 → 安置房竣工. */
function actOn(act: Phrase, subject: Phrase): Phrase {
  const last = ending(subject.folded, ACTS);
  if (last && last.length < subject.folded.length) return join(cut(subject, 0, subject.folded.length - last.length), act);
  return join(act, owner(subject));
}

/** The thing acted on, without a measure taken of it: 飞地项目总投资 → 飞地项目. */
function ownerOfAct(phrase: Phrase): Phrase {
  const bare = ending(phrase.folded, BARE_MEASURES);
  return bare && bare.length < phrase.folded.length - 1 ? cut(phrase, 0, phrase.folded.length - bare.length) : phrase;
}

function ownerForShare(state: State): Phrase {
  return state.topic.folded ? state.topic : state.subject;
}

function inherit(left: Left, count: number, state: State, number: NumberSpan): Phrase[] {
  if (count > 1 && state.recent.length >= count) return state.recent.slice(-count);
  if (left.all && state.row.length > 1) return [state.row.reduce((all, name) => (all.folded ? join(all, '、', name) : name), EMPTY)];
  if (count === 1 && state.shared.folded && state.kind === 'share' && !isPoints(number)) return [state.shared];
  const reached = /达|有|为/.test(left.link) && /^新/.test(state.subject.folded);
  const subject =
    state.topic.folded && (!state.named || MEASURED.test(state.topic.folded))
      ? state.topic
      : reached
        ? owner(state.subject)
        : state.subject;
  return Array.from({ length: count }, () => subject);
}

/** Names that are shares by themselves. */
const RATE = /[率比度面占额]|份额|强度|水平|程度|指数|经费|支出|系数|价格$/;

/** A topic that is a quantity by itself: 地区生产总值连跨三个台阶，超过7万亿元. */
const MEASURED = /(?:总值|收入|总额|余额|产值|增加值|投资|出口|进口|利润|产量|面积|率|存款|贷款|人口|里程|支出)$/;

/** Measures of a measure: 工业投资增长28%，增速居全省第3位. */
const RELATIVE = /^(?:增速|增幅|涨幅|降幅|增长率|占比|比重|比例|排名|位次|总量|增量)$/;

function owned(core: Phrase, count: number, left: Left, state: State): Phrase[] {
  const owners = count > 1 ? state.things.slice(-count) : left.all && state.row.length > 1 ? state.row.slice(-1) : [state.subject];
  if (state.topic.folded || owners.length < count || !owners[0]?.folded)
    return Array.from({ length: count }, () => join(state.topic, core));
  const relative = RELATIVE.test(core.folded);
  return owners.map((name) => join(relative ? name : ownerForMeasure(name), core));
}

/** Names the number from the words after it, with the act before it where there is one: 建成｜30公里｜江滩生态游园. */
function nameRight(left: Left, right: Right, state: State, number: NumberSpan, raw: Phrase): Naming {
  const joined = /[、和及与]$/.test(raw.folded);
  const core = left.core;
  if (isPercent(number) && left.change) return { names: [right.noun], rules: ['growth-of-noun'], fresh: true };
  if (isPercent(number)) return { names: [join(right.name, '比重')], rules: ['share-of-noun'], fresh: true };
  if (/^[万亿]人?$/.test(number.unit) && /^[\u4e00-\u9fff]{0,6}(?:人民|父老乡亲)/.test(right.noun.folded)) {
    return { names: [join('人口')], rules: ['people'], fresh: true };
  }
  const acts = actLength(core.folded);
  const bare = ending(core.folded, BARE_MEASURES);
  if (right.of && bare && bare.length >= core.folded.length - 4) {
    return { names: [join(right.noun, cut(core, core.folded.length - bare.length))], rules: ['measure-of-noun'], fresh: true };
  }
  const act = acts > 0 ? cut(core, 0, acts) : EMPTY;
  if (/^(?:增加|减少|减|增)$/.test(left.changeWord) && !core.folded)
    return { names: [join(left.changeWord, right.name)], rules: ['right-name'], fresh: true };
  if (acts === core.folded.length) {
    if (acts === 0 && state.act.folded) return { names: [join(state.act, right.name)], rules: ['right-name', 'act-carried'], fresh: true };
    return { names: [join(act, right.name)], rules: ['right-name'], fresh: true };
  }
  if (
    /等$|、$|等为|等组成|包括/.test(core.folded) ||
    joined ||
    core.folded.length > (right.name.folded.length > 3 && /的$/.test(raw.folded) ? 7 : right.name.folded.length > 2 ? 16 : 24)
  )
    return { names: [join(act, right.name)], rules: ['right-name', 'examples-dropped'], fresh: true };
  if (/^(?:免费)?[向为对在从给让使于被]/.test(core.folded) && !ending(core.folded, DEEDS))
    return { names: [right.name], rules: ['right-name'], fresh: true };
  return { names: [join(core, right.name)], rules: ['right-name', 'left-limits'], fresh: true };
}

/** Whether the words after the number name it, rather than those before. */
function namedRight(left: Left, right: Right, number: NumberSpan, raw: Phrase): boolean {
  if (!right.name.folded) return false;
  const core = left.core.folded;
  if (isPoints(number) || number.form === 'ratio') return false;
  if (isPercent(number) && left.change && core === '' && !right.of) return right.noun.folded.length > 1;
  if (isPercent(number)) {
    const plain = !left.link || left.bound !== '' || /实现|有/.test(left.link);
    return plain && !left.change && (core === '' || actLength(core) === core.length || (right.of && core.length < 9));
  }
  if (number.unit === '倍') return false;
  if (/(?:等|的)$/.test(raw.folded)) return true;
  const act = actLength(core);
  if (core !== '' && act === core.length) return true;
  if (/元/.test(number.unit) && !right.of && opening(right.name.folded, ACTS)) return false;
  if (right.of && ending(core, BARE_MEASURES)) return true;
  if (left.link && !/^(?:完成|实现|有|是|共有|拥有|上|过)$/.test(left.link)) return false;
  if (left.change) return core === '' && raw.folded !== '' && !/元/.test(number.unit) && !right.of && !/比|较|与|年/.test(raw.folded);
  return true;
}

function kindOf(number: NumberSpan, left: Left, right: Right, ranked: boolean, net: boolean): FigureKind {
  if (ranked) return 'rank';
  if (number.form === 'ratio') return 'ratio';
  if (number.unit === '倍') return 'multiple';
  if (isPoints(number)) return 'change';
  const changed = left.change !== 0 && left.link === '';
  if (isPercent(number)) {
    if (right.growth || left.change || growthNoun(left.core.folded)) return 'growth';
    return 'share';
  }
  return changed || /^(?:净增|少增|多增)/.test(left.core.folded) || (net && !left.link && actLength(left.core.folded) === 0)
    ? 'change'
    : 'level';
}

function signOf(number: NumberSpan, left: Left, kind: FigureKind): 1 | -1 {
  if (kind === 'growth' || kind === 'change' || kind === 'multiple') {
    if (/^(?:低于|慢于|落后)/.test(left.versus.folded)) return -1;
    if (left.change) return left.change;
    const noun = growthNoun(left.core.folded);
    if (noun && isPercent(number)) return GROWTH_NOUNS.words.get(noun) ?? 1;
    if (/^少增/.test(left.core.folded)) return -1;
  }
  return 1;
}

/** Whether the thing named adds up over a span (新增, 建成) or not (a stock or rate reached); undefined where the words do not say. */
function accumulation(left: Left, name: Phrase, kind: FigureKind, right: boolean): boolean | undefined {
  if (kind !== 'level') return left.total ? true : undefined;
  if (left.total) return true;
  if (actLength(name.folded) > 0) return true;
  if (left.link && !right && !/^(?:完成|实现)$/.test(left.link)) return false;
  return undefined;
}

const hedgeOf = (gap: Phrase): Phrase => cut(gap, 0, /^(?:以上|以下|以内|左右|上下)?/.exec(gap.folded)?.[0].length ?? 0);

/** 为27万退休人员｜发放养老金｜87亿元: the thing counted first is no part of the next name, if an act begins that. */
function beyondNoun(gap: Phrase, noun: Phrase): Phrase {
  if (!noun.folded || !gap.folded.startsWith(noun.folded)) return gap;
  const rest = cut(gap, noun.folded.length);
  return actLength(readLeft(rest, false).core.folded) > 0 ? rest : gap;
}

/** 371户｜亏损企业脱困面达｜72.2%: the verb of the next number is no part of the thing counted. */
function withoutVerb(gap: Phrase): Phrase {
  const verb = /.(?:达到|达|为|是|占|超过|突破|实现|完成)$/.exec(gap.folded);
  return verb ? cut(gap, 0, verb.index + 1) : gap;
}

/** Splits the words between two numbers: what still belongs to the first, what leads to the second. */
function divide(gap: Phrase, rightNamed: boolean): { first: Phrase; second: Phrase; whole: boolean } {
  const marks: [number, number][] = [];
  let depth = 0;
  for (let at = 0; at < gap.folded.length; at++) {
    const c = gap.folded[at] ?? '';
    if (/[“（(《]/.test(c)) depth++;
    else if (/[”）)》]/.test(c)) depth--;
    if (depth > 0) continue;
    SEPARATOR.lastIndex = at;
    const mark = SEPARATOR.exec(gap.folded);
    if (mark?.index === at) marks.push([at, at + mark[0].length]);
    else if (mark === null) break;
  }
  const chosen = rightNamed ? marks.at(-1) : marks.find(([at]) => at <= 2);
  if (!chosen) {
    const hedge = /^(?:以上|以下|以内|左右)的?/.exec(gap.folded)?.[0].length ?? 0;
    return { first: gap, second: cut(gap, hedge), whole: true };
  }
  return { first: cut(gap, 0, chosen[0]), second: cut(gap, chosen[1]), whole: false };
}

function remember(state: State, names: readonly Phrase[]): void {
  for (const name of names) if (!state.recent.some((known) => known.folded === name.folded)) state.recent.push(name);
  if (state.recent.length > 12) state.recent.splice(0, state.recent.length - 12);
  if (state.things.length > 12) state.things.splice(0, state.things.length - 12);
  state.subject = names.at(-1) ?? state.subject;
  state.row = names.length > 1 ? [...names] : [];
}

/** Links the numbers of one clause to what they are about, and leaves in `state` what the next clause may go on with. */
export function linkClause(clause: Clause, state: State): Linked[] {
  const out: Linked[] = [];
  let pending = leftOf(clause);
  let listed = false;
  for (let i = 0; i < clause.numbers.length; ) {
    let last = i;
    const loose = isLoose(pending);
    let same = 0;
    for (; last + 1 < clause.numbers.length; last++) {
      const gap = gapOf(clause, last).folded;
      if (gap === '' && loose) same++;
      else if (!CONJUNCTION.test(gap)) break;
    }
    const number = clause.numbers[i] as NumberSpan;
    const ranked =
      /digits|hanzi/.test(number.form) && (/第$/.test(pending.folded) || (/前$/.test(pending.folded) && /^[位名]$/.test(number.unit)));
    const rankCut = ranked ? RANK.exec(pending.folded) : null;
    const words = ranked ? rankedThing(pending, rankCut?.index) : pending;
    const opened = readLeft(lastTask(words, last > i), isPoints(number) || number.unit === '倍');
    const each = /每(?:(?:人每)?[月年人户亩天]|(?:百|千|万|十万)(?:人|户|亩|平方公里|公里|人口))$/.exec(opened.core.folded);
    const left = each ? readLeft(cut(opened.core, 0, each.index), false) : opened;
    const final = last + 1 === clause.numbers.length;
    const rest = final ? tailOf(clause) : gapOf(clause, last);
    const likely = namedRight(left, readRight(final ? rest : divide(rest, true).first), number, words);
    const parts = final ? { first: rest, second: EMPTY, whole: false } : divide(rest, likely);
    const own = parts.whole && !likely && !OBJECTIVE.test(parts.first.folded) ? hedgeOf(parts.first) : parts.first;
    const right = readRight(parts.whole ? withoutVerb(own) : own);
    const byRight = !ranked && namedRight(left, right, number, words);
    const count = last - i + 1 - same;
    const chained = i > 0 && !left.core.folded && /[到至为]$/.test(left.link);
    if (!listed) state.act = EMPTY;
    if (/^净增/.test(left.core.folded)) state.net = true;
    if (left.scope.folded) state.scope = left.scope.shown;
    const lone =
      SCOPES.words.has(left.core.folded) ||
      (left.part && /^.{1,7}(?:本级|市区|县|市|区)$/.test(left.core.folded) && !/小区$/.test(left.core.folded));
    const scope = lone ? left.core.shown : state.scope;
    const naming = byRight
      ? nameRight(left, right, state, number, words)
      : nameLeft(lone ? { ...left, core: EMPTY } : left, right, count, number, state, listed);
    const carried =
      listed &&
      !byRight &&
      naming.fresh &&
      state.act.folded &&
      !left.link &&
      !isPercent(number) &&
      actLength(naming.names[0]?.folded ?? '') === 0 &&
      !isBare(left.core.folded);
    const names = carried ? naming.names.map((name) => join(state.act, name)) : naming.names;
    for (let k = i; k <= last; k++) {
      const current = clause.numbers[k] as NumberSpan;
      const name = names[Math.min(k - i, names.length - 1)] ?? EMPTY;
      const own = kindOf(current, left, right, ranked, state.net);
      const kind = byRight && own === 'change' ? 'level' : own === 'share' && chained && state.kind === 'growth' ? 'growth' : own;
      out.push({
        number:
          each && /[百千万]/.test(each[0])
            ? { ...current, unit: `${current.unit}/${each[0].slice(1)}`, unitStart: 0, unitEnd: 0 }
            : current,
        name,
        kind,
        sign: signOf(current, left, kind),
        bound:
          (k === last || right.growth ? right.bound : '') || left.bound || (ranked && /前$/.test(pending.folded) ? 'le' : current.bound),
        scope: name.folded.includes(scope) && !lone ? '' : scope,
        verb: left.link || left.changeWord,
        accumulates: accumulation(left, name, kind, byRight),
        startValue: left.start || /^[由从]/.test(rankCut?.[0] ?? ''),
        rules: [current.rule, ...naming.rules, ...(carried ? ['act-carried'] : [])],
      });
      state.kind = kind;
      if (kind === 'level' && naming.fresh) state.things.push(name);
    }
    state.named = true;
    state.topic = EMPTY;
    const acts = actLength(names[0]?.folded ?? '');
    if (naming.fresh && acts > 0 && acts < (names[0]?.folded.length ?? 0)) state.act = cut(names[0] ?? EMPTY, 0, acts);
    else if (naming.fresh && !carried) state.act = EMPTY;
    if (left.part) state.inPart = true;
    const before = state.subject;
    remember(state, names);
    state.shared =
      naming.rules.includes('share-of') && left.core.folded.startsWith('占')
        ? state.shared.folded && before.folded.includes('占')
          ? state.shared
          : before
        : naming.fresh
          ? EMPTY
          : state.shared;
    if (!state.inPart) state.main = state.subject;
    listed = !parts.whole;
    pending =
      parts.whole && byRight ? beyondNoun(parts.second, right.noun) : naming.rules.includes('deed') ? nextTask(parts.second) : parts.second;
    i = last + 1;
  }
  return out;
}
