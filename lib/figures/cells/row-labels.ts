import { fold } from '../../fold.ts';
import { PLACE_HEAD } from './column-words.ts';
import type { Column } from './columns.ts';
import { type Grid, type GridCell, shown } from './grid.ts';
import { NAME_WORDS } from './name-words.ts';
import { Nesting } from './nesting.ts';
import { areaOf, isPlace } from './place.ts';
import { isMeasure, standsAlone } from './stands-alone.ts';
import { splitUnit } from './unit-text.ts';

/** What a row is about. `parents` are the names of the rows and groups it belongs to, nearest first. */
export interface RowLabel {
  readonly name: string;
  readonly unit: string;
  /** The unit of the nearest row it is a part of that names one. */
  readonly wholeUnit: string;
  readonly parents: readonly string[];
  /** What the group of rows it stands in measures: 产量 of a row 产量（万吨） that is a head. */
  readonly measure: string;
  readonly total: boolean;
  /** The place the row is for, where the rows are places. */
  readonly place: string;
  /** The time the row is for as it stands there (2019年, 3月, 全年), where the rows are times. */
  readonly time: string;
}

const OF_WHICH = /^(?:其\s*中\s*[:：]?|[#＃])\s*/;
/** 其中 in a cell of its own, beside one part or several. */
const PART_CELL = /^其\s*中\s*[:：]?$/;
const LEAD = /^(?:[-－–—·•*]+|\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳])\s*/;
/** 收入合计: the sum of what stands before it. */
const SUM = /(?<=.{2})(?:合计|小计)$/;
/** 按三大门类分: what follows are parts of the whole above. */
const SPLIT = /^按.{1,12}分/;
/** 增长（%）, 全省位次 under 地区生产总值: the growth and the rank of the row above. */
const OF_ABOVE = /^(?:(?:比上年|较上年|同比)?(?:增长率?|增长速度|增速|增幅)|[在居列]?(?:全[国省市州])?(?:位次|排名|排位))$/;
const TIME =
  /^(?:(?:19|20)\d\d(?:年?(?:度|末)?|年(?:1[0-2]|[1-9])月)|(?:(?:19|20)\d\d年)?(?:\d{1,2}月?[-－—–~～至])?(?:1[0-2]|[1-9])月(?:份|末|底)?|[一二三四]季度|[上下]半年|前三季度|全年)$/;

/** Names the rows of a grid from their row-name columns, their 其中, indents and merged group cells. */
export function labelRows(grid: Grid, headerRows: number, columns: readonly Column[]): RowLabel[] {
  const stubs = columns.flatMap((column, x) => (column.role === 'stub' ? [x] : []));
  const places = arePlaces(grid.slice(headerRows), stubs, columns[stubs[0] ?? 0]?.folded ?? '');
  const nesting = new Nesting(isFlat(grid.slice(headerRows), stubs));
  let whole = '';
  const open: string[] = [];
  const units = new Map<string, string>();
  let group = { name: '', unit: '' };
  let split = '';
  return grid.slice(headerRows).map((row) => {
    const cells = [...new Set(stubs.map((x) => row[x]))].filter((cell): cell is GridCell => cell !== undefined && cell.text !== '');
    const cell = cells.at(-1);
    if (!cell) return { name: '', unit: '', wholeUnit: '', measure: '', parents: [], total: false, place: '', time: '' };
    const outer = groupsOf(row, stubs, cells, open);
    const groups = outer.filter((group) => !PART_CELL.test(fold(group))).map((group) => tidy(group).name);
    const { name: written, unit, ofWhich } = tidy(cell.text);
    const name = OF_ABOVE.test(fold(written)) ? whole + written : written;
    if (shown(row).length === 1) {
      group = isMeasure(name) ? { name, unit } : { name: '', unit: '' };
      split = SPLIT.test(fold(name)) ? split || whole : '';
    }
    const measure = group.name;
    const sign = /^[#＃]/.test(cell.text);
    const mark = sign || outer.some((group) => PART_CELL.test(fold(group))) ? 'sign' : ofWhich ? 'word' : '';
    const parents = [...groups.reverse(), ...nesting.open(name, cell.indent + (sign ? 1 : 0), mark)];
    const wholeUnit = units.get(parents.find((parent) => units.get(parent)) ?? '') || group.unit;
    if (unit !== '') units.set(name, unit);
    if (name !== written) return { name, unit, wholeUnit: '', measure: '', parents: [], total: false, place: '', time: '' };
    if (standsAlone(name)) whole = name;
    else if (parents.length === 0 && split !== '') parents.push(split);
    else if (parents.length === 0 && whole !== '' && (NAME_WORDS.members as readonly string[]).includes(fold(name))) parents.push(whole);
    const total = areaOf(name) !== '' || (NAME_WORDS.totals as readonly string[]).includes(fold(name));
    const time = TIME.test(fold(name)) ? name : '';
    if (places && total) return { name: '', unit, wholeUnit, measure, parents: [], total, place: areaOf(name), time: '' };
    return { name, unit, wholeUnit, measure, parents, total, place: places && !total && time === '' ? name : '', time };
  });
}

function tidy(text: string): { name: string; unit: string; ofWhich: boolean } {
  const bare = text.replace(LEAD, '');
  const ofWhich = OF_WHICH.test(fold(bare));
  const split = splitUnit(
    bare
      .slice(OF_WHICH.exec(fold(bare))?.[0].length ?? 0)
      .replace(LEAD, '')
      .replace(/[:：]$/, ''),
  );
  return { ...split, name: split.name.replace(SUM, '').replace(/^(?:本年|当年)(?=收入$|支出$)/, ''), ofWhich };
}

/** Whether the rows are places: their head says so, or nearly all their names do. */
function arePlaces(rows: Grid, stubs: readonly number[], head: string): boolean {
  if (PLACE_HEAD.test(head.replace(/[\s｜]/g, ''))) return true;
  const names = rows.map((row) => row[stubs.at(-1) ?? -1]?.text ?? '').filter((name) => name !== '');
  return names.length > 3 && names.filter(isPlace).length >= names.length * 0.75;
}

/** The group cells before a row's name. One left blank goes on from the row above, as if it were merged; `open` keeps what is on. */
function groupsOf(row: Grid[number], stubs: readonly number[], cells: readonly GridCell[], open: string[]): string[] {
  const last = stubs.findLastIndex((x) => row[x] === cells.at(-1));
  const first = stubs.findIndex((x) => row[x] === cells.at(-1));
  for (let at = 0; at < last; at++) {
    const text = row[stubs[at] ?? -1]?.text ?? '';
    if (text !== '') open.splice(at, open.length, text);
  }
  if (first === 0) open.length = 0;
  return open.slice(0, first);
}

/** Whether no row is indented more than another: then only 其中 tells parts from wholes. */
function isFlat(rows: Grid, stubs: readonly number[]): boolean {
  return (
    new Set(
      rows.flatMap((row) =>
        stubs
          .map((x) => row[x])
          .filter((cell) => cell?.text)
          .map((cell) => cell?.indent),
      ),
    ).size < 2
  );
}
