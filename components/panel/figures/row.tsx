import type { Line, Quantity } from '../../../lib/table/lines.ts';
import { shownPeriod } from '../../../lib/table/period.ts';
import type { Words } from '../../words.ts';
import { Amount, Hedge, inWords, Trend } from './number.tsx';

interface RowProps {
  readonly line: Line;
  readonly words: Words;
}

/** One row of the table, drawn once: whether it is shown, marked or selected is set on it afterwards (dress-rows.ts). Its events are handled by the table. */
export function FigureRow({ line, words }: RowProps) {
  const { value, change, from } = line;
  return (
    <tr data-testid="figure-row" data-figure={line.figure}>
      <th scope="row" class="name">
        {line.name}
        {line.scope && <small>{line.scope}</small>}
      </th>
      {value?.kind === 'ratio' ? (
        <td class="ratio" colSpan={2}>
          <Source quantity={value} line={line} words={words} />
        </td>
      ) : (
        <>
          <td class="value">{value ? <Source quantity={value} line={line} words={words} /> : <NotStated words={words} />}</td>
          <td class="unit">{value?.unit ?? changeUnit(change)}</td>
        </>
      )}
      <td class="change">
        {from && (
          <span class="from">
            <Source quantity={from} line={line} words={words} /> <span aria-hidden="true">→</span>
          </span>
        )}
        {change && <Source quantity={change} line={line} words={words} signed />}
        {change && value && changeUnit(change) && <small>{changeUnit(change)}</small>}
      </td>
      <td class="period">{shownPeriod(line.period)}</td>
      <td class="status">
        <span class={line.status}>{words(`status_${line.status}`)}</span>
        <button type="button" class="row-copy" tabIndex={-1} aria-label={words('copy_row')} title={words('copy_row')} />
      </td>
      <td class="section">{line.heading}</td>
    </tr>
  );
}

/** The unit of a change, unless it is the %, which stands with the number. */
function changeUnit(change: Quantity | null): string {
  return !change || change.unit === '%' ? '' : change.unit;
}

interface SourceProps {
  readonly quantity: Quantity;
  readonly line: Line;
  readonly words: Words;
  readonly signed?: boolean;
}

/** A number that leads to its place in the page. */
function Source({ quantity, line, words, signed = false }: SourceProps) {
  const name = `${inWords(quantity, words)}${words('cell_sep')}${words('source_of', line.name)}`;
  return (
    <button type="button" class="source" data-testid="figure-source" data-figure={quantity.figure} tabIndex={-1} aria-label={name}>
      {signed && <Trend value={quantity.number} />}
      <Hedge quantity={quantity} words={words} />
      <Amount quantity={quantity} signed={signed} />
      {signed && quantity.unit === '%' && '%'}
    </button>
  );
}

function NotStated({ words }: { words: Words }) {
  return (
    <span class="none" role="img" aria-label={words('not_stated')} title={words('not_stated')}>
      —
    </span>
  );
}
