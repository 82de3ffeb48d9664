import { fold } from '../../fold.ts';
import type { FigureKind } from '../../model.ts';
import { canonicalOf, entryOf } from '../lexicon/canonical.ts';
import { MEASURES } from '../lexicon/measures.ts';
import { unitFamily } from '../lexicon/unit-family.ts';
import type { CellNumber } from './cell-number.ts';
import { HEAD_UNITS } from './column-words.ts';
import type { Column } from './columns.ts';
import type { Frame } from './frame.ts';
import type { RowLabel } from './row-labels.ts';
import { isEmptyName, isMeasure } from './stands-alone.ts';

const RATE = /^[%‰]$/;
/** Cells of a unit column that hold none: —, 上年=100. */
const NO_UNIT = /^[-—–/]*$|[=＝]\s*100$/;
const GROWTH = /(?:比上年|同比|当月|当季|累计)*(?:增长率?|增长速度|增速|增幅|涨幅|(?<![率重例度])(?:提高|上涨))$/;
const NO_GROWTH = /自然增长率$/;
/** 地区生产总值在全省位次. */
const RANKED = /[在居列]?(?:全[国省市州])?(?:位次|排名|排位)$/;
/** 单位生产总值能耗下降 3.2 — a growth of −3.2. */
const DECLINE = /(?:(?:下降|降低|减少)(?:率|幅度|幅)?|降幅)$/;
/** 城乡居民收入比（以农为1）: a number without a unit. */
const RATIO = /(?:收入|支出|人口|产出|供需)(?:之)?比(?:[（(][^（）()]*[)）])?$/;

/** The unit of a cell: its own, else the column's, the row's or the caption's; rates of change and shares are in %. */
export function unitFor(number: CellNumber, label: RowLabel, column: Column, frame: Frame, unitCell: string): string {
  const own = number.unit;
  if (RANKED.test(fold(label.name))) return own || '位';
  if (/^[百千万亿]+$/.test(own)) return own + unitFor({ ...number, unit: '' }, label, column, frame, unitCell).replace(/^[百千万亿]+/, '');
  if (own !== '') return own;
  const unit = givenUnit(label, column, frame, unitCell);
  // 2.8 more than 41.2 % are points.
  return column.kind === 'change' && column.unit === '' && (fold(unit) === '%' || /百分点/.test(column.folded)) ? '个百分点' : unit;
}

function givenUnit(label: RowLabel, column: Column, frame: Frame, unitCell: string): string {
  // 增减 in a table whose only unit is 万人 is so many more or fewer.
  const amounts = frame.units.length > 0 && !frame.units.some((unit) => RATE.test(fold(unit)));
  if (column.kind === 'growth' && column.unit === '' && /增减$/.test(column.folded) && amounts) return frame.units[0] ?? '';
  if (column.kind === 'growth' || column.kind === 'share') return column.unit || '%';
  if (column.kind === 'rank') return column.unit || '位';
  if (isRatio(label, column)) return column.unit || (NO_UNIT.test(unitCell) ? '' : unitCell) || label.unit;
  // 集成电路（亿个） under 数量（万吨）: the row's own unit goes before that of a column that names no measure.
  if (label.unit && column.unit && column.heads.every((head) => isEmptyName(head) || /数量$/.test(fold(head)) || !isMeasure(head)))
    return label.unit;
  return (
    column.unit ||
    (NO_UNIT.test(unitCell) ? '' : unitCell) ||
    label.unit ||
    frame.stubUnit ||
    lineUnit(frame.units, label.name, column.folded) ||
    label.wholeUnit
  );
}

/** The unit line's unit. Where it names several amounts, the one the column's name ends in (人数) or the lexicon expects; else none is sure. */
function lineUnit(units: readonly string[], name: string, head: string): string {
  const amounts = units.filter((unit) => !RATE.test(fold(unit)));
  if (amounts.length < 2) return amounts[0] ?? units[0] ?? '';
  const counted = HEAD_UNITS.find(({ head: words }) => words.test(head))?.unit;
  const named = amounts.find((unit) => counted?.test(fold(unit)) || new RegExp(`${fold(unit).slice(-1)}[数口]$`).test(head));
  if (named) return named;
  const families = MEASURES[entryOf(canonicalOf(name))?.measure ?? '']?.families ?? [];
  return amounts.find((unit) => unitFamily(unit) === families[0]) ?? '';
}

/** The kind of a cell's figure, from its unit, its column's head, its row's name and unit and the caption. */
export function kindFor(number: CellNumber, label: RowLabel, column: Column, frame: Frame, written: string, rowUnit: string): FigureKind {
  const unit = fold(written).trim();
  if (/百分点/.test(unit)) return 'change';
  if (unit.startsWith(':') || (unit === '' && isRatio(label, column))) return 'ratio';
  if (unit === '倍') return 'multiple';
  if (column.kind === 'growth') return RATE.test(unit) ? 'growth' : 'change';
  // −3.8% in a column of changes of what is counted in tonnes.
  if (column.kind === 'change' && RATE.test(fold(number.unit)) && rowUnit !== '' && !RATE.test(fold(rowUnit))) return 'growth';
  if (column.kind) return column.kind;
  if (unit === '位' || RANKED.test(fold(label.name))) return 'rank';
  const name = fold(label.name);
  if (RATE.test(unit) && /年均/.test(column.folded) && (number.unit !== '' || (label.unit !== '' && !RATE.test(fold(label.unit)))))
    return 'growth';
  if (!RATE.test(unit) || (/指数$/.test(name) && number.value > 50)) return 'level';
  if (number.growth || isGrowthName(name) || column.heads.some((head) => isGrowthName(fold(head)))) return 'growth';
  return frame.growth && !/[率重]$/.test(name) ? 'growth' : 'share';
}

const isRatio = (label: RowLabel, column: Column) => RATIO.test(fold(label.name)) || column.heads.some((head) => RATIO.test(fold(head)));

function isGrowthName(name: string): boolean {
  return DECLINE.test(name) || (GROWTH.test(name) && !NO_GROWTH.test(name));
}

/** A row's name without the words that say it grows, falls or is ranked: those the kind and sign say. */
export function grownThing(name: string): string {
  return name.replace(GROWTH, '').replace(RANKED, '').replace(DECLINE, '') || name;
}

/** −1 where a rate of decline is given without a sign. */
export function signFor(kind: FigureKind, label: RowLabel, column: Column): 1 | -1 {
  return kind === 'growth' && !column.kind && DECLINE.test(fold(label.name)) ? -1 : 1;
}
