import type { Bound, Cell, Grid } from '../model.ts';
import { toBaseUnit } from './base-unit.ts';
import { EMPTY, percentCell, textCell } from './cell.ts';
import type { Line, Quantity } from './lines.ts';

/** Gives the word for `col_value`, `status_actual`, `fkind_level`, … and the name of a category in the reader's language. */
export interface Label {
  (key: string): string;
  category(name: string): string;
}

export const BOUND_SIGN: Readonly<Record<Bound, string>> = { '': '', ge: '≥', le: '≤', approx: '≈' };

interface Column {
  readonly id: string;
  /** True for a column that is left out where the whole table has nothing in it. */
  readonly sparse: boolean;
  readonly cell: (line: Line, label: Label) => Cell;
}

const COLUMNS: readonly Column[] = [
  { id: 'name', sparse: false, cell: (line) => textCell(line.name) },
  { id: 'scope', sparse: true, cell: (line) => textCell(line.scope) },
  { id: 'bound', sparse: true, cell: (line) => bound(line.value) },
  { id: 'value', sparse: false, cell: (line) => number(line.value) },
  { id: 'value_to', sparse: true, cell: (line) => rangeEnd(line.value) },
  { id: 'unit', sparse: false, cell: (line) => unit(line.value) },
  { id: 'growth_bound', sparse: true, cell: (line) => bound(line.change) },
  { id: 'growth', sparse: false, cell: (line) => change(line.change, line.change?.text) },
  { id: 'growth_to', sparse: true, cell: (line) => change(line.change, line.change?.to) },
  { id: 'growth_unit', sparse: true, cell: (line) => changeUnit(line.change) },
  { id: 'from', sparse: true, cell: (line) => number(line.from) },
  { id: 'from_period', sparse: true, cell: (line) => period(line.from?.period ?? '') },
  { id: 'period', sparse: false, cell: (line) => period(line.period) },
  { id: 'status', sparse: false, cell: (line, label) => textCell(label(`status_${line.status}`), line.status) },
  { id: 'kind', sparse: false, cell: (line, label) => textCell(label(`fkind_${line.kind}`), line.kind) },
  { id: 'category', sparse: false, cell: (line, label) => textCell(label.category(line.category), line.category) },
  { id: 'section', sparse: true, cell: (line) => textCell(line.heading) },
];

const BASE_COLUMNS: readonly Column[] = [
  { id: 'base', sparse: false, cell: (line) => base(line).value },
  { id: 'base_unit', sparse: false, cell: (line) => base(line).unit },
];

export interface GridOptions {
  readonly title: string;
  readonly label: Label;
  /** Adds the values converted to base units (亿元 → 元). */
  readonly baseUnits: boolean;
  readonly notes: readonly string[];
}

/** The indicator table as a grid: the lines in `order`, the columns that `all` lines (the whole report) have something in. */
export function gridOf(order: readonly Line[], all: readonly Line[], { title, label, baseUnits, notes }: GridOptions): Grid {
  const columns = [...COLUMNS, ...(baseUnits ? BASE_COLUMNS : [])].filter(
    ({ sparse, cell }) => !sparse || all.some((line) => cell(line, label).text !== ''),
  );
  return {
    title,
    ids: columns.map(({ id }) => id),
    head: [columns.map(({ id }) => textCell(label(`col_${id}`)))],
    body: order.map((line) => columns.map(({ cell }) => cell(line, label))),
    notes,
  };
}

function number(quantity: Quantity | null): Cell {
  if (!quantity) return EMPTY;
  return quantity.number === null ? textCell(quantity.text) : { text: quantity.text, number: quantity.number };
}

/** A change as the panel shows it: 7% is one cell, 1.2 个百分点 are two. */
function change(quantity: Quantity | null, digits = ''): Cell {
  if (!quantity || !digits) return EMPTY;
  return quantity.unit === '%' ? percentCell(digits) : { text: digits, number: Number(digits) };
}

function changeUnit(quantity: Quantity | null): Cell {
  return quantity?.unit === '%' ? textCell('', '%') : unit(quantity);
}

/** A year is a number, so that it sorts and filters as one; a span or a month is not. */
function period(text: string): Cell {
  return /^\d{4}$/.test(text) ? { text, number: Number(text), code: text } : textCell(text);
}

function rangeEnd(quantity: Quantity | null): Cell {
  return quantity?.to ? { text: quantity.to, number: Number(quantity.to) } : EMPTY;
}

/** A ratio's unit is its other parts, which the value shows already. */
function unit(quantity: Quantity | null): Cell {
  return textCell(!quantity || quantity.kind === 'ratio' ? '' : quantity.unit);
}

function bound(quantity: Quantity | null): Cell {
  return quantity?.bound ? textCell(BOUND_SIGN[quantity.bound], quantity.bound) : EMPTY;
}

function base({ value }: Line): { value: Cell; unit: Cell } {
  if (value?.number == null) return { value: EMPTY, unit: EMPTY };
  const converted = toBaseUnit(value.text, value.unit) ?? { text: value.text, unit: value.unit };
  return { value: { text: converted.text, number: Number(converted.text) }, unit: textCell(converted.unit) };
}
