import { fold } from '../../fold.ts';
import type { FigureKind } from '../../model.ts';
import { grownThing } from './cell-kind.ts';
import { isYearBefore } from './cell-period.ts';
import type { Column } from './columns.ts';
import { composeName, joinPart, overlap } from './compose-name.ts';
import type { Frame } from './frame.ts';
import type { RowLabel } from './row-labels.ts';
import { isBare, isEmptyName, standsAlone } from './stands-alone.ts';
import { withoutLead } from './topic.ts';

/** The name of a cell's figure, as it stands alone outside the table. */
export function nameFor(label: RowLabel, columns: readonly Column[], x: number, kind: FigureKind, frame: Frame): string {
  const column = columns[x] as Column;
  const outside = label.time !== '' || label.place !== '';
  const head = nounOf(columns, x);
  const noun = head.noun === '' && label.measure && !standsAlone(label.name) ? { ...head, noun: label.measure } : head;
  const name = composeName({
    ...(outside && noun.noun === '' ? { noun: partOf(noun.group, columns, x, frame), group: '' } : noun),
    label: outside ? '' : withoutLead(kind === 'growth' || kind === 'rank' ? grownThing(label.name) : label.name),
    parents: outside ? [] : label.parents,
    total: outside || label.total,
    topic: frame.topic,
  });
  const whole = completed(withoutLead(name), frame) || withoutLead(grownThing(column.heads.at(-1) ?? '')) || frame.firstTopic;
  // By how many points 增速 is higher.
  if (kind === 'change' && /^增[速幅]/.test(fold(column.heads.at(-1) ?? ''))) return overlap(whole, '增速');
  return (column.kind === 'share' ? shareName(whole, column.heads) : whole).replace(ALIAS, '');
}

/** （GDP）, （R&D）: what a thing is called in Latin letters. */
const ALIAS = /(?<=[\u3400-\u9fff])[（(][A-Za-z&]{2,8}[)）]/;

/** The name of a column that is a part, where no row names the whole: 第一产业 right of 地区生产总值, 城镇 under a caption about incomes. */
function partOf(group: string, columns: readonly Column[], x: number, frame: Frame): string {
  const own = columns[x]?.kind ? measuredAt(columns, x, '') : x;
  const says = (column: Column | undefined) => column?.heads.findLast((head) => !isEmptyName(head)) ?? '';
  const left = columns.slice(0, own).findLast((column) => column.role === 'data' && !column.kind && standsAlone(says(column)));
  const whole = withoutLead(says(left) || frame.topic);
  const alike = (left?.unit ?? '') === (columns[own]?.unit ?? '') && !/[比率](?:[（(][^（）()]*[)）])?$/.test(fold(group));
  return group && whole && alike ? joinPart(group, whole) : group;
}

/** A name that is complete only with what the caption says: 投资额 of 房地产开发, 各项存款 that are 余额. */
function completed(name: string, frame: Frame): string {
  if (frame.balance && /(?:存|贷)款$/.test(fold(name))) return `${name}${name.endsWith('貸款') ? '餘額' : '余额'}`;
  return isBare(name) ? overlap(frame.firstTopic, name) : name;
}

/** A share keeps both sides: 东盟出口额 + 占全部出口比重. */
function shareName(name: string, heads: readonly string[]): string {
  const head = heads.findLast((each) => /占|^完成|率|进度|比重|构成|份额|为/.test(fold(each))) ?? '';
  const folded = fold(head);
  if (/为[上去]年/.test(folded)) return `${name}为上年比例`;
  if (/(?:^|[执决][行算]数?|完成数?)[为占].*(?:预算|目标|计划|任务)|^完成/.test(folded)) return `${name}完成率`;
  if (/^占/.test(folded)) return name + (/(?:比重|比例|份额|占比)$/.test(folded) ? head : `${head}比重`);
  return /率|进度/.test(folded) ? overlap(name, head) : `${name}比重`;
}

/** What a column measures and the group it is for. Growth and shares are those of the nearest amount to their left under the same group head. */
function nounOf(columns: readonly Column[], x: number): { noun: string; group: string } {
  const column = columns[x] as Column;
  const own = withoutLead(column.heads.at(-1) ?? '');
  const grown = grownThing(own);
  if (column.kind === 'growth' && grown !== own && standsAlone(grown) && !isEmptyName(grown)) return { noun: grown, group: '' };
  const names = measured(columns, column, x)
    .heads.map(withoutLead)
    .filter((head) => !isEmptyName(head) && !/^按.*分$/.test(fold(head)));
  const last = names.at(-1) ?? '';
  const upper = names.at(-2) ?? '';
  const measures = standsAlone(last) || /[量额数值率积]$/.test(fold(last));
  if (upper === '') return measures ? { noun: last, group: '' } : { noun: '', group: last };
  if (fold(last).includes(fold(upper)) || (standsAlone(last) && standsAlone(upper))) return { noun: last, group: '' };
  if (!measures) return { noun: joinPart(last, upper), group: '' };
  return standsAlone(last) ? { noun: last, group: upper } : { noun: upper + last, group: '' };
}

/** 比重 over 2020年 and 2010年: no group of columns, but what they tell of the one to their left. */
const SAYS_KIND = /^(?:增长|增速|增幅|比重|比例|构成|占比|位次|排名)/;

function measured(columns: readonly Column[], column: Column, x: number): Pick<Column, 'heads'> {
  if (!column.kind && !column.heads.some(isYearBefore)) return column;
  const [first = ''] = column.heads;
  const group = column.heads.length > 1 && !SAYS_KIND.test(fold(first)) ? first : '';
  const left = columns[measuredAt(columns, x, group)];
  if (!left && !column.kind) return column;
  return left ?? { heads: group ? column.heads.slice(0, -1) : [] };
}

const measuredAt = (columns: readonly Column[], x: number, group: string) =>
  columns.findLastIndex(
    (each, at) => at < x && each.role === 'data' && !each.kind && !each.heads.some(isYearBefore) && (!group || each.heads[0] === group),
  );
