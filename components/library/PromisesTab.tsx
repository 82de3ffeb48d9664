import type { PromiseYear } from '../../lib/library/promises.ts';
import type { CompareChoice, CompareData } from './compare-props.ts';
import { PromiseSection } from './PromiseSection.tsx';
import { PromiseTally } from './PromiseTally.tsx';
import type { LibraryWords } from './words.ts';

interface Props {
  readonly data: CompareData;
  readonly choice: CompareChoice;
  readonly choose: (change: Partial<CompareChoice>) => void;
  /** The place's targets, year by year. */
  readonly kept: readonly PromiseYear[];
  readonly words: LibraryWords;
}

/** A place's targets and results: one year in full, all years counted up. */
export function PromisesTab({ data, choice, choose, kept, words }: Props) {
  const chosenYear = kept.find(({ year }) => year === choice.year);
  return (
    <div class="two even">
      {chosenYear ? (
        <PromiseSection
          kept={chosenYear}
          years={data.years}
          choose={(year) => choose({ year })}
          later={data.observations.some(({ place, source }) => place === choice.place && source.year > choice.year)}
          words={words}
        />
      ) : (
        <p class="note">{words('noPromises')}</p>
      )}
      <section aria-label={words('tally')}>
        <div class="cap">
          <h2>{choice.place}</h2>
          <span>{words('tally')}</span>
          {data.places.length > 1 && (
            <select
              aria-label={words('place')}
              value={choice.place}
              onChange={({ currentTarget }) => choose({ place: currentTarget.value })}
            >
              {data.places.map((place) => (
                <option key={place}>{place}</option>
              ))}
            </select>
          )}
        </div>
        <PromiseTally years={kept} words={words} />
      </section>
    </div>
  );
}
