import { fold } from '../../fold.ts';
import type { FigureKind, FigureStatus } from '../../model.ts';
import { isBracketed } from './bracketed.ts';
import { isNumeric } from './cell-number.ts';
import { COLUMN_ROLES, KIND_FORMS, NAMING_HEAD, SORTING_HEAD, STATUS_FORMS } from './column-words.ts';
import type { Grid } from './grid.ts';
import { areaOf, isPlace } from './place.ts';
import { type Side, sidesOf } from './sides.ts';
import { isEmptyName } from './stands-alone.ts';
import { isUnit, splitUnit } from './unit-text.ts';

export type ColumnRole = 'stub' | 'unit' | 'index' | 'text' | 'data';

/** What a column is and what its head says. `heads` are its names from top to bottom, units and repetitions taken off. */
export interface Column {
  readonly role: ColumnRole;
  readonly heads: readonly string[];
  /** The whole head in simplified script, for looking up words. */
  readonly folded: string;
  readonly unit: string;
  readonly kind: FigureKind | null;
  readonly status: FigureStatus | null;
  /** The place or whole area the column is for, where its head is one. */
  readonly place: string;
  /** The part of the table it belongs to. */
  readonly side: Side;
}

/** Describes each column of a grid. */
export function describeColumns(grid: Grid, headerRows: number): Column[] {
  const columns = (grid[0] ?? []).map((_, x) => headOf(grid, headerRows, x));
  const cells = columns.map((_, x) => grid.slice(headerRows).map((row) => row[x]?.text ?? ''));
  const roles = columns.map(({ folded }, x) => roleOf(cells, folded, x));
  const sides = sidesOf(
    roles,
    columns.map(({ folded }) => folded),
  );
  return columns.map((column, x) => ({
    ...column,
    role: roles[x] === 'stub' && (isLate(roles, sides, x) || onlySorts(columns, roles, x)) ? 'text' : (roles[x] ?? 'text'),
    side: sides.find(({ from, to }) => from <= x && x < to) as Side,
    kind: isDifference(column, columns[x + 1]) ? 'change' : column.kind,
  }));
}

/** 债券类型 right of 项目名称. */
function onlySorts(columns: readonly Omit<Column, 'role' | 'side'>[], roles: readonly ColumnRole[], x: number): boolean {
  const names = columns.findIndex(({ folded }, at) => roles[at] === 'stub' && NAMING_HEAD.test(folded));
  return names >= 0 && names < x && SORTING_HEAD.test(columns[x]?.folded ?? '');
}

/** Whether a column stands right of the first data of its side. */
function isLate(roles: readonly ColumnRole[], sides: readonly Side[], x: number): boolean {
  const from = sides.findLast((side) => side.from <= x)?.from ?? 0;
  return roles.slice(from, x).includes('data');
}

function headOf(grid: Grid, headerRows: number, x: number): Omit<Column, 'role' | 'side'> {
  const texts = [...new Set(grid.slice(0, headerRows).map((row) => row[x]?.text ?? ''))].filter((text) => text !== '');
  let unit = '';
  const heads: string[] = [];
  for (const text of texts) {
    // 所 under 学校数: a row of units at the foot of the head.
    const bare = texts.length > 1 && text === texts.at(-1) && isUnit(text);
    const split = bare ? { name: '', unit: text } : splitUnit(text.replace(/^(?:其\s*中\s*[:：]|[#＃])\s*/, ''));
    unit = split.unit || unit;
    const name = split.name.replace(ASIDE, (whole, inside: string) => (isEmptyName(inside) ? '' : whole));
    if (name !== '') heads.push(name);
  }
  const folded = fold(texts.join('｜'));
  const kind = KIND_FORMS.find(({ pattern }) => pattern.test(folded))?.kind ?? null;
  const status = STATUS_FORMS.find(({ pattern }) => pattern.test(folded))?.status ?? null;
  const place = heads.findLast((head) => isPlace(head)) ?? heads.findLast((head) => areaOf(head) !== '') ?? '';
  return { heads: heads.filter((head) => head !== place || !isPlace(head)), folded, unit, kind, status, place };
}

function roleOf(columns: readonly (readonly string[])[], head: string, x: number): ColumnRole {
  const named = COLUMN_ROLES.find(({ pattern }) => pattern.test(head.replace(/[\s｜]/g, '')))?.role;
  if (named === 'unit' || named === 'index' || named === 'text') return named;
  const filled = (columns[x] ?? []).filter((cell) => cell !== '' && !/^[-—–…/\\.]+$/.test(cell));
  const years = (x === 0 || head.includes('年')) && filled.every((cell) => YEAR.test(fold(cell)));
  const numeric = years ? 0 : filled.filter((cell) => isNumeric(cell) || isBracketed(cell)).length;
  if (x === 0 && columns.length > 2 && isCounting(filled)) return 'index';
  if (x > 0 && filled.length > 1 && filled.every((cell) => isUnit(cell))) return 'unit';
  if (numeric > 0 && numeric >= filled.length * 0.3 && (x > 0 || numeric > filled.length * 0.7)) return 'data';
  return 'stub';
}

/** 债务余额（预计执行数）. */
const ASIDE = /(?<=.)[（(]([^（）()]+)[)）]$/;
const YEAR = /^(?:19|20)\d\d年?$/;
const NUMBERING = /^[（(]?[一二三四五六七八九十]{1,3}[)）.、]?$/;

/** 比年初增减 beside 比年初增减% is an amount. */
function isDifference(column: Omit<Column, 'role' | 'side'>, next: Omit<Column, 'role' | 'side'> | undefined): boolean {
  return column.kind === 'growth' && column.unit === '' && !column.folded.includes('%') && next?.kind === 'growth' && next.unit === '%';
}

/** 1, 2, 3 … or 一, （一） … */
function isCounting(cells: readonly string[]): boolean {
  return cells.length > 2 && (cells.every((cell, i) => Number(cell) === i + 1) || cells.every((cell) => NUMBERING.test(cell)));
}
