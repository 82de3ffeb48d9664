import { ASIDES, COMPARED_BEFORE, COMPARED_BEHIND, OPENERS, type TimeWordKind } from './time-words.ts';

/** `set`: what follows is about this time; `compare`: it is only measured against it; `start`: it is the time of the next number alone. */
export type MentionRole = 'set' | 'compare' | 'start';

const NAMED: ReadonlySet<TimeWordKind> = new Set<TimeWordKind>([
  'year',
  'year-range',
  'past-term',
  'next-term',
  'plan',
  'plan-end',
  'since-year',
  'masked',
]);
/** 在2021年290亿元的基础上: the time of the number inside. */
const BASIS = /^[^，。；]{0,12}\d[^，。；]{0,20}基础上/;
const EARLIER = /^(?:年?[末底初]|时期|期间|同期)?的\s?[\d一二三四五六七八九十百]/;
const END_VALUE = /(?:增加|增长|提高|跃升|上升|提升|扩大|下降|减少|降低|缩小|降|升|增)[到至为]$/;
const BACK = 12;
const AHEAD = 24;

/** What the time word at [start, end) does there; undefined if it says nothing about the time of what follows. */
export function roleOf(folded: string, start: number, end: number, kind: TimeWordKind): MentionRole | undefined {
  const before = folded.slice(Math.max(0, start - BACK), start);
  const behind = folded.slice(end, end + AHEAD);
  // The year of a start value is another than the one spoken of: masked it is unknown.
  const masked = kind === 'masked' || kind === 'masked-aim';
  // 比上年的30亿元｜增长: what it was then.
  if (/[比较]$/.test(before) && EARLIER.test(behind)) return masked ? undefined : 'start';
  if (COMPARED_BEFORE.some(({ pattern }) => pattern.test(before))) return 'compare';
  if (COMPARED_BEHIND.some(({ pattern }) => pattern.test(behind)) && !/[到至从由]$/.test(before)) return 'compare';
  if (/[从由自]$/.test(before) && /^(?:年?[末底初])?(?:的|[^，。；]{0,12}?(?:\d|第[一二三四五六七八九十]))/.test(behind))
    return masked ? undefined : 'start';
  // 跃升到2015年的161亿元: the time of that value alone.
  if (END_VALUE.test(before) && /^的\s?\d/.test(behind)) return masked ? undefined : 'start';
  if (ASIDES.some(({ kinds, pattern }) => kinds.includes(kind) && pattern.test(behind))) return undefined;
  if (/在$/.test(before) && BASIS.test(folded.slice(end, end + 40))) return masked ? undefined : 'start';
  if (NAMED.has(kind) && !/^又?比(?:19|20)\d\d年/.test(behind) && !OPENERS.some(({ pattern }) => pattern.test(before))) return undefined;
  return 'set';
}
