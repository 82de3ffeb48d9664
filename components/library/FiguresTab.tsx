import { fold } from '../../lib/fold.ts';
import type { Statement } from '../../lib/library/observe.ts';
import { AllFigures } from './AllFigures.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { LibraryWords } from './words.ts';

/** The statements in whose name, unit, place, year, period or area every word of the filter occurs. */
export function filtered(statements: readonly Statement[], filter: string): Statement[] {
  const wanted = fold(filter).toLowerCase().split(/\s+/).filter(Boolean);
  return statements.filter((each) => {
    const text = fold(`${each.name} ${each.unit} ${each.place} ${each.source.year} ${each.period} ${each.scope}`).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

interface Props {
  readonly figures: readonly Statement[];
  readonly filter: string;
  readonly setFilter: (filter: string) => void;
  readonly words: LibraryWords;
}

/** Every figure of the chosen reports, filtered. */
export function FiguresTab({ figures, filter, setFilter, words }: Props) {
  return (
    <section aria-label={words('tab_figures')}>
      <div class="cap">
        <SearchBox value={filter} hint={words('filterRows')} testId="filter" change={setFilter} />
        <span role="status">{words('rows', figures.length)}</span>
      </div>
      <AllFigures figures={figures} words={words} />
    </section>
  );
}
