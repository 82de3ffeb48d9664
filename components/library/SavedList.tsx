import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../lib/library/entry.ts';
import { groupByPlace, type Order, search } from '../../lib/library/search.ts';
import { DropZone } from './DropZone.tsx';
import { Icon } from './icons.tsx';
import type { LibraryProps } from './library-props.ts';
import { ReportList } from './ReportList.tsx';
import { sizeOf } from './report-name.ts';
import { SearchBox } from './SearchBox.tsx';

const ORDERS: readonly Order[] = ['place', 'year', 'saved', 'figures'];

/** The left side: what is saved, searched and sorted, and where more is dropped. */
export function SavedList({ entries, picked, space, job, actions, words }: LibraryProps & { readonly entries: readonly Entry[] }) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('place');
  const groups = useMemo(() => groupByPlace(search(entries, query, order)), [entries, query, order]);
  const amount = space && `${sizeOf(space.used)} · ${words('free', sizeOf(space.left))}`;
  return (
    <aside class="left" aria-label={words('savedReports')}>
      <div class="brand">
        <Icon name="lens" />
        <b>{words('library')}</b>
        <span class="num" data-testid="space" title={space ? words('used', sizeOf(space.used), sizeOf(space.left)) : ''}>
          {[words('count', entries.length), amount].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div class="q">
        <SearchBox value={query} hint={words('search')} label={words('searchLabel')} testId="search" change={setQuery} />
        <select
          aria-label={words('order')}
          data-testid="order"
          value={order}
          onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {words(`order_${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="list" data-testid="reports">
        <ReportList groups={groups} picked={picked} actions={actions} words={words} />
        {groups.length === 0 && (
          <p class="note">
            {words('noMatch')}{' '}
            <button type="button" class="lk" onClick={() => setQuery('')}>
              {words('clear')}
            </button>
          </p>
        )}
      </div>
      <DropZone job={job} large={false} actions={actions} words={words} />
    </aside>
  );
}
