import { symbol, symbolCircle, symbolCross, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3-shape';
import type { Ref } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Point, Series } from '../../lib/library/series.ts';
import type { FigureStatus } from '../../lib/model.ts';
import { type DrawnLine, layout } from './chart-layout.ts';
import { GappedText, sourceOf } from './Quantity.tsx';
import type { LibraryWords } from './words.ts';

/** A shape for each place; the diamond is not among them: it means a target. */
const SHAPES = [symbolCircle, symbolTriangle, symbolSquare, symbolCross, symbolStar, symbolWye];
const DIAMOND = 'M0-5.2 5.2 0 0 5.2-5.2 0Z';

/** Path of the n-th place's mark, drawn around 0,0. After one round of shapes they become hollow. */
export function markOf(index: number, status: FigureStatus): { d: string; hollow: boolean } {
  if (status === 'target' && index === 0) return { d: DIAMOND, hollow: true };
  const shape = SHAPES[index % SHAPES.length] ?? symbolCircle;
  const size = shape === symbolCircle ? 50 : 44;
  return {
    d: symbol(shape, size)() ?? '',
    hollow: status === 'target' || Math.floor(index / SHAPES.length) % 2 === 1 || shape === symbolSquare,
  };
}

export function Mark({ index, status }: { readonly index: number; readonly status: FigureStatus }) {
  const { d, hollow } = markOf(index, status);
  return <path class={`mk${index === 0 ? ' first' : ''}${hollow ? ' hollow' : ''}`} d={d} />;
}

const writtenAt = (point: Point, unit: string) => {
  const { written, unit: own } = point.cell.shown;
  return own === unit ? written : `${written} ${own}`;
};

interface LineProps {
  readonly line: DrawnLine;
  readonly lone: boolean;
  readonly status: FigureStatus;
  readonly unit: string;
}

/** The numbers beside the first line's points; other lines only name their last one, or the picture would be all text. */
function Labels({ line, lone, unit }: LineProps) {
  const last = line.spots.at(-1);
  const few = line.spots.length <= 12;
  return (
    <>
      {(line.index === 0 ? line.spots : []).map((spot, i, all) =>
        spot === last || !few ? null : (
          <text
            key={spot.point.year}
            x={spot.x}
            y={spot.y - (i > 0 && (all[i - 1]?.y ?? 0) < spot.y - 14 && lone ? -20 : 11)}
            text-anchor="middle"
          >
            <GappedText written={writtenAt(spot.point, unit)} />
          </text>
        ),
      )}
      {last && line.label && (
        <text class={line.index === 0 ? 'lb' : ''} x={line.label.x} y={line.label.y + 4}>
          {`${line.place} `}
          <GappedText written={writtenAt(last.point, unit)} />
        </text>
      )}
    </>
  );
}

function Drawn({ line, lone, status, unit }: LineProps) {
  return (
    <g class={line.index === 0 ? 'l1' : 'l2'}>
      {line.pieces.map(({ from, to, gap }) => (
        <path key={to.point.year} class={gap ? 'ln gap' : 'ln'} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      ))}
      <Labels line={line} lone={lone} status={status} unit={unit} />
      {line.spots.map((spot) => (
        <g
          key={spot.point.year}
          class="pt"
          data-testid="point"
          transform={`translate(${spot.x} ${spot.y})`}
          {...sourceOf(spot.point.cell.shown.source)}
        >
          <circle class="hit" r="11" />
          <Mark index={line.index} status={status} />
        </g>
      ))}
    </g>
  );
}

/** The chart in a sentence, for those who hear it. */
export function sentenceOf(series: Series, words: LibraryWords): string {
  const points = series.lines.flatMap(({ place, points: all }) =>
    all.map(({ year, cell }) => words('point', place, year, `${cell.shown.written}${cell.shown.unit}`)),
  );
  return words('chartSentence', series.name, points.join(words.lang === 'en' ? '; ' : '；'));
}

interface Props {
  readonly series: Series;
  readonly unit: string;
  readonly status: FigureStatus;
  readonly words: LibraryWords;
  readonly drawing: { current: SVGSVGElement | null };
  /** Told where the axis begins, if not at zero. */
  readonly width: number;
}

const HEIGHT = 300;

/** The chart's layout with its numbers as they are written. */
export const layoutOf = (series: Series, width: number, unit: string) => layout(series, width, HEIGHT, (point) => writtenAt(point, unit));

/** One indicator as lines over the years. Points are what reports state; a dotted piece spans years without a report. */
export function Chart({ series, unit, status, words, drawing, width }: Props) {
  const drawn = useMemo(() => layoutOf(series, width, unit), [series, width, unit]);
  return (
    <svg
      ref={drawing as Ref<SVGSVGElement>}
      class="chart"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={sentenceOf(series, words)}
    >
      {drawn.ticks.map(({ y, text }) => (
        <g key={text}>
          <path class={y === drawn.base ? 'base' : 'grid'} d={`M${drawn.left} ${y}H${drawn.right}`} />
          <text class="ax" x={drawn.left - 6} y={y + 4} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      <path class="base" d={`M${drawn.left} ${drawn.base}H${drawn.right}`} />
      {drawn.years.map(({ x, year }) => (
        <g key={year}>
          <path class="base" d={`M${x} ${drawn.base}v4`} />
          <text class="ax" x={x} y={drawn.base + 20} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {[...drawn.lines].reverse().map((line) => (
        <Drawn key={line.place} line={line} lone={drawn.lines.length === 1} status={status} unit={unit} />
      ))}
    </svg>
  );
}

/** The width of an element as it is and as it changes, in whole px. */
export function useWidth(box: { readonly current: Element | null }, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.max(320, Math.floor(entry.contentRect.width))));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return width;
}
