import { Choice } from './Choice.tsx';
import type { CompareProps } from './compare-props.ts';
import { MatrixTable } from './MatrixTable.tsx';

/** A place over the years; place and numbers shown are chosen here. */
export function MatrixSection({ data, choice, choose, words }: CompareProps) {
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
