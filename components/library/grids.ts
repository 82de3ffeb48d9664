import type { Matrix } from '../../lib/library/matrix.ts';
import type { Statement } from '../../lib/library/observe.ts';
import type { Kept } from '../../lib/library/promises.ts';
import type { Cell, Grid } from '../../lib/model.ts';
import { EMPTY, textCell } from '../../lib/table/cell.ts';
import { kindWord } from './kind-word.ts';
import { outcomeText } from './outcome-words.ts';
import type { LibraryWords } from './words.ts';

/** A stated number: as written on paper, as a number for a program. A range or a fraction in words stays text. */
function amount({ written, value, valueTo }: Statement): Cell {
  const single =
    valueTo === undefined && Number.parseFloat(written.replace(/^−/, '-')) === Math.abs(value) * (written.startsWith('−') ? -1 : 1);
  return { text: written, number: single || Number(written) === value ? value : null };
}

/** A stated percentage in one cell with its sign. */
function percentage(statement: Statement): Cell {
  const cell = amount(statement);
  return { ...cell, text: `${cell.text}%`, percent: cell.number !== null };
}

/** A matrix as a table: two columns a year, value and growth. Marks become words in a notes line. */
export function matrixGrid(matrix: Matrix, notes: readonly string[], words: LibraryWords): Grid {
  const head = [words('indicator'), words('unit'), ...matrix.years.flatMap((year) => [String(year), `${year} ${words('growth')}`])];
  return {
    title: words('over', matrix.place),
    head: [head.map((text) => textCell(text))],
    ids: ['indicator', 'unit', ...matrix.years.flatMap((year) => [String(year), `${year}-growth`])],
    body: matrix.rows.map(({ name, kind, unit, cells }) => [
      textCell([name, kindWord(kind, words)].join(' ').trim()),
      textCell(unit),
      ...cells.flatMap(({ value, growth }) => [
        value ? (value.shown.unit === unit ? amount(value.shown) : textCell(`${value.shown.written}${value.shown.unit}`)) : EMPTY,
        growth ? (growth.shown.unit === '%' ? percentage(growth.shown) : textCell(`${growth.shown.written}${growth.shown.unit}`)) : EMPTY,
      ]),
    ]),
    notes,
  };
}

/** Targets beside results as a table. What was worked out by us says so. */
export function promiseGrid(place: string, year: number, promises: readonly Kept[], words: LibraryWords): Grid {
  const head = [
    words('indicator'),
    words('scope'),
    words('kind'),
    words('target'),
    words('unit'),
    words('actual'),
    words('unit'),
    words('outcome'),
    words('report'),
  ];
  return {
    title: `${place} ${words('promisesOf', year)}`,
    head: [head.map((text) => textCell(text))],
    ids: ['indicator', 'scope', 'kind', 'target', 'unit', 'actual', 'actualUnit', 'outcome', 'report'],
    body: promises.map((kept) => {
      const { target, result, computed } = kept;
      const bound = target.bound ? words(`bound_${target.bound}`) : '';
      return [
        textCell(target.name),
        textCell(target.scope),
        textCell(target.kind === 'growth' ? words('growth') : '', target.kind),
        bound ? textCell(`${bound} ${target.written}`) : amount(target),
        textCell(target.unit),
        result ? amount(result.shown) : computed === null ? EMPTY : textCell(`${words('outcome_about', computed)}`),
        textCell(result?.shown.unit ?? (computed === null ? '' : '%')),
        textCell(outcomeText(kept, words), kept.judgement.outcome),
        { text: String(target.source.year), number: target.source.year },
      ];
    }),
    notes: [],
  };
}

/** Every figure of the chosen reports, one a row, with its sentence. */
export function figuresGrid(figures: readonly Statement[], words: LibraryWords): Grid {
  const columns = ['place', 'report', 'indicator', 'value', 'unit', 'growth', 'period', 'status', 'scope', 'sentence'] as const;
  return {
    title: words('tab_figures'),
    head: [columns.map((name) => textCell(name === 'growth' ? words('kind') : words(name)))],
    ids: columns.map((name) => (name === 'growth' ? 'kind' : name)),
    body: figures.map((each) => [
      textCell(each.place),
      { text: String(each.source.year), number: each.source.year },
      textCell(each.name),
      amount(each),
      textCell(each.unit),
      textCell(each.kind),
      textCell(each.period),
      textCell(words(each.status), each.status),
      textCell(each.scope),
      textCell(each.sentence),
    ]),
    notes: [],
  };
}
