import { fold } from '../fold.ts';
import type { FigureStatus } from '../model.ts';
import { type Cell, cellOf } from './cell.ts';
import { commonest, rowId } from './matrix.ts';
import type { Observation } from './observe.ts';
import { scaleOf } from './units.ts';

export type Measure = 'value' | 'growth';

/** A point: what a report states for a year. `height` is the value in the axis's base unit, for drawing only. */
export interface Point {
  readonly year: number;
  readonly height: number;
  readonly cell: Cell;
}

export interface Line {
  readonly place: string;
  readonly points: readonly Point[];
}

export interface Series {
  readonly name: string;
  /** Base unit of the axis (`元`, `%`). */
  readonly unit: string;
  readonly lines: readonly Line[];
  /** What cannot stand on the same axis because its unit is of another kind. */
  readonly apart: readonly Cell[];
}

const heightOf = ({ value, valueTo, unit }: Observation) => ((value + (valueTo ?? value)) / 2) * scaleOf(unit).factor;

/** One indicator (`id` as in a matrix row) over years and places, results or targets, as amounts or growth rates. */
export function series(observations: readonly Observation[], id: string, measure: Measure, status: FigureStatus = 'actual'): Series {
  const chosen = observations.filter(
    (each) => rowId(each) === id && each.status === status && (each.kind === 'growth') === (measure === 'growth'),
  );
  const current = chosen.filter(({ redefined }) => !redefined);
  const unit = commonest(chosen.map((each) => scaleOf(each.unit).base));
  const places = [...new Map(chosen.map(({ place }) => [fold(place), place])).values()];
  const apart: Cell[] = [];
  const lines = places.map((place) => {
    const here = chosen.filter((each) => fold(each.place) === fold(place));
    const years = [...new Set(here.map(({ year }) => year))].sort((a, b) => a - b);
    const points = years.flatMap((year) => {
      const cell = cellOf(here.filter((each) => each.year === year));
      if (!cell) return [];
      if (scaleOf(cell.shown.unit).base === unit) return [{ year, height: heightOf(cell.shown), cell }];
      apart.push(cell);
      return [];
    });
    return { place, points };
  });
  const longestFirst = lines.filter(({ points }) => points.length > 0).sort((a, b) => b.points.length - a.points.length);
  return { name: commonest((current.length > 0 ? current : chosen).map(({ name }) => name)), unit, lines: longestFirst, apart };
}
