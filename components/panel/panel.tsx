import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Bar } from './bar.tsx';
import { Collapsed } from './collapsed.tsx';
import { ToolsContext, useKept } from './context.ts';
import { isFresh } from './figures/figures-tab.tsx';
import { SourceCard } from './figures/source-card.tsx';
import { Grip } from './grip.tsx';
import { Help } from './help.tsx';
import { panelKey } from './keys.ts';
import type { Memory, PanelProps } from './model.ts';
import { NextPages } from './next-pages.tsx';
import { Notices } from './notices.tsx';
import { ReportView } from './report-view.tsx';
import { Failed, ImageOnly, Loading, NotReport } from './states.tsx';
import { Switches } from './switches.tsx';
import { Title } from './title.tsx';
import { Toast, useToast } from './toast.tsx';
import { useFocusReturn } from './use-focus-return.ts';
import { useHover } from './use-hover.ts';

/**
 * The panel: the same in the overlay, the sheet, the browser's side panel and beside the reading view. It draws what it is given and
 * calls back; what it keeps itself is what the reader is looking at (tab, filter, sorting, selection).
 */
export function Panel({ reading, state, actions, words }: PanelProps) {
  const root = useRef<HTMLDivElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const { toast, report } = useToast(state.notification);
  const { toggle, tab, collapse } = useFocusReturn(state.collapsed, actions.collapse);
  const [memory] = useState<Memory>(() => state.memory ?? new Map());
  const tools = useMemo(() => ({ words, actions: { ...actions, collapse }, report, memory }), [words, actions, collapse, report, memory]);
  const { address } = reading.meta;
  const [chosen, choose] = useKept(memory, 'report', { of: address, index: 0 });
  const current = chosen.of === address && chosen.index < reading.reports.length ? chosen.index : 0;
  const picked = reading.figures[state.picked?.figure ?? -1]?.report;
  // A number picked in the page may stand in another report than the one shown.
  useEffect(() => {
    if (picked !== undefined && isFresh(memory, state.picked)) choose({ of: address, index: picked });
  }, [state.picked?.count]);
  const [help, setHelp] = useState(false);
  const { hover, setHover } = useHover(root);
  const commands = useRef<{ copy?: () => void; save?: () => void; clearFilter?: () => boolean }>({});
  const onHelp = useCallback(() => setHelp(true), []);

  const onEscape = () => {
    if (help) setHelp(false);
    else if (commands.current.clearFilter?.()) return;
    else if (hover) setHover(null);
    else if (state.place === 'reader') actions.openReader();
    else if (state.place !== 'side') collapse(true);
  };
  const onKeyDown = panelKey({
    filter: () => filter.current?.focus(),
    help: onHelp,
    escape: onEscape,
    copy: () => commands.current.copy?.(),
    save: () => commands.current.save?.(),
    reader: actions.openReader,
  });
  const shownReport = reading.reports[current];
  const { phase, place, collapsed } = state;
  const known = phase.kind !== 'reading' && phase.kind !== 'not-report';
  const imageOnly = phase.kind === 'ready' && reading.figures.length === 0 && reading.notices.some(({ kind }) => kind === 'image-only');
  return (
    <ToolsContext.Provider value={tools}>
      <div
        class="rl"
        ref={root}
        lang={words.lang}
        data-place={place}
        data-collapsed={collapsed}
        style={sizeOf(state.place, state.size)}
        onKeyDown={onKeyDown}
      >
        {collapsed && <Collapsed report={shownReport} figures={reading.figures.length} noticed={reading.notices.length > 0} tab={tab} />}
        <section class="panel" data-testid="panel" aria-label={words('name')} hidden={collapsed}>
          {!collapsed && <Grip place={place} size={state.size} />}
          <div class="inside" inert={help || undefined}>
            <div class="top">
              {!collapsed && place !== 'reader' && <Bar collapsible={place !== 'side'} onHelp={onHelp} toggle={toggle} />}
              {known && !imageOnly && (
                <>
                  <Title
                    lang={state.textLang}
                    reports={reading.reports}
                    current={current}
                    verdict={reading.verdict}
                    onChoose={(index) => choose({ of: address, index })}
                  />
                  {place !== 'reader' && <Switches state={state} hidden={[...reading.hidden, ...(state.late ?? [])]} />}
                  <Notices notices={reading.notices} />
                  {state.following && <NextPages following={state.following} />}
                </>
              )}
            </div>
            {phase.kind === 'reading' && <Loading phase={phase} />}
            {phase.kind === 'not-report' && <NotReport reading={reading} />}
            {phase.kind === 'failed' && <Failed phase={phase} reading={reading} />}
            {imageOnly && <ImageOnly reading={reading} />}
            {(phase.kind === 'ready' || phase.kind === 'failed') && !imageOnly && (
              <ReportView
                key={current}
                reading={reading}
                current={current}
                state={state}
                filter={filter}
                commands={commands}
                onHover={setHover}
              />
            )}
          </div>
          {help && <Help onClose={() => setHelp(false)} />}
        </section>
        <Toast toast={toast} words={words} />
        {hover && !collapsed && <SourceCard lang={state.textLang} reading={reading} {...hover} />}
      </div>
    </ToolsContext.Provider>
  );
}

function sizeOf(place: PanelProps['state']['place'], size: number): Record<string, string> {
  if (place === 'overlay') return { '--width': `${size}px` };
  return place === 'sheet' ? { '--height': `${size}%` } : {};
}
