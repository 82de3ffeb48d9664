import { render } from 'preact';
import type { PanelActions } from '../../components/panel/model.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { panelStyles } from '../../components/panel/styles.ts';
import readingStyles from '../../components/reading/reading.css?inline';
import { type Look, ReadingView } from '../../components/reading/reading-view.tsx';
import type { Words } from '../../components/words.ts';
import { reportMarkdown } from '../../lib/export/report-markdown.ts';
import type { Reading } from '../../lib/model.ts';
import { download } from '../edge/download.ts';
import { changeSettings } from '../edge/settings-store.ts';
import { keepKeys } from './keep-keys.ts';
import { adopt } from './sheet.ts';
import type { PanelStore } from './store.ts';

/** The page behind stands still, and is not printed. */
const BEHIND = '@media screen{:root{overflow:hidden!important}}@media print{body,report-lens-panel{display:none!important}}';

export interface ReadingViewNeeds {
  readonly doc: Document;
  readonly reading: () => Reading;
  readonly store: PanelStore;
  readonly actions: PanelActions;
  readonly words: Words;
  readonly look: Look;
  /** Told when the view is closed from inside. */
  closed(): void;
}

/** Opens the reading view over the page, in an element of its own that closing takes away. Returns the way to close it. */
export function openReadingView({ doc, reading, store, actions, words, look: first, closed }: ReadingViewNeeds): () => void {
  const element = doc.createElement('report-lens-reading');
  const root = element.attachShadow({ mode: 'open' });
  const undo = [adopt(root, panelStyles), adopt(root, readingStyles), adopt(doc, BEHIND)];
  if (doc.defaultView) undo.push(keepKeys(doc.defaultView, element));
  const { place } = store.state;
  let look = first;

  const bring = (at: Element | null | undefined) => {
    at?.scrollIntoView({ block: 'center' });
    return at != null;
  };
  const goTo = (paragraph: number) => bring(root.getElementById(`p${paragraph}`));
  const goToFigure = (index: number) => {
    for (const old of root.querySelectorAll('.f.on')) old.classList.remove('on');
    const at = root.querySelector(`[data-at="${index}"]`);
    at?.classList.add('on');
    return bring(at);
  };
  const close = () => {
    silent();
    render(null, root);
    element.remove();
    for (const step of undo) step();
    store.change({ place });
    closed();
  };
  const beside: PanelActions = {
    ...actions,
    goToFigure,
    goToSection: (index) => goTo(reading().sections[index]?.from ?? -1),
    goToNotice: (index) => goTo(reading().notices[index]?.paragraph ?? -1),
    openReader: close,
  };
  const setLook = (changed: Look) => {
    look = changed;
    void changeSettings((settings) => ({ ...settings, reading: changed }));
    draw();
  };
  const draw = () => {
    const now = reading();
    render(
      <ReadingView
        reading={now}
        look={look}
        words={words}
        setLook={setLook}
        saveMarkdown={() =>
          download(reportMarkdown(now), `${(now.reports[0]?.title || now.meta.title).replace(/[\\/:*?"<>|]/g, ' ')}.md`, 'text/markdown')
        }
        print={() => doc.defaultView?.print()}
        close={close}
        goTo={goTo}
      >
        <Panel reading={now} state={{ ...store.state, collapsed: false }} actions={beside} words={words} />
      </ReadingView>,
      root,
    );
  };
  const silent = store.listen(draw);
  doc.documentElement.append(element);
  store.change({ place: 'reader' });
  return close;
}
