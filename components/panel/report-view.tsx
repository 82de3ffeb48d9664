import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Reading } from '../../lib/model.ts';
import { goalsOf } from '../../lib/table/goals.ts';
import { headlines } from '../../lib/table/headlines.ts';
import { linesOf } from '../../lib/table/lines.ts';
import { categoryWord } from '../category-words.ts';
import { ActionsBar } from './actions-bar.tsx';
import { useKept, useTools } from './context.ts';
import { FiguresTab, isFresh } from './figures/figures-tab.tsx';
import { useTableView } from './figures/use-table-view.ts';
import { GoalsTab } from './goals-tab.tsx';
import type { CopyRequest, PanelState } from './model.ts';
import { OutlineTab, sectionsOf } from './outline-tab.tsx';
import { NoFigures } from './states.tsx';
import { TablesTab } from './tables-tab.tsx';
import { type TabId, type TabInfo, Tabs } from './tabs.tsx';

interface ReportViewProps {
  readonly reading: Reading;
  readonly current: number;
  readonly state: PanelState;
  readonly filter: RefObject<HTMLInputElement | null>;
  /** Where the panel's single keys find what to do here. */
  readonly commands: RefObject<{ copy?: () => void; save?: () => void; clearFilter?: () => boolean }>;
  readonly onHover: (hover: { figure: number; row: HTMLElement } | null) => void;
}

/** One report of the page: tabs, what is behind them, and the actions. */
export function ReportView({ reading, current, state, filter, commands, onHover }: ReportViewProps) {
  const { words, actions, report: say, memory } = useTools();
  const report = reading.reports[current];
  const lines = useMemo(() => linesOf(reading, (id) => categoryWord(id, words), current), [reading, current, words]);
  const cards = useMemo(() => headlines(lines, report?.period ?? ''), [lines, report]);
  const goals = useMemo(() => goalsOf(lines, report?.year ?? null, report?.period ?? ''), [lines, report]);
  const view = useTableView(lines, memory, current);
  useEffect(() => {
    if (isFresh(memory, state.picked)) setTab('figures');
  }, [state.picked?.count]);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const top = memory.get('scroll') as number | undefined;
    // Where nothing is scrolled the page need not be laid out for it at once.
    if (top) body.current?.scrollTo(0, top);
  }, [memory]);
  const tabs = useMemo(() => tabsOf(reading, current, goals.next.length + goals.later.length), [reading, current, goals]);
  const [chosen, setTab] = useKept<TabId>(memory, 'tab', 'figures');
  const tab = tabs.some(({ id }) => id === chosen) ? chosen : 'figures';

  const picked = view.visible.filter((line) => view.selected.has(line.row));
  const rows = (picked.length ? picked : view.visible).map((line) => line.row);
  // What is left out is left out by the reader: another report of the page is not.
  const request: CopyRequest = { rows, all: rows.length === lines.length };
  const copy = (asked: CopyRequest) => say(actions.copy(asked), { done: words('copied', asked.rows.length), failed: words('copy_failed') });
  const copyRows = (some: readonly number[]) => copy({ rows: some, all: false });
  const save = () => say(actions.save(), { done: words('saved'), failed: words('save_failed'), undo: () => void actions.undoSave() });
  const go = (figure: number) => say(actions.goToFigure(figure), { failed: words('source_gone') });
  commands.current = {
    copy: () => rows.length > 0 && copy(request),
    save,
    clearFilter: () => {
      const filtered = view.text !== '' || view.chip !== 'all';
      view.clear();
      return filtered;
    },
  };
  if (reading.figures.length === 0 && tab === 'figures' && state.phase.kind === 'ready') {
    return <NoFigures reading={reading} onOutline={() => setTab('outline')} />;
  }
  return (
    <>
      <Tabs tabs={tabs} current={tab} onChoose={setTab} />
      <div
        class="body"
        id="tab-panel"
        role="tabpanel"
        lang={state.textLang || undefined}
        aria-labelledby={`tab-${tab}`}
        ref={body}
        onScroll={({ currentTarget }) => {
          memory.set('scroll', currentTarget.scrollTop);
          onHover(null);
        }}
      >
        {tab === 'figures' && (
          <FiguresTab
            reading={reading}
            lines={lines}
            cards={cards}
            // A communiqué sets no targets; saying so on every card would be noise.
            year={goals.next.length > 0 ? (report?.year ?? null) : null}
            view={view}
            picked={state.picked}
            filter={filter}
            onHover={onHover}
            onCopyRows={copyRows}
          />
        )}
        {tab === 'goals' && <GoalsTab goals={goals} report={report} onGo={go} />}
        {tab === 'outline' && <OutlineTab reading={reading} report={current} />}
        {tab === 'tables' && <TablesTab tables={reading.tables} />}
      </div>
      <ActionsBar request={request} format={state.format} saved={state.saved} onCopy={() => copy(request)} onSave={save} />
    </>
  );
}

/** The tabs that have something behind them; figures and outline always stand. */
function tabsOf(reading: Reading, current: number, goals: number): TabInfo[] {
  const figures = reading.figures.filter(({ report }) => report === current).length;
  const tabs: TabInfo[] = [
    { id: 'figures', count: figures },
    { id: 'goals', count: goals },
    { id: 'outline', count: sectionsOf(reading, current).length },
    { id: 'tables', count: reading.tables.length },
  ];
  return tabs.filter(({ id, count }) => id === 'figures' || id === 'outline' || count > 0);
}
