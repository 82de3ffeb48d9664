import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReaderLook } from '../../lib/settings.ts';
import { ToolsContext } from '../panel/context.ts';
import type { PanelActions } from '../panel/model.ts';
import { KIND_WORD, reportName } from '../panel/report-name.ts';
import { NumberCard } from './card.tsx';
import { placesIn } from './going.ts';
import type { ReaderProps } from './model.ts';
import { notesOf } from './notes.ts';
import { Outline } from './outline.tsx';
import { Text } from './text.tsx';
import { Toolbar } from './toolbar.tsx';
import { useNumbers } from './use-numbers.ts';
import { useCurrentSection, useHeldPlace } from './use-place.ts';

/** The report on a quiet page of its own: outline, text, and the panel beside them. A modal dialog over the page, which stays as it is. */
export function ReadingView({ article, reading, look, state, panel, Panel, actions, words }: ReaderProps) {
  const view = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLElement>(null);
  const [marked, setMarked] = useState(-1);
  const [panelOpen, setPanelOpen] = useState(false);
  useEffect(() => {
    view.current?.showModal?.();
    text.current?.focus({ preventScroll: true });
  }, []);
  const hold = useHeldPlace(view, look);
  const setLook = (part: Partial<ReaderLook>) => {
    hold();
    actions.setLook(part);
  };
  const pick = (figure: number) => {
    setMarked(figure);
    setPanelOpen(true);
    actions.pick(figure);
  };
  const numbers = useNumbers(text, pick);
  const current = useCurrentSection(view, article);
  const places = placesIn(text);
  const go = (moved: boolean) => {
    if (moved) setPanelOpen(false);
    return moved;
  };
  const beside: PanelActions = {
    ...panel,
    goToFigure: (figure) => {
      setMarked(figure);
      return go(places.figure(figure, reading.figures[figure]));
    },
    goToSection: (section) => go(places.section(section, reading.sections[section]?.from)),
    goToNotice: (notice) => go(places.paragraph(reading.notices[notice]?.paragraph)),
    openReader: actions.close,
  };
  const tools = useMemo(() => ({ words, actions: panel, report: () => undefined, memory: new Map() }), [words, panel]);
  const [report] = reading.reports;
  const theme = look.theme === 'auto' ? systemTheme() : look.theme;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const escaping = event.key === 'Escape';
    if (
      !escaping &&
      (event.key.toLowerCase() !== 'r' || (event.target as Element).matches('input:not([type=range], [type=checkbox]), select'))
    )
      return;
    event.preventDefault();
    if (escaping && numbers.card) numbers.closeCard();
    else actions.close();
  };
  return (
    <ToolsContext.Provider value={tools}>
      <dialog
        class="rl reader"
        ref={view}
        aria-label={words('reader')}
        data-testid="reader"
        data-theme={theme}
        lang={words.lang}
        style={{ '--size': `${look.size}px`, '--characters': String(look.width) }}
        onKeyDown={onKeyDown}
        onCancel={(event) => {
          event.preventDefault();
          actions.close();
        }}
      >
        <Toolbar
          name={report ? reportName(report, words) : reading.meta.title}
          kind={report ? words(KIND_WORD[report.kind]) : ''}
          script={state.script}
          look={look}
          theme={theme}
          actions={{ ...actions, setLook }}
          panelOpen={panelOpen}
          onPanel={() => setPanelOpen(!panelOpen)}
        />
        <div class="columns">
          <Outline article={article} current={current} onGo={(section) => beside.goToSection(section)} words={words} />
          <main>
            <article ref={text} lang={state.textLang || 'zh'} tabIndex={-1} data-testid="reader-text" {...numbers.events}>
              <Text article={article} marked={marked} stop={numbers.stop < 0 ? firstNumber(reading.figures) : numbers.stop} words={words} />
              {numbers.card && <NumberCard reading={reading} place={numbers.card} onPick={pick} actions={actions} />}
              <footer>
                {notesOf(reading, words).map((note) => (
                  <p key={note}>{note}</p>
                ))}
              </footer>
            </article>
          </main>
          <aside aria-label={words('name')} data-open={panelOpen}>
            <Panel reading={reading} state={{ ...state, place: 'reader', collapsed: false }} actions={beside} words={words} />
          </aside>
        </div>
      </dialog>
    </ToolsContext.Provider>
  );
}

function systemTheme(): 'light' | 'dark' {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The first number in the text: its tab stop until another has had the focus. */
function firstNumber(figures: ReaderProps['reading']['figures']): number {
  let first = -1;
  for (const [index, { paragraph, start }] of figures.entries()) {
    const before = figures[first];
    if (paragraph >= 0 && (!before || paragraph < before.paragraph || (paragraph === before.paragraph && start < before.start)))
      first = index;
  }
  return first;
}
