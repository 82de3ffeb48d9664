import { useMemo, useRef, useState } from 'preact/hooks';
import { promisesOf } from '../../lib/library/promises.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import type { Grid } from '../../lib/model.ts';
import { CheckTab } from './CheckTab.tsx';
import { Compare } from './Compare.tsx';
import { compareData } from './compare-data.ts';
import type { CompareChoice } from './compare-props.ts';
import { FiguresTab, filtered } from './FiguresTab.tsx';
import { figuresGrid, matrixGrid, promiseGrid } from './grids.ts';
import { Head, type Tab } from './Head.tsx';
import type { LibraryProps } from './library-props.ts';
import { footnotes } from './MatrixTable.tsx';
import { PromisesTab } from './PromisesTab.tsx';
import { ReportView } from './ReportView.tsx';

const FIRST: CompareChoice = { place: '', row: '', measure: 'value', status: 'actual', shown: 'both', allRows: false, year: 0 };

/** The work side: tabs, what they show, and what can be taken out of it. */
export function Workspace(props: LibraryProps) {
  const { statements, opened, entries, actions, words } = props;
  const [tab, setTab] = useState<Tab>('compare');
  const [wanted, setWanted] = useState(FIRST);
  const [filter, setFilter] = useState('');
  const drawing = useRef<SVGSVGElement>(null);
  const choose = (change: Partial<CompareChoice>) => setWanted((old) => ({ ...old, ...change }));
  const { data, choice } = useMemo(() => compareData(statements, wanted), [statements, wanted]);
  const kept = useMemo(() => data.years.map((year) => promisesOf(data.observations, choice.place, year)), [data, choice.place]);
  const chosenYear = kept.find(({ year }) => year === choice.year);
  const figures = useMemo(() => filtered(statements, filter), [statements, filter]);
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
      <div id="view" role="tabpanel" aria-label={words(`tab_${shown}`)}>
        {shown !== 'report' && (shown !== 'compare' || nothing) && <h1 class="sr">{words(`tab_${shown}`)}</h1>}
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
          <CheckTab entries={entries ?? []} load={actions.load} words={words} />
        ) : nothing ? (
          <p class="note">{words('chooseSome')}</p>
        ) : tab === 'compare' ? (
          <Compare data={data} choice={choice} choose={choose} drawing={drawing} words={words} />
        ) : tab === 'promises' ? (
          <PromisesTab data={data} choice={choice} choose={choose} kept={kept} words={words} />
        ) : (
          <FiguresTab figures={figures} filter={filter} setFilter={setFilter} words={words} />
        )}
      </div>
    </main>
  );
}
