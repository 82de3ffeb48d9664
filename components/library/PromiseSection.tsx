import type { PromiseYear } from '../../lib/library/promises.ts';
import { Choice } from './Choice.tsx';
import { PromiseTable } from './PromiseTable.tsx';
import type { LibraryWords } from './words.ts';

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
    <section aria-label={words('tab_promises')}>
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
