import { fold } from '../../fold.ts';
import type { CleanText, Figure, FigureKind, Outline } from '../../model.ts';
import { type CellNumber, readCellNumber } from './cell-number.ts';
import { isYearBefore, periodIn } from './cell-period.ts';
import { type Column, describeColumns } from './columns.ts';
import { composeName } from './compose-name.ts';
import type { LaidTable } from './read-tables.ts';
import { labelRows, type RowLabel } from './row-labels.ts';
import { isEmptyName, standsAlone } from './stands-alone.ts';
import { topicOf } from './topic.ts';
import { unitsOf } from './unit-text.ts';

/** What all cells of a table share. */
interface Frame {
  readonly topic: string;
  readonly units: readonly string[];
  readonly growth: boolean;
  readonly share: boolean;
  readonly period: string;
  readonly place: Pick<Figure, 'report' | 'section' | 'status'>;
}

/** Reads each numeric cell of the laid-out tables as a figure, in the order of the tables and cells. */
export function readCells(tables: readonly LaidTable[], clean: CleanText, outline: Outline): Figure[] {
  return tables.flatMap((laid, table) => {
    const { grid, table: shown } = laid;
    const columns = describeColumns(grid, shown.headerRows);
    const labels = labelRows(grid, shown.headerRows, columns);
    const frame = frameOf(laid, columns, outline, clean);
    return labels.flatMap((label, y) =>
      columns.flatMap((column, x) => {
        const row = shown.headerRows + y;
        const cell = grid[row]?.[x];
        const number = column.role === 'data' && cell ? readCellNumber(cell.text) : null;
        if (!cell || !number || grid[row]?.[x - 1] === cell) return [];
        const unitCell = grid[row]?.[columns.findIndex(({ role }) => role === 'unit')]?.text ?? '';
        const figure = figureOf(number, label, columns, x, frame, unitCell);
        const sentence = [label.name, ...column.heads, cell.text].filter((part) => part !== '').join(' ');
        return [{ ...figure, sentence, table, row, column: x, cell: cell.origin }];
      }),
    );
  });
}

function frameOf({ table, grid }: LaidTable, columns: readonly Column[], outline: Outline, clean: CleanText): Frame {
  const caption = fold(table.caption);
  const at = Math.max(0, table.after);
  const section = outline.sections.findLastIndex((each) => each.from <= at && at <= each.to);
  const report = Math.max(
    0,
    outline.reports.findIndex((each) => each.from <= at && at <= each.to),
  );
  const years = [
    ...columns.map(({ folded }) => periodIn(folded)),
    ...grid.slice(table.headerRows).map((row) => periodIn(row[0]?.text ?? '')),
  ];
  const own =
    years
      .filter((year) => /^\d{4}$/.test(year))
      .sort()
      .at(-1) ?? '';
  const about = outline.reports[report];
  const plan = outline.sections[section]?.mode === 'plan' || /目标|计划(?!.*(?:完成|执行))/.test(caption);
  const period = periodIn(table.caption) || own || (plan ? String(about?.year ?? '') : (about?.period ?? ''));
  return {
    topic: topicOf(table.caption),
    units: unitsOf(table.unit),
    growth: /增长(?:速度|情况)?$|增速$|涨跌|涨幅|升降|增幅$/.test(caption),
    share: /比重$|构成$|占比$/.test(caption),
    period,
    place: { report, section: clean.paragraphs.length > 0 ? section : -1, status: plan ? 'target' : 'actual' },
  };
}

function figureOf(
  number: CellNumber,
  label: RowLabel,
  columns: readonly Column[],
  x: number,
  frame: Frame,
  unitCell: string,
): Omit<Figure, 'sentence'> {
  const column = columns[x] as Column;
  const unit = unitFor(number, label, column, frame, unitCell);
  const kind = kindFor(number, label, column, frame, unit);
  return {
    indicator: nameFor(label, columns, x, kind, frame),
    canonical: '',
    value: number.value,
    ...(number.valueTo === undefined ? {} : { valueTo: number.valueTo }),
    unit,
    kind,
    period: periodFor(label, column, frame),
    bound: number.bound,
    scope: label.place,
    paragraph: -1,
    start: 0,
    end: 0,
    ...frame.place,
    status: column.status ?? frame.place.status,
    rules: ['table-cell', `unit-${unit === number.unit ? 'cell' : 'table'}`],
  };
}

const RATE = /^[%‰]$/;

function unitFor(number: CellNumber, label: RowLabel, column: Column, frame: Frame, unitCell: string): string {
  const rate = column.kind === 'growth' || column.kind === 'share';
  if (number.unit !== '') return number.unit;
  if (rate) return column.unit || '%';
  const line = frame.units.find((unit) => !RATE.test(unit)) ?? frame.units[0] ?? '';
  return column.unit || (/^[-—–/]*$/.test(unitCell) ? '' : unitCell) || label.unit || (column.kind === 'rank' ? '位' : line);
}

const GROWTH_NAME = /增长率?$|增长速度$|增速$|增幅$|涨幅$|增长[（(]|比上年增长/;
const RATE_NAME = /自然增长率|增长率为/;

function kindFor(number: CellNumber, label: RowLabel, column: Column, frame: Frame, unit: string): FigureKind {
  if (/百分点/.test(unit)) return 'change';
  const folded = fold(unit).trim();
  if (number.unit.startsWith(':')) return 'ratio';
  if (column.kind === 'growth') return RATE.test(folded) ? 'growth' : 'change';
  if (column.kind) return column.kind;
  if (folded === '位') return 'rank';
  if (!RATE.test(folded)) return folded === '倍' ? 'multiple' : 'level';
  const name = fold(label.name);
  const head = column.heads.map(fold).join('');
  if (number.growth || ((GROWTH_NAME.test(name) || GROWTH_NAME.test(head)) && !RATE_NAME.test(name))) return 'growth';
  return frame.growth && !/[率重]$/.test(name) ? 'growth' : 'share';
}

function periodFor(label: RowLabel, column: Column, frame: Frame): string {
  const own = label.year || periodIn(column.folded);
  if (own) return own;
  if (column.heads.some(isYearBefore) && /^\d{4}$/.test(frame.period)) return String(Number(frame.period) - 1);
  return frame.period;
}

function nameFor(label: RowLabel, columns: readonly Column[], x: number, kind: FigureKind, frame: Frame): string {
  const column = columns[x] as Column;
  const { noun, group } = nounOf(columns, x);
  const rowName = label.year || label.place ? '' : label.name.replace(GROWTH_NAME, (found) => (kind === 'growth' ? '' : found));
  const whole = label.year !== '' || label.place !== '' || label.total;
  const name = composeName({
    label: rowName,
    parents: label.year || label.place ? [] : label.parents,
    total: whole,
    noun,
    group,
    topic: frame.topic,
  });
  if (column.kind !== 'share') return name;
  const share = column.heads.findLast((head) => /占|率|进度|比重|构成/.test(fold(head))) ?? '';
  if (/^占/.test(share)) return name + (/(?:比重|比例|份额|占比)$/.test(fold(share)) ? share : `${share}比重`);
  return /率|进度/.test(share) ? name + share : `${name}比重`;
}

/** What a column measures. Growth and shares are those of the nearest amount to their left under the same group head. */
function nounOf(columns: readonly Column[], x: number): { noun: string; group: string } {
  const column = columns[x] as Column;
  let from = column;
  if (column.kind) {
    const group = column.heads.length > 1 ? column.heads[0] : '';
    const left = columns.slice(0, x).findLast((each) => each.role === 'data' && !each.kind && (!group || each.heads[0] === group));
    from = left ?? { ...column, heads: column.heads.slice(0, -1) };
  }
  const names = from.heads.filter((head) => !isEmptyName(head) && !/^按.*分$/.test(fold(head)));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return standsAlone(last) || isNoun(last) ? { noun: last, group: '' } : { noun: '', group: last };
  const upper = names.at(-2) ?? '';
  if (fold(last).includes(fold(upper))) return { noun: last, group: '' };
  if (isNoun(last)) return { noun: upper + last, group: '' };
  return standsAlone(last) ? { noun: last, group: upper } : { noun: last + upper, group: '' };
}

/** 产量, 金额: short names of columns that measure. */
function isNoun(name: string): boolean {
  return /[量额数值率积]$/.test(fold(name));
}
