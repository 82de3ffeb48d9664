import type { Figure, Reading } from '../../lib/model.ts';
import type { Quantity } from '../../lib/table/lines.ts';
import { shownPeriod } from '../../lib/table/period.ts';
import { written } from '../../lib/table/written.ts';
import { categoryWord } from '../category-words.ts';
import { useTools } from '../panel/context.ts';
import { Amount, Hedge, Trend } from '../panel/figures/number.tsx';
import type { WordKey } from '../words.ts';
import { CopyRow } from './copy-row.tsx';
import type { ReaderActions } from './model.ts';

/** Which number the card is about, and where its foot stands in the text column, in px. */
export interface CardPlace {
  readonly figure: number;
  readonly top: number;
  readonly left: number;
}

interface CardProps {
  readonly reading: Reading;
  readonly place: CardPlace;
  readonly onPick: (figure: number) => void;
  readonly actions: ReaderActions;
}

/** What is known of a number in the text: what it says, and the ways on to its row and its place in the page. */
export function NumberCard({ reading, place, onPick, actions }: CardProps) {
  const { words, actions: panel } = useTools();
  const figure = reading.figures[place.figure];
  if (!figure) return null;
  const index = reading.rows.findIndex(({ figure: own, growth, from }) => [own, growth, from].includes(place.figure));
  const row = reading.rows[index];
  const { unit, kind, period, status, scope, indicator } = figure;
  const growth = kind === 'growth' || kind === 'change';
  const rise = row?.figure === place.figure && row.growth !== place.figure ? reading.figures[row.growth ?? -1] : undefined;
  const facts: readonly (readonly [WordKey, string])[] = [
    ['col_period', shownPeriod(period)],
    ['col_status', words(`status_${status}`)],
    ['col_kind', words(`fkind_${kind}`)],
    ['col_category', row ? categoryWord(row.category, words) : ''],
  ];
  return (
    <div class="number-card" data-testid="reader-card" style={{ top: `${place.top}px`, left: `${place.left}px` }}>
      <p>{[indicator, scope].filter(Boolean).join(words('dot_sep'))}</p>
      <p class="amount">
        <b>
          <Said figure={figure} reading={reading} signed={growth} />
        </b>
        <span>{unit}</span>
        {rise && (
          <span class="rise-of">
            <Said figure={rise} reading={reading} signed />
            {rise.unit}
          </span>
        )}
      </p>
      <dl>
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{words(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="ways">
        <button type="button" class="link" onClick={() => onPick(place.figure)}>
          {words('reader_row')}
        </button>
        {row && <CopyRow key={place.figure} copy={() => panel.copy({ rows: [index], all: false })} words={words} />}
        <button type="button" class="link" onClick={() => actions.showInPage(place.figure)}>
          {words('reader_in_page')}
        </button>
      </p>
    </div>
  );
}

/** A figure's number as the report writes it, with its hedge; a growth with sign and direction. */
function Said({ figure, reading, signed }: { figure: Figure; reading: Reading; signed: boolean }) {
  const { words } = useTools();
  const { unit, kind, bound, period } = figure;
  const quantity: Quantity = { ...written(figure, reading), figure: reading.figures.indexOf(figure), unit, kind, bound, period };
  return (
    <>
      {signed && <Trend value={figure.value} />}
      <Hedge quantity={quantity} words={words} />
      <Amount quantity={quantity} signed={signed} />
    </>
  );
}
