import { Component } from 'preact';
import type { Line, Quantity } from '../../../lib/table/lines.ts';
import { shownPeriod } from '../../../lib/table/period.ts';
import type { Words } from '../../words.ts';
import { Amount, Hedge, inWords, Trend } from './number.tsx';

export interface RowProps {
  readonly line: Line;
  readonly words: Words;
  /** True where the row above has the same name: it is dimmed, not left out. */
  readonly repeated: boolean;
  readonly hidden: boolean;
  readonly selected: boolean;
  /** True for the one row that is in the tab order. */
  readonly stop: boolean;
  /** True for the row whose number is marked in the page. */
  readonly marked: boolean;
}

/**
 * One row of the table. It draws itself anew only if one of its own props changed, so that typing in the filter costs a comparison for
 * each row and not a drawing. Its events are handled by the table.
 */
export class FigureRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const now = this.props;
    return (
      next.line !== now.line ||
      next.hidden !== now.hidden ||
      next.repeated !== now.repeated ||
      next.selected !== now.selected ||
      next.stop !== now.stop ||
      next.marked !== now.marked ||
      next.words !== now.words
    );
  }

  render({ line, words, repeated, hidden, selected, stop, marked }: RowProps) {
    const { value, change, from } = line;
    return (
      <tr
        data-testid="figure-row"
        data-figure={line.figure}
        data-marked={marked || undefined}
        aria-selected={selected}
        hidden={hidden}
        tabIndex={stop ? 0 : -1}
      >
        <th scope="row" class={repeated ? 'name repeated' : 'name'}>
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
