import type { Observation } from './observe.ts';

/** What the reader must know about a number in a comparison. */
export type Mark = 'restated' | 'definition' | 'scope';

/** One place of a matrix or one point of a line: the number shown, its marks, and the other numbers stated for the same thing. */
export interface Cell {
  readonly shown: Observation;
  readonly marks: readonly Mark[];
  /** The same thing as stated elsewhere with another value, in the order of the reports. Shown beside, never settled. */
  readonly others: readonly Observation[];
}

/** How near a statement is to the ideal: the whole place, today's measure, the report on that very year, given as a work report, exact, in the text. */
function rank({ scope, redefined, source, year, kind, bound }: Observation): number[] {
  return [
    scope === '' ? 0 : 1,
    redefined ? 1 : 0,
    Math.abs(source.year - year - 1),
    source.kind === 'work-report' ? 0 : 1,
    bound === '' ? 0 : 1,
    kind === 'level' ? 0 : 1,
  ];
}

function nearer(a: Observation, b: Observation): number {
  const left = rank(a);
  const right = rank(b);
  for (const [i, value] of left.entries()) if (value !== right[i]) return value - (right[i] ?? 0);
  return a.source.figure - b.source.figure;
}

/** True if two statements speak of the same thing in the same unit, so that their numbers may be held against each other. */
const comparable = (a: Observation, b: Observation) => a.unit === b.unit && a.scope === b.scope && a.kind === b.kind;
const differs = (a: Observation, b: Observation) => a.value !== b.value || a.valueTo !== b.valueTo;
/** 突破百亿元，达到103.7亿元: the limit says nothing else than the number does. */
const withinLimit = ({ bound, value }: Observation, exact: Observation) =>
  (bound === 'ge' && exact.value >= value) || (bound === 'le' && exact.value <= value);

/** Chooses what stands in a cell from all that was stated for it. */
export function cellOf(stated: readonly Observation[]): Cell | null {
  const shown = [...stated].sort(nearer)[0];
  if (!shown) return null;
  const seen = new Set<string>();
  const others = stated
    .filter((each) => comparable(each, shown) && differs(each, shown) && !withinLimit(each, shown))
    .sort((a, b) => a.source.year - b.source.year)
    .filter(({ value, valueTo, source }) => {
      const key = `${source.report} ${value} ${valueTo}`;
      return !seen.has(key) && seen.add(key);
    });
  const marks: Mark[] = [];
  if (others.length > 0) marks.push('restated');
  if (shown.redefined) marks.push('definition');
  if (shown.scope) marks.push('scope');
  return { shown, marks, others };
}
