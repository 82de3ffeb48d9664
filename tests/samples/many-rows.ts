import type { Reading } from '../../lib/model.ts';
import { CATEGORY_ORDER } from '../../lib/table/category-order.ts';
import { SAMPLE } from './reading.ts';

/** The sample again and again, in all categories, until it has so many rows. */
export function manyRows(count: number): Reading {
  const times = Math.ceil(count / SAMPLE.rows.length);
  const copies = Array.from({ length: times }, (_, at) => at * SAMPLE.figures.length);
  const shift = (index: number | null, by: number) => (index === null ? null : index + by);
  const rows = copies.flatMap((by) =>
    SAMPLE.rows.map((row) => ({
      ...row,
      figure: row.figure + by,
      level: shift(row.level, by),
      growth: shift(row.growth, by),
      from: shift(row.from, by),
    })),
  );
  const grouped = rows.map((row, at) => ({
    ...row,
    category: CATEGORY_ORDER[Math.floor((at * CATEGORY_ORDER.length) / rows.length)] ?? '',
  }));
  return { ...SAMPLE, figures: copies.flatMap(() => SAMPLE.figures), rows: grouped };
}
