import { useRef } from 'preact/hooks';
import type { Series } from '../../lib/library/series.ts';
import { Chart, layoutOf, useWidth } from './Chart.tsx';
import { Choice } from './Choice.tsx';
import type { CompareProps } from './compare-props.ts';
import { kindWord } from './kind-word.ts';
import { Legend } from './Legend.tsx';

/** How many indicators have a button of their own; the rest are in a list. */
const BUTTONS = 6;

function IndicatorPicker({ data, choice, choose, words }: CompareProps) {
  const { rows } = data.matrix;
  const rest = rows.slice(BUTTONS);
  const inRest = rest.some(({ id }) => id === choice.row);
  return (
    <fieldset class="pick" aria-label={words('indicator')}>
      {rows.slice(0, BUTTONS).map(({ id, name, kind }) => (
        <button key={id} type="button" aria-pressed={id === choice.row} onClick={() => choose({ row: id })}>
          {[name, kindWord(kind, words)].join(' ').trim()}
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
              {[name, kindWord(kind, words)].join(' ').trim()}
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

/** One indicator as lines over the years, and what is drawn is chosen here. */
export function ChartSection(props: CompareProps) {
  const { data, choice, choose, drawing, words } = props;
  const { series, matrix } = data;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 780);
  const unit = choice.measure === 'growth' ? '%' : (matrix.rows.find(({ id }) => id === choice.row)?.unit ?? '');
  const drawn = series.lines.length > 0;
  const about = drawn ? [unit, span(series), words('places', series.lines.length)].filter(Boolean).join(' · ') : '';
  return (
    <section class="ch" aria-label={words('tab_compare')}>
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
