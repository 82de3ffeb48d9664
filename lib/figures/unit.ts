import { UNITS } from './data/units.ts';
import { firstCode, lengthsBy, NO_LENGTHS } from './lengths.ts';

const KNOWN = new Set(UNITS.map(([unit]) => unit));
const SIZES = lengthsBy(firstCode, KNOWN);
const MAGNITUDE = /(?:[十百千]?万[多余]?亿|[十百千][多余]?[万亿]|[万亿]|[百千](?!分[点比]))/y;
const PER = /\s?[/／](?=[\u4e00-\u9fffa-zA-Z])/y;
/** 人口, 项目, 个人…: a counter that is only the first syllable of a noun; the unit ends before it. */
const NOT_A_UNIT =
  /(?:人口(?!人)|家(?:庭|长|政|电|具(?!有|备)|禽|畜)|人才|人民(?!币)|项目|级以|线路|车辆|道路|站点|口岸|部门|例会|名单|天然|位于|组织|分别|分公司|本地|成功|成立|根本|代表|对外|对口|对接|单位|方面|里程|管网|排名|条例|片区|群众|群体|群组|节能|节约|节水|节点|集中|集团|集体|个体(?:工商|户|私营|经营|经济|诊所|企业)|集成|集约|集贸|集聚|集镇|副县|副处|副市|副省|种植|类型|层次|线下|台阶|户籍|户外)/y;

/** Where a unit stands in a text: [start, end), its magnitude (万, 亿 …) included. */
export interface UnitSpan {
  readonly start: number;
  readonly end: number;
  /** A 多, 余 or 来 stood inside: the number is a lower bound. */
  readonly more: boolean;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function skipBlanks(text: string, at: number): number {
  const end = at + 2;
  while (at < end && text[at] === ' ') at++;
  return at;
}

/** The longest known counter at `at`, as its end, or `at` itself where there is none. */
function counterEnd(text: string, at: number): number {
  for (const size of SIZES.get(text.charCodeAt(at)) ?? NO_LENGTHS) {
    if (at + size > text.length || !KNOWN.has(text.slice(at, at + size))) continue;
    const end = at + size;
    if (/[A-Za-z]/.test(text[end - 1] ?? '') && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    return size === 1 && matchAt(NOT_A_UNIT, text, at) ? at : end;
  }
  return at;
}

/** Takes `/立方米`, `/百平方公里`, `/人` after a counter. */
function perEnd(text: string, at: number): number {
  const per = matchAt(PER, text, at);
  if (!per) return at;
  const start = at + per.length;
  const magnitude = start + matchAt(MAGNITUDE, text, start).length;
  const end = counterEnd(text, magnitude);
  return end > magnitude ? end : /[日年月]/.test(text[start] ?? '') ? start + 1 : at;
}

const isMore = (text: string, at: number) => (text[at] === '多' || text[at] === '余' ? at + 1 : at);

/**
 * Reads the unit at `at` (straight after a number) in folded text: 亿元, 多万千瓦, 余名, 微克/立方米. An empty span at `at` where no unit
 * stands. A blank before the unit is allowed, as OCR leaves it.
 */
export function readUnit(text: string, at: number): UnitSpan {
  const start = skipBlanks(text, at);
  if (text.startsWith('个多百分点', start)) return { start, end: start + 5, more: true };
  const first = isMore(text, start);
  const plain = counterEnd(text, first);
  const magnitude = plain > first && /[百千]/.test(text[first] ?? '') ? '' : matchAt(MAGNITUDE, text, first);
  const afterMagnitude = first + magnitude.length;
  const second = magnitude ? isMore(text, afterMagnitude) : afterMagnitude;
  const gap = skipBlanks(text, second);
  const counter = magnitude ? counterEnd(text, gap) : plain;
  const none = magnitude ? counter === gap : counter === first;
  const end = none ? (magnitude ? second : first) : perEnd(text, counter);
  if (end === start) return { start: at, end: at, more: false };
  return { start, end, more: first > start || second > afterMagnitude || /[多余]/.test(magnitude) };
}

/** A unit as a reader writes it: 多, 余 and blanks inside it removed (`万多 个` → `万个`). */
export function plainUnit(unit: string): string {
  return unit.replace(/[多余餘\s]/g, '');
}
