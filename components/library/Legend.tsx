import type { Series } from '../../lib/library/series.ts';
import type { FigureStatus } from '../../lib/model.ts';
import { Mark } from './Chart.tsx';
import type { LibraryWords } from './words.ts';

interface Props {
  readonly series: Series;
  readonly status: FigureStatus;
  readonly begins: string;
  readonly words: LibraryWords;
}

/** What the signs of the chart mean, and what the chart leaves out. */
export function Legend({ series, status, begins, words }: Props) {
  const gaps = series.lines.some(({ points }) => points.some(({ year }, i) => i > 0 && year - (points[i - 1]?.year ?? year) > 1));
  const apart = series.apart.map(({ shown }) => `${shown.place} ${shown.year} ${shown.written}${shown.unit}`);
  return (
    // Where it is too long for its place it scrolls, by keyboard too.
    <div class="leg" tabIndex={0} role="group" aria-label={words('chartLegend')}>
      <ul>
        {series.lines.map(({ place }, index) => (
          <li key={place}>
            <svg class="chart" viewBox="-13 -6 26 12" width="26" height="12" aria-hidden="true">
              {index === 0 && <path class="ln first" d="M-13 0H13" />}
              <Mark index={index} status={status} />
            </svg>
            {index === 0 ? <b>{place}</b> : place}
          </li>
        ))}
        {gaps && (
          <li>
            <svg class="chart" viewBox="-13 -6 26 12" width="26" height="12" aria-hidden="true">
              <path class="ln first gap" d="M-13 0H13" />
            </svg>
            {words('gapLine')}
          </li>
        )}
      </ul>
      <p>
        {words('chartNote')}
        {begins && words('axisFrom', `${begins}${series.unit}`)}
        {apart.length > 0 && words('apart', apart.join('；'))}
      </p>
    </div>
  );
}
