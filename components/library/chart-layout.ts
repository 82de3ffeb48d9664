import { scaleLinear } from 'd3-scale';
import type { Line, Point, Series } from '../../lib/library/series.ts';

export interface Spot {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

export interface DrawnLine {
  readonly place: string;
  /** Index of the line: its shape and, for the first, its colour. */
  readonly index: number;
  readonly spots: readonly Spot[];
  /** Pieces between neighbouring points; `gap` where years between them have no report. */
  readonly pieces: readonly { readonly from: Spot; readonly to: Spot; readonly gap: boolean }[];
  /** Where the place's name stands, beside its last point; null where there is no room left for it (the legend has it). */
  readonly label: { readonly x: number; readonly y: number } | null;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly lines: readonly DrawnLine[];
  /** Text of the axis's lowest tick if it is not zero, else empty. */
  readonly begins: string;
}

const STEPS = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** Writes the numbers of an axis with one multiplier for all: 2 万, 3 万, … */
export function axisText(most: number): (value: number) => string {
  const [factor, word] = STEPS.find(([each]) => Math.abs(most) >= 2 * each) ?? [1, ''];
  return (value) => {
    const text = String(Number((value / factor).toPrecision(6)));
    return word && value !== 0 ? `${text} ${word}` : text;
  };
}

/** The range of the axis: from zero where that leaves the lines room, else from below the lowest point. */
function domain(heights: readonly number[]): [number, number] {
  const low = Math.min(...heights);
  const high = Math.max(...heights);
  if (low === high) return low >= 0 ? [0, high || 1] : [low, 0];
  return low > 0 && low / high < 0.45 ? [0, high] : [low, high];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LABEL_HEIGHT = 15;
const overlap = (a: Box, b: Box) => Math.abs(a.y - b.y) < LABEL_HEIGHT && a.x < b.x + b.width && b.x < a.x + a.width;

/** Width of a label at 12 px: a Chinese character is as wide as it is high. */
export const widthOf = (text: string) => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 12 : 7), 0);

/** Puts a place's name beside its last point: right of it, above or below; nowhere if every place is taken. The names before it come first. */
function place(last: Spot, text: string, taken: Box[]): DrawnLine['label'] {
  const width = widthOf(text);
  for (const [dx, dy] of [
    [11, 0],
    [11, -13],
    [11, 13],
    [-width - 11, 0],
    [-width / 2, -16],
    [-width / 2, 18],
  ] as const) {
    const box = { x: last.x + dx, y: last.y + dy, width };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return { x: box.x, y: box.y };
  }
  return null;
}

/** Room at the right for the places' names. */
const NAMES = 118;

/** Works out where everything of a chart stands, in px. `label` is the number written beside a point. Every line of the series has a point. */
export function layout({ lines }: Series, width: number, height: number, label: (point: Point) => string): ChartLayout {
  const points = lines.flatMap((line: Line) => line.points);
  const heights = points.map((point) => point.height);
  const scale = scaleLinear().domain(domain(heights)).nice(5);
  const [low = 0, high = 1] = scale.domain();
  const write = axisText(Math.max(Math.abs(low), Math.abs(high)));
  const ticks = scale.ticks(5);
  const left = 14 + 7.2 * Math.max(...ticks.map((tick) => write(tick).length + (/[万亿]/.test(write(tick)) ? 1 : 0)));
  const right = width - NAMES;
  const base = height - 36;
  const y = scale.copy().range([base, 26]);
  const all = points.map(({ year }) => year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([left + 30, right - 8]);
  const every = Math.max(1, Math.ceil(((last - first) * 44) / Math.max(1, right - left)));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => (last - year) % every === 0);
  const drawn = lines.map((line) => line.points.map((point): Spot => ({ point, x: x(point.year), y: y(point.height) })));
  const taken: Box[] = drawn.flatMap((spots) => spots.map((spot) => ({ x: spot.x - 6, y: spot.y, width: 12 })));
  const labels = drawn.map((spots, index) => {
    const last = spots.at(-1);
    return last ? place(last, `${lines[index]?.place} ${label(last.point)}`, taken) : null;
  });
  return {
    width,
    height,
    left,
    right,
    base,
    ticks: ticks.map((tick) => ({ y: y(tick), text: write(tick) })),
    years: years.map((year) => ({ x: x(year), year })),
    lines: drawn.map((spots, index) => ({
      place: lines[index]?.place ?? '',
      index,
      spots,
      pieces: spots.slice(1).map((to, i) => {
        const from = spots[i] ?? to;
        return { from, to, gap: to.point.year - from.point.year > 1 };
      }),
      label: labels[index] ?? null,
    })),
    begins: low === 0 || low * high < 0 ? '' : write(low),
  };
}
