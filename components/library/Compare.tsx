import { promisesOf } from '../../lib/library/promises.ts';
import { ChartSection } from './ChartSection.tsx';
import type { CompareProps } from './compare-props.ts';
import { MatrixSection } from './MatrixSection.tsx';
import { PromiseSection } from './PromiseSection.tsx';

/** One indicator as a line, then a place over the years, then its targets against results. */
export function Compare(props: CompareProps) {
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
          <section aria-label={words('tab_promises')}>
            <div class="cap">
              <h2>{words('tab_promises')}</h2>
            </div>
            <p class="note">{words('noPromises')}</p>
          </section>
        )}
      </div>
    </>
  );
}
