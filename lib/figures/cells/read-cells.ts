import { fold } from '../../fold.ts';
import type { Figure, Outline } from '../../model.ts';
import { readBracketed } from './bracketed.ts';
import { kindFor, signFor, unitFor } from './cell-kind.ts';
import { nameFor } from './cell-name.ts';
import { type CellNumber, readCellNumber } from './cell-number.ts';
import { inYear, isYearBefore, monthOr, periodIn, yearOf } from './cell-period.ts';
import { type Column, describeColumns } from './columns.ts';
import { type Frame, frameOf } from './frame.ts';
import type { GridCell } from './grid.ts';
import { limitOf } from './place.ts';
import type { LaidTable } from './read-tables.ts';
import { labelRows, type RowLabel } from './row-labels.ts';
import type { Side } from './sides.ts';
import { headless, summedFigure } from './summed.ts';

/** Reads each numeric cell of the laid-out tables as a figure, in the order of the tables and cells. */
export function readCells(tables: readonly LaidTable[], outline: Outline): Figure[] {
  return tables.flatMap((laid, table) => readTable(laid, outline).map((figure) => ({ ...figure, table })));
}

function readTable(laid: LaidTable, outline: Outline): Figure[] {
  const { grid, table } = laid;
  const columns = describeColumns(grid, table.headerRows);
  const frame = frameOf(laid, columns, outline);
  const labels = new Map([...new Set(columns.map(({ side }) => side))].map((side) => [side, labelSide(laid, columns, side)]));
  return grid.slice(table.headerRows).flatMap((cells, y) => {
    const row = table.headerRows + y;
    return columns.flatMap((column, x) => {
      const cell = cells[x];
      if (!cell || column.role !== 'data' || cells[x - 1] === cell) return [];
      const plain = readCellNumber(cell.text);
      const number = plain ?? readBracketed(cell.text, frame.brackets);
      if (!number) return [];
      const label = labels.get(column.side)?.[y] as RowLabel;
      const unitCell = cells[unitColumn(columns, column)]?.text ?? '';
      const sentence = [label.name, ...column.heads, cell.text].filter((part) => part !== '').join(' ');
      const read = (own: readonly Column[]) => figureOf(number, label, own, x, frame, unitCell);
      const figure =
        plain || frame.brackets !== 'sum' ? read(columns) : summedFigure(read(headless(columns, x)), frame, dataOf(cells, columns));
      return [{ ...figure, sentence, row, column: x, cell: cell.origin }];
    });
  });
}

const dataOf = (cells: readonly GridCell[], columns: readonly Column[]) => cells.filter((_, x) => columns[x]?.role === 'data');

function labelSide({ grid, table }: LaidTable, columns: readonly Column[], side: Side): RowLabel[] {
  const own = columns.map((column): Column => (column.side === side ? column : { ...column, role: 'text' }));
  return labelRows(grid, table.headerRows, own);
}

const unitColumn = (columns: readonly Column[], { side }: Column) =>
  columns.findIndex((each) => each.role === 'unit' && each.side === side);

function figureOf(number: CellNumber, label: RowLabel, columns: readonly Column[], x: number, frame: Frame, unitCell: string): Figure {
  const column = columns[x] as Column;
  const unit = unitFor(number, label, column, frame, unitCell);
  const kind = kindFor(number, label, column, frame, unit, unitCell || label.unit);
  const sign = signFor(kind, label, column);
  const period = periodFor(label, column, frame);
  // The year a plan sets out from is over.
  const before = frame.plan !== '' && period < frame.plan.slice(0, 4);
  return {
    indicator: nameFor(label, columns, x, kind, frame),
    canonical: '',
    value: sign * number.value || 0,
    ...(number.valueTo === undefined ? {} : { valueTo: sign * number.valueTo }),
    unit,
    kind,
    period,
    bound: number.bound,
    scope: limitOf(label.place, frame.area) || limitOf(column.place, frame.area),
    sentence: '',
    paragraph: -1,
    start: 0,
    end: 0,
    ...frame.place,
    status: column.status ?? (before ? 'actual' : frame.place.status),
    rules: rulesOf(number, column, kind, sign),
  };
}

function rulesOf(number: CellNumber, column: Column, kind: string, sign: number): string[] {
  const rules = ['table-cell', number.unit === '' ? 'unit-from-table' : 'unit-from-cell'];
  if (column.kind) rules.push(`column-${kind}`);
  return sign < 0 ? [...rules, 'decline-in-row-name'] : rules;
}

/** 2019年末债务余额 among rows of 2020. */
const LEADING_YEAR = /^(?:19|20)\d\d年(?!$)/;
/** 贷款余额（9月末） among rows of 1—9月. */
const MONTH_END = /[（(]\d{1,2}月[末底][)）]$|^\d{1,2}月[末底]/;
/** 2022年 in a table of 1—9月 is those months of it; 2022年末 and 全年 are not. */
const WHOLE_YEAR = /[末底]|全年|年度/;

function periodFor(label: RowLabel, column: Column, frame: Frame): string {
  const year = yearOf(frame.period);
  const row = label.time ? periodIn(label.time, year) : '';
  const own = periodIn(column.folded, yearOf(row) || year) || row;
  if (/年均/.test(column.folded) && frame.plan) return frame.plan;
  if (MONTH_END.test(fold(label.name))) return periodIn(label.name, yearOf(own) || year);
  if (/^\d{4}$/.test(own) && year && !WHOLE_YEAR.test(column.folded) && !label.time) return inYear(frame.period, own);
  if (own) return own;
  if (LEADING_YEAR.test(fold(label.name))) return periodIn(label.name, year);
  if (year && column.heads.some(isYearBefore)) return monthOr(inYear(frame.period, String(Number(year) - 1)), column.folded);
  return monthOr(frame.period, column.folded);
}
