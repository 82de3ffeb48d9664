import { useRef } from 'preact/hooks';
import type { Matrix } from '../../lib/library/matrix.ts';
import type { Observation } from '../../lib/library/observe.ts';
import { type PromiseYear, promisesOf } from '../../lib/library/promises.ts';
import type { Measure, Series } from '../../lib/library/series.ts';
import type { FigureStatus } from '../../lib/model.ts';
import { Chart, layoutOf, useWidth } from './Chart.tsx';
import { Choice } from './Choice.tsx';
import { Legend } from './Legend.tsx';
import { MatrixTable, type Shown } from './MatrixTable.tsx';
import { PromiseTable } from './PromiseTable.tsx';
import type { LibraryWords } from './words.ts';

/** What is chosen on the page of comparison. */
export interface CompareChoice {
  readonly place: string;
  readonly row: string;
  readonly measure: Measure;
  readonly status: FigureStatus;
  readonly shown: Shown;
  readonly allRows: boolean;
  readonly year: number;
}

export interface CompareData {
  readonly observations: readonly Observation[];
  readonly places: readonly string[];
  readonly matrix: Matrix;
  /** The part of the matrix on show. */
  readonly shown: Matrix;
  readonly series: Series;
  readonly years: readonly number[];
}

interface Props {
  readonly data: CompareData;
  readonly choice: CompareChoice;
  readonly choose: (change: Partial<CompareChoice>) => void;
  readonly drawing: { current: SVGSVGElement | null };
  readonly words: LibraryWords;
}

/** How many indicators have a button of their own; the rest are in a list. */
const BUTTONS = 6;

function IndicatorPicker({ data, choice, choose, words }: Props) {
  const { rows } = data.matrix;
  const rest = rows.slice(BUTTONS);
  const inRest = rest.some(({ id }) => id === choice.row);
  return (
    <fieldset class="pick" aria-label={words('indicator')}>
      {rows.slice(0, BUTTONS).map(({ id, name, kind }) => (
        <button key={id} type="button" aria-pressed={id === choice.row} onClick={() => choose({ row: id })}>
          {[name, words(`figure.${kind}`)].join(' ').trim()}
        </button>
      ))}
      {rest.length > 0 && (
        <select
          class={inRest ? 'on' : ''}
          aria-label={words('more', rest.length)}
          data-testid="indicator"
          value={inRest ? choice.row : ''}
          onChange={({ currentTarget }) => currentTarget.value && choose({ row: currentTarget.value })}
        >
          <option value="">{words('more', rest.length)}</option>
          {rest.map(({ id, name, kind }) => (
            <option key={id} value={id}>
              {[name, words(`figure.${kind}`)].join(' ').trim()}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

function span(series: Series): string {
  const years = series.lines.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

function ChartSection(props: Props) {
  const { data, choice, choose, drawing, words } = props;
  const { series, matrix } = data;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 780);
  const unit = choice.measure === 'growth' ? '%' : (matrix.rows.find(({ id }) => id === choice.row)?.unit ?? '');
  const drawn = series.lines.length > 0;
  const about = drawn ? [unit, span(series), words('places', series.lines.length)].filter(Boolean).join(' · ') : '';
  return (
    <section class="ch" aria-label={words('tab.compare')}>
      <div class="top">
        <h1>
          {series.name || matrix.rows.find(({ id }) => id === choice.row)?.name}{' '}
          <small>
            {choice.measure === 'growth' && `${words('growth')} · `}
            {about}
          </small>
        </h1>
        <Choice
          label={words('measure')}
          value={choice.measure}
          options={[
            { value: 'value', text: words('value') },
            { value: 'growth', text: words('growth') },
          ]}
          choose={(measure) => choose({ measure })}
        />
        <Choice
          label={words('status')}
          value={choice.status}
          options={[
            { value: 'actual', text: words('actual') },
            { value: 'target', text: words('target') },
          ]}
          choose={(status) => choose({ status })}
        />
      </div>
      <IndicatorPicker {...props} />
      <div class="plot">
        <div ref={box} class="canvas">
          {drawn ? (
            <Chart series={series} unit={unit} status={choice.status} words={words} drawing={drawing} width={width} />
          ) : (
            <p class="note">{words('noPoints')}</p>
          )}
        </div>
        {drawn && <Legend series={series} status={choice.status} begins={layoutOf(series, width, unit).begins} words={words} />}
      </div>
    </section>
  );
}

function MatrixSection({ data, choice, choose, words }: Props) {
  const { matrix, shown, places } = data;
  return (
    <section aria-label={words('over', choice.place)}>
      <div class="cap">
        {places.length > 1 ? (
          <select
            class="h2"
            aria-label={words('place')}
            data-testid="place"
            value={choice.place}
            onChange={({ currentTarget }) => choose({ place: currentTarget.value })}
          >
            {places.map((place) => (
              <option key={place} value={place}>
                {words('over', place)}
              </option>
            ))}
          </select>
        ) : (
          <h2>{words('over', choice.place)}</h2>
        )}
        <span>{words('byPeriod')}</span>
        <Choice
          label={words('measure')}
          value={choice.shown}
          options={(['both', 'value', 'growth'] as const).map((value) => ({ value, text: words(value) }))}
          choose={(shown) => choose({ shown })}
        />
      </div>
      <MatrixTable matrix={shown} chosen={choice.row} shown={choice.shown} choose={(row) => choose({ row })} words={words} />
      {(choice.allRows || shown.rows.length < matrix.rows.length) && (
        <button type="button" class="lk" onClick={() => choose({ allRows: !choice.allRows })}>
          {choice.allRows ? words('fewerRows') : words('allRows', matrix.rows.length)}
        </button>
      )}
    </section>
  );
}

interface PromiseProps {
  readonly kept: PromiseYear;
  readonly years: readonly number[];
  readonly choose: (year: number) => void;
  /** True if a later report is among the chosen ones. */
  readonly later: boolean;
  readonly words: LibraryWords;
}

/** The targets of one year beside their results; the year is chosen among those that have targets. */
export function PromiseSection({ kept, years, choose, later, words }: PromiseProps) {
  return (
    <section aria-label={words('tab.promises')}>
      <div class="cap">
        <h2>{words('promisesOf', kept.year)}</h2>
        <span />
        {years.length > 6 ? (
          <select
            class="num"
            aria-label={words('year')}
            data-testid="promise-year"
            value={kept.year}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        ) : (
          <Choice
            label={words('year')}
            value={String(kept.year)}
            options={years.map((year) => ({ value: String(year), text: String(year) }))}
            choose={(year) => choose(Number(year))}
          />
        )}
      </div>
      <PromiseTable promises={kept.promises} words={words} />
      <p class="fn">
        {later ? words('promiseNote', kept.year) : words('noLater', kept.year)}
        {kept.promises.some(({ computed }) => computed !== null) && (
          <>
            <span class="calc">{words('calc')}</span>
            {words('calcNote')}
          </>
        )}
      </p>
    </section>
  );
}

/** One indicator as a line, then a place over the years, then its targets against results. */
export function Compare(props: Props) {
  const { data, choice, choose, words } = props;
  const later = data.observations.some((each) => each.place === choice.place && each.source.year > choice.year);
  return (
    <>
      <ChartSection {...props} />
      <div class={data.shown.years.length > 6 ? 'two wide' : 'two'}>
        <MatrixSection {...props} />
        {data.years.length > 0 ? (
          <PromiseSection
            kept={promisesOf(data.observations, choice.place, choice.year)}
            years={data.years}
            choose={(year) => choose({ year })}
            later={later}
            words={words}
          />
        ) : (
          <section aria-label={words('tab.promises')}>
            <div class="cap">
              <h2>{words('tab.promises')}</h2>
            </div>
            <p class="note">{words('noPromises')}</p>
          </section>
        )}
      </div>
    </>
  );
}
