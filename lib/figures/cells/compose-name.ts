import { fold } from '../../fold.ts';
import { NAME_WORDS, PARENT_FORMS } from './name-words.ts';
import { isBare, isMeasure, isVague, standsAlone } from './stands-alone.ts';
import { remover } from './without.ts';

/** What a figure's name may be put together from. `noun` is the column's name, empty where it says nothing. */
export interface NameParts {
  readonly label: string;
  readonly parents: readonly string[];
  readonly total: boolean;
  readonly noun: string;
  /** A group the column is for: 城市, 农村, 男. */
  readonly group: string;
  readonly topic: string;
}

/** Puts a name together that can stand alone outside its table: 纱 under 产量 → 纱产量, 铁路 under 货物运输总量 → 铁路货物运输量. */
export function composeName(parts: NameParts): string {
  if (parts.label === '' && parts.noun === '' && parts.group) return parts.group;
  const name = baseName(parts);
  if (!parts.group || fold(name).includes(fold(parts.group))) return name;
  return standsAlone(name) ? parts.group + name : name + parts.group;
}

function baseName({ label, parents, total, noun, topic }: Omit<NameParts, 'group'>): string {
  if (total || label === '') {
    const whole = parents[0] ?? '';
    if (whole) return noun ? attach(whole, noun, topic) : whole;
    return noun ? attach('', noun, topic) : topic;
  }
  const owner = parents[0] ?? '';
  if (isBare(label) && owner !== '' && !standsAlone(owner)) return owner + label;
  if (standsAlone(label) && (noun === '' || sameHead(label, noun) || isVague(noun))) return label;
  if (noun !== '' && !isVague(noun)) return attach(label, noun, topic);
  const whole =
    parents.length > 0 ? baseName({ label: parents[0] ?? '', parents: parents.slice(1), total: false, noun: '', topic: '' }) : '';
  if (standsAlone(whole)) return joinPart(label, whole);
  if (noun !== '') return attach(label, noun, topic);
  return isMeasure(topic) && !ACTION.test(fold(label)) ? joinPart(label, topic) : label;
}

/** 新建农村公路: what is done to a thing needs no subject of the caption's. */
const ACTION = /^(?:新增|新建|改建|扩建|新改建|改造|建设|建成|修建|整治|培训|培育|引进|资助|救助|发放|创建)/;

/** A row's name with its column's: 纱 + 产量; a vague noun takes the caption's subject in between: 大豆 + 进口 + 金额. */
function attach(label: string, noun: string, topic: string): string {
  if (startsIn(label, noun)) return overlap(noun, label);
  const same = sharedEnd(label, noun);
  if (same >= 2 && same < label.length && same < noun.length) return label.slice(0, -same) + noun;
  if (label !== '' && covers(label, noun)) return label;
  if (!isVague(noun) || topic === '') return joinPart(label, noun);
  if (covers(topic, noun)) return joinPart(label, topic);
  return joinPart(label, topic) + (/(?:[额量值]|人口)$/.test(fold(topic)) ? '' : noun);
}

/** 债务余额 under 一般债务. */
const startsIn = (label: string, noun: string) =>
  label.length > 2 && overlap(noun, label).length < noun.length + label.length && !fold(label).includes(fold(noun));

/** How many characters two names end with in common: 教育支出 and 基本支出, two. */
function sharedEnd(one: string, other: string): number {
  let size = 0;
  while (size < Math.min(one.length, other.length) && fold(one.at(-1 - size) ?? '') === fold(other.at(-1 - size) ?? '')) size++;
  return size;
}

/** 境内有效专利 says already what 专利数 says. */
function covers(label: string, noun: string): boolean {
  const stem = fold(noun).replace(/[量额数值]$/, '');
  return fold(label).includes(stem.length >= 2 ? stem : fold(noun));
}

/** 发电量 under 产量, 货物出口额 under 金额: the row's name ends the way the column's does. */
function sameHead(label: string, noun: string): boolean {
  return (
    NAME_WORDS.measures.some((ending) => ending.length === 1 && fold(noun).endsWith(ending) && fold(label).endsWith(ending)) ||
    fold(label).endsWith(fold(noun))
  );
}

/** A part's name before its whole's, the words they share said once: 高速铁路 of 新建铁路投产里程 → 高速铁路投产里程. */
export function joinPart(part: string, whole: string): string {
  const rest = /业$/.test(fold(part)) && isOutput(whole) ? '增加值' : shortened(whole);
  if (part === '') return whole;
  const bare = part.replace(/[（(][^（）()]*[)）]$/, '');
  for (let size = Math.min(bare.length, rest.length - 1); size >= 2; size--) {
    const at = fold(rest).indexOf(fold(bare.slice(-size)));
    if (at >= 0) return bare + rest.slice(at + size);
  }
  return bare + rest;
}

/** Two names one behind the other, what the first ends and the second begins with said once: 固定资产投资 + 投资额. */
export function overlap(first: string, second: string): string {
  for (let size = Math.min(first.length, second.length); size >= 2; size--)
    if (fold(first).endsWith(fold(second.slice(0, size)))) return first + second.slice(size);
  return first + second;
}

/** 第一产业 of 地区生产总值 is its 增加值, 工业 of 第二产业增加值 too. */
const isOutput = (name: string) => /^(?:全.)?(?:地区|国内|本地)?生产总值(?:[（(]GDP[)）])?$|业增加值$/.test(fold(name));

const shorten = remover(PARENT_FORMS.map(({ from }) => from));

/** A whole's name as it stands behind a part's: 货物运输总量 → 货物运输量. */
const shortened = (whole: string) => shorten(whole) || whole;
