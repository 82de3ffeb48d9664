import type { Sorting, SortKey } from '../../../lib/table/view.ts';
import type { WordKey } from '../../words.ts';
import { useTools } from '../context.ts';

const HEADS: readonly { readonly key: SortKey; readonly word: WordKey }[] = [
  { key: 'name', word: 'col_name' },
  { key: 'value', word: 'col_value' },
  { key: 'unit', word: 'col_unit' },
  { key: 'change', word: 'col_change' },
  { key: 'period', word: 'col_period' },
  { key: 'status', word: 'col_status' },
  { key: 'section', word: 'col_section' },
];

/** The column heads; each is a button that sorts. */
export function TableHead({ sorting, onSort }: { sorting: Sorting | null; onSort: (key: SortKey) => void }) {
  const { words } = useTools();
  const direction = (key: SortKey) => (sorting?.key !== key ? undefined : sorting.descending ? 'descending' : 'ascending');
  return (
    <thead>
      <tr>
        {HEADS.map(({ key, word }) => (
          <th key={key} scope="col" class={key} aria-sort={direction(key)}>
            <button type="button" onClick={() => onSort(key)}>
              {words(word)}
              {direction(key) && <i class={direction(key)} aria-hidden="true" />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
