import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FormatId } from '../../lib/export/formats.ts';
import { fold } from '../../lib/fold.ts';
import type { Entry } from '../../lib/library/entry.ts';
import type { Statement } from '../../lib/library/observe.ts';
import type { Progress } from '../../lib/library/progress.ts';
import { promisesOf } from '../../lib/library/promises.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import { groupByPlace, type Order, search } from '../../lib/library/search.ts';
import type { Grid } from '../../lib/model.ts';
import { AllFigures } from './AllFigures.tsx';
import { CheckTab } from './CheckTab.tsx';
import { Compare, type CompareChoice, PromiseSection } from './Compare.tsx';
import { compareData } from './compare-data.ts';
import { DropZone, type ImportActions } from './DropZone.tsx';
import { figuresGrid, matrixGrid, promiseGrid } from './grids.ts';
import { Head, type Tab } from './Head.tsx';
import { Icon } from './icons.tsx';
import { footnotes } from './MatrixTable.tsx';
import { PromiseTally } from './PromiseTally.tsx';
import { type ListActions, ReportList } from './ReportList.tsx';
import { ReportView } from './ReportView.tsx';
import { sizeOf } from './report-name.ts';
import { SourceCard } from './SourceCard.tsx';
import { useSourceCard } from './use-source-card.ts';
import type { LibraryWords } from './words.ts';

/** A report opened to be read, and the figure to show first. */
export interface Opened {
  readonly report: SavedReport | 'damaged';
  readonly figure: number;
}

export interface LibraryActions extends ListActions, ImportActions {
  /** Opens a report at one of its figures. */
  openAt(id: string, figure: number): void;
  closeReport(): void;
  setTags(id: string, tags: readonly string[]): void;
  load(id: string): Promise<SavedReport | null>;
  copy(grid: Grid, format: FormatId): void;
  download(grid: Grid, format: FormatId): void;
  downloadXlsx(grids: readonly Grid[]): void;
  downloadChart(chart: SVGSVGElement, as: 'svg' | 'png'): void;
  backup(): void;
  undo(): void;
}

export interface LibraryProps {
  /** Null until the library has been read. */
  readonly entries: readonly Entry[] | null;
  readonly picked: ReadonlySet<string>;
  /** What the picked reports state. */
  readonly statements: readonly Statement[];
  readonly opened: Opened | null;
  readonly space: { readonly used: number; readonly left: number } | null;
  readonly job: Progress | null;
  readonly toast: { readonly text: string; readonly undo: boolean } | null;
  readonly actions: LibraryActions;
  readonly words: LibraryWords;
}

const FIRST: CompareChoice = { place: '', row: '', measure: 'value', status: 'actual', shown: 'both', allRows: false, year: 0 };
const ORDERS: readonly Order[] = ['place', 'year', 'saved', 'figures'];

function Left({ entries, picked, space, job, actions, words }: LibraryProps & { readonly entries: readonly Entry[] }) {
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
        <label class="box">
          <Icon name="search" />
          <input
            type="search"
            value={query}
            placeholder={words('search')}
            aria-label={words('searchLabel')}
            data-testid="search"
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            onKeyDown={({ key }) => key === 'Escape' && setQuery('')}
          />
        </label>
        <select
          aria-label={words('order')}
          data-testid="order"
          value={order}
          onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {words(`order.${each}`)}
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

function Empty({ job, actions, words }: LibraryProps) {
  return (
    <main class="empty">
      <h1>{words('emptyTitle')}</h1>
      <p>{words('empty1')}</p>
      <p>{words('empty2')}</p>
      <p>{words('empty3')}</p>
      <DropZone job={job} large actions={actions} words={words} />
    </main>
  );
}

/** The work side: tabs, what they show, and what can be taken out of it. */
function Main(props: LibraryProps) {
  const { statements, opened, picked, entries, actions, words } = props;
  const [tab, setTab] = useState<Tab>('compare');
  const [wanted, setWanted] = useState(FIRST);
  const [filter, setFilter] = useState('');
  const drawing = useRef<SVGSVGElement>(null);
  const choose = (change: Partial<CompareChoice>) => setWanted((old) => ({ ...old, ...change }));
  const { data, choice } = useMemo(() => compareData(statements, wanted), [statements, wanted]);
  const kept = useMemo(() => data.years.map((year) => promisesOf(data.observations, choice.place, year)), [data, choice.place]);
  const chosenYear = kept.find(({ year }) => year === choice.year);
  const figures = useMemo(() => {
    const wordsOf = fold(filter).toLowerCase().split(/\s+/).filter(Boolean);
    return statements.filter((each) => {
      const text = fold(`${each.name} ${each.unit} ${each.place} ${each.source.year} ${each.period} ${each.scope}`).toLowerCase();
      return wordsOf.every((word) => text.includes(word));
    });
  }, [statements, filter]);
  const grids = (): Record<'compare' | 'promises' | 'figures', Grid> => ({
    compare: matrixGrid(
      data.shown,
      footnotes(data.shown.rows, words).map(({ sign, text }) => `${sign} ${text}`),
      words,
    ),
    promises: promiseGrid(choice.place, choice.year, chosenYear?.promises ?? [], words),
    figures: figuresGrid(figures, words),
  });
  const current = () => grids()[tab === 'promises' || tab === 'figures' ? tab : 'compare'];
  const shown: Tab = opened ? 'report' : tab;
  const nothing = data.matrix.rows.length === 0;
  return (
    <main>
      <Head
        tab={shown}
        opened={opened !== null}
        words={words}
        choose={(next) => {
          if (next === 'report') return;
          setTab(next);
          if (opened) actions.closeReport();
        }}
        copy={(format) => actions.copy(current(), format)}
        download={(format) => actions.download(current(), format)}
        xlsx={() => actions.downloadXlsx(Object.values(grids()))}
        chart={(as) => drawing.current && actions.downloadChart(drawing.current, as)}
        backup={actions.backup}
      />
      <div id="view" role="tabpanel" aria-label={words(`tab.${shown}`)}>
        {opened ? (
          opened.report === 'damaged' ? (
            <p class="note">{words('damagedReport')}</p>
          ) : (
            <ReportView
              report={opened.report}
              figure={opened.figure}
              setTags={(tags) => actions.setTags((opened.report as SavedReport).id, tags)}
              words={words}
            />
          )
        ) : tab === 'check' ? (
          <CheckTab entries={entries ?? []} picked={picked} load={actions.load} words={words} />
        ) : nothing ? (
          <p class="note">{words('chooseSome')}</p>
        ) : tab === 'compare' ? (
          <Compare data={data} choice={choice} choose={choose} drawing={drawing} words={words} />
        ) : tab === 'promises' ? (
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
        ) : (
          <section aria-label={words('tab.figures')}>
            <div class="cap">
              <label class="box">
                <Icon name="search" />
                <input
                  type="search"
                  value={filter}
                  placeholder={words('filterRows')}
                  aria-label={words('filterRows')}
                  data-testid="filter"
                  onInput={({ currentTarget }) => setFilter(currentTarget.value)}
                />
              </label>
              <span role="status">{words('rows', figures.length)}</span>
            </div>
            <AllFigures figures={figures} words={words} />
          </section>
        )}
      </div>
    </main>
  );
}

/** `/` leads to the search, wherever the focus is but in a field. */
function useSlash(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || (event.target as Element).matches('input, select, textarea')) return;
      event.preventDefault();
      const find = (name: string) => document.querySelector<HTMLElement>(`[data-testid=${name}]`);
      (find('filter') ?? find('search'))?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The whole page: saved reports on the left, what they say beside each other on the right. */
export function Library(props: LibraryProps) {
  const { entries, statements, toast, actions, words } = props;
  const card = useSourceCard(statements, actions.openAt);
  useSlash();
  if (entries === null) return <p class="note">{words('loading')}</p>;
  const empty = entries.length === 0;
  return (
    <div class={`rl${empty ? ' alone' : ''}`} lang={words.lang} {...card.listeners}>
      {empty ? <Empty {...props} /> : <Left {...props} entries={entries} />}
      {!empty && <Main {...props} />}
      {card.hovered && <SourceCard hovered={card.hovered} words={words} />}
      <div class="toast" role="status" data-testid="toast">
        {toast && (
          <p>
            {toast.text}
            {toast.undo && (
              <button type="button" class="lk" data-testid="undo" onClick={actions.undo}>
                {words('undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
