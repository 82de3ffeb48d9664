import { gradedThing } from './grade.ts';
import { MEASURED } from './inherit.ts';
import type { Left } from './left.ts';
import { isBare, isPercent, isPoints, owner, ownerForMeasure } from './measure.ts';
import { type Rule, sameFor } from './naming.ts';
import { cut, EMPTY, join, type Phrase, word } from './phrase.ts';
import { ownerBySibling } from './sibling.ts';
import type { State } from './state.ts';

/** Measures of a measure: 工业投资增长28%，增速居全省第3位. */
const RELATIVE = /^(?:增速|增幅|涨幅|降幅|增长率|占比|比重|比例|排名|位次|总量|增量)$/;

/** 建筑业增加值增长9%，高于全部产业增速2个百分点 → 建筑业增加值增速. */
export const compared: Rule = ({ left, core, number, state }) => {
  if (!left.versus.folded || !isPoints(number)) return null;
  const base = !core.folded ? state.subject : RELATIVE.test(core.folded) && state.subject.folded ? join(state.subject, core) : core;
  const speed = state.kind === 'growth' && !base.folded.endsWith('增速') ? '增速' : '';
  return { names: [join(base, speed)], rules: ['compared'], fresh: core.folded !== '' };
};

/** 经费支出增长10%，与生产总值之比为3% → 经费支出与生产总值之比. */
export const ratioTo: Rule = ({ core, state }) =>
  /^[^与和]{2,12}之比$/.test(core.folded) && state.subject.folded
    ? { names: [join(state.subject, '与', core)], rules: ['ratio-to'], fresh: true }
    : null;

/** 工业投资增长9%，对投资增长的贡献率达44% → 工业投资对投资增长的贡献率. */
export const contribution: Rule = ({ core, number, state }) => {
  const drives = isPoints(number) && /^拉动.{2}/.test(core.folded);
  if ((!drives && !/^对.{2,}(?:贡献率|贡献度|拉动率|支撑率)$/.test(core.folded)) || !state.subject.folded) return null;
  const share = state.subject.folded.indexOf('占');
  const speed = /(?:增速|增幅)$|(?<=..)对[^，对]{2,}贡献率$/.exec(state.subject.folded)?.index ?? state.subject.folded.length;
  const thing = cut(state.subject, 0, share > 1 ? share : speed);
  return { names: [join(thing, core)], rules: ['contribution'], fresh: true };
};

/** 领军人才26名，其中国家级9名 → 国家级领军人才. */
export const grade: Rule = ({ left, core, number, state }) => {
  const graded = isPercent(number) ? EMPTY : gradedThing(core, state.main, left.part || state.inPart || state.parts);
  return graded.folded ? { names: [join(core, graded)], rules: ['grade'], fresh: true } : null;
};

/** 普通高中3所，在校学生900人；小学20所，｜在校学生｜6000人: schools counted just before own what follows. */
const SCHOOL = /(?:学校|院校|高中|初中|小学|中学|幼儿园|大学|学院)$/;

/** 技工学校招生3万人，｜在校生｜9万人 → 技工学校在校生. */
export const sibling: Rule = ({ core, count, state, shared }) => {
  if (shared) return null;
  if (count === 1 && SCHOOL.test(state.subject.folded) && isBare(core.folded)) return null;
  const before = count > 1 ? state.row.map((name) => [name]) : [[state.subject, ...state.recent]];
  const things = before.map((names) => ownerBySibling(core, names));
  if (things.length !== count || things.some((thing) => !thing.folded)) return null;
  return { names: things.map((thing) => join(thing, core)), rules: ['sibling'], fresh: true };
};

/** 签约项目39个，总投资120亿元 → 项目总投资. */
export const measureOfSubject: Rule = ({ left, core, count, state, shared }) =>
  isBare(core.folded) && !shared ? { names: owned(core, count, left, state), rules: ['measure-of-subject'], fresh: true } : null;

/** Goods are of a crop or a kind, investment is in works: what stands between falls away. */
const BETWEEN: readonly { readonly measures: RegExp; readonly word: RegExp; readonly example: string }[] = [
  {
    measures: /(?:产量?|单产|面积|存栏量?|出栏量?)$/,
    word: /(?:播种|种植|养殖|生产|收购|产业|安全)$/,
    example: '粮食种植｜总产, 苹果产业｜产量',
  },
  { measures: /参保(?:总?人数|率)$/, word: /试点(?:城市|县市?|地区)?$/, example: '城镇居民医疗保险试点城市｜参保人数' },
  { measures: /^开发投资$/, word: /(?<=房地产)(?:市场|业)$/, example: '房地产市场平稳，｜开发投资' },
  { measures: /^均价$/, word: /(?:生产|种植|收购)(?:任务)?$/, example: '烟叶生产｜均价' },
  { measures: /产值$/, word: /(?:种植|养殖|生产|收购)$/, example: '蔬菜种植｜产值; 医药产业产值' },
  { measures: /^优良率$/, word: /优良天数$/, example: '空气质量优良天数320天，｜优良率｜88%' },
  { measures: /投资额?$/, word: /(?:基本建成|开工|竣工|完工)$/, example: '棚户区改造基本建成｜投资' },
];

/** The owner and its measure as one name: 粮食种植, 总产 → 粮食总产; 技术合同, 合同金额 → 技术合同金额. */
function ownedBy(thing: Phrase, core: Phrase): Phrase {
  const stock = /^[存出]栏$/.test(core.folded) ? (/^[存出]栏(?=..)/.exec(thing.folded)?.[0].length ?? 0) : 0;
  if (stock) return join(core, cut(thing, stock));
  const between = BETWEEN.find(({ measures }) => measures.test(core.folded))?.word.exec(thing.folded)?.index ?? 0;
  const own = between > 1 ? cut(thing, 0, between) : thing;
  return join(own, cut(core, core.folded.length > 3 && own.folded.endsWith(core.folded.slice(0, 2)) ? 2 : 0));
}

const PEOPLE = /(?:人口|人员|居民|群众|农户|住户|家庭|学生)$/;

/** 补助｜开工率: works begin and end, money does not. */
const MONEY = /(?:资金|补助|补贴|经费|贷款|债券)$/;
const OF_WORKS = /^(?:开工|完工|竣工|投产|建成)率$/;

/** Whose measure it is, where it is one: the subject, without what it is a share of; invested is in works, not in whom they serve. */
function ownerOfOne(core: Phrase, { subject, things }: State): Phrase {
  const share = RELATIVE.test(core.folded) ? -1 : subject.folded.search(/.占.*比重$/);
  if (share > 0) return cut(subject, 0, share + 1);
  if (OF_WORKS.test(core.folded) && MONEY.test(subject.folded)) return EMPTY;
  const served = /投资$/.test(core.folded) && PEOPLE.test(subject.folded);
  return (served && things.findLast((thing) => !PEOPLE.test(thing.folded))) || subject;
}

/** 生产总值增速, 增幅 → 生产总值增幅. */
const withoutRelative = (name: Phrase): Phrase => cut(name, 0, /(?<=..)(?:增速|增幅|涨幅|降幅)$/.exec(name.folded)?.index);

/** 教职工900人，其中｜专任教师｜700人: people own no people. */
const STAFF = /(?:教职工|教师|职工|人员)(?:[（(][^（）()]*[）)])?$/;
const OF_STAFF = /^(?:专任教师|从业人员)$/;

function owned(core: Phrase, count: number, left: Left, state: State): Phrase[] {
  if (core.folded === '支出' && state.subject.folded.endsWith('收入')) {
    return [join(cut(state.subject, 0, state.subject.folded.length - 2), core)];
  }
  if (OF_STAFF.test(core.folded) && STAFF.test(state.subject.folded)) return sameFor(count, core);
  const pool = RELATIVE.test(core.folded) || state.things.length < count ? state.recent : state.things;
  if (core.folded === '总量' && MEASURED.test(state.subject.folded) && !state.topic.folded) return sameFor(count, state.subject);
  const owners = count > 1 ? pool.slice(-count) : left.all && state.row.length > 1 ? state.row.slice(-1) : [ownerOfOne(core, state)];
  if (state.topic.folded.endsWith(core.folded.replace('完成', ''))) return sameFor(count, state.topic);
  const topic = state.topic.folded || state.named ? state.topic : state.further();
  if (topic.folded || owners.length < count || !owners[0]?.folded) return sameFor(count, ownedBy(topic, core));
  const relative = RELATIVE.test(core.folded);
  const hosts = /收入$/.test(core.folded) ? owners[0].folded.indexOf('接待') : -1;
  if (hosts > 1) return [join(cut(owners[0], 0, hosts), core)];
  if (hosts === 0) return [join(word('旅游', owners[0]), core)];
  const whole = (name: Phrase) => (core.folded === '总量' ? owner(name) : name);
  return owners.map((name) => (relative ? join(withoutRelative(whole(name)), core) : ownedBy(ownerForMeasure(name), core)));
}
