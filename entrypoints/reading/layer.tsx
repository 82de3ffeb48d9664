/** The reading view's life in a page: a layer over it in the panel's own root. What is left of it when it closes is nothing. */
import type { PanelActions } from '../../components/panel/model.ts';
import { fileName, reportName } from '../../components/panel/report-name.ts';
import type { ReaderActions } from '../../components/reader/model.ts';
import { gapWords, notesOf } from '../../components/reader/notes.ts';
import { ReadingView } from '../../components/reader/reading-view.tsx';
import { readerStyles } from '../../components/reader/styles.ts';
import { articleOf } from '../../lib/export/article/article.ts';
import { articleMarkdown } from '../../lib/export/article/article-markdown.ts';
import type { Article } from '../../lib/export/article/model.ts';
import type { ReaderLook } from '../../lib/settings.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { download, safeName } from '../edge/download.ts';
import type { LayerContext, ReadingLayer } from '../edge/reading-layer.ts';
import { adopt } from '../edge/sheet.ts';
import { printsReading } from './reading-print.ts';

/** The page behind must not scroll, and where it stood is where it is found again. */
const LOCK = '@media screen{:root{overflow:hidden!important}}';

/** Makes the layer of one reading. A page that is read again keeps the view open. */
export function readingLayer({ doc, host, reading, shown, settings, setLook, store, words, Panel }: LayerContext): ReadingLayer {
  let look: ReaderLook = settings().reader;
  let undo: (() => void)[] = [];
  let made: { of: unknown; even: boolean; article: Article } | undefined;
  const article = (): Article => {
    const of = shown.now();
    if (made?.of !== of || made.even !== look.even) {
      const even = (text: string) => (look.even ? normalise({ text }) : text);
      made = { of, even: look.even, article: shown.inScript(articleOf(reading, even)) };
    }
    return made.article;
  };
  const name = () => {
    const [report] = shown.now().reports;
    return report ? reportName(report, words) : shown.now().meta.title;
  };
  const enter = () => {
    const view = doc.defaultView;
    const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
    const [role, label] = ['role', 'aria-label'].map((each) => host.element.getAttribute(each) ?? '');
    // Landmarks of the view must not stand inside the panel's.
    host.element.setAttribute('role', 'presentation');
    host.element.removeAttribute('aria-label');
    undo = [
      () => view?.scrollTo({ left: x, top: y, behavior: 'instant' }),
      adopt(host.root, readerStyles),
      adopt(doc, LOCK),
      printsReading(doc, host, name),
      () => {
        host.element.setAttribute('role', role ?? '');
        host.element.setAttribute('aria-label', label ?? '');
      },
    ];
  };
  const leave = () => {
    for (const step of undo.reverse()) step();
    undo = [];
  };
  const close = () => {
    store.change({ reading: false });
    leave();
    host.root.querySelector<HTMLElement>(`.bar [aria-label="${words('reader')}"]`)?.focus({ preventScroll: true });
  };
  const actions = (panel: PanelActions): ReaderActions => ({
    close,
    showInPage: (figure) => {
      close();
      panel.goToFigure(figure);
    },
    pick: (figure) => store.change({ picked: { figure, count: (store.state.picked?.count ?? 0) + 1 } }),
    setLook: (part) => {
      look = { ...look, ...part };
      store.change({});
      setLook(part);
    },
    print: () => doc.defaultView?.print(),
    saveMarkdown: () => {
      const text = articleMarkdown(article(), notesOf(shown.now(), words), (kind) => gapWords(kind, words));
      const [report] = shown.now().reports;
      download(text, safeName(report ? fileName(report, words) : name(), '.md'), 'text/markdown');
    },
  });
  if (store.state.reading) enter();
  return {
    toggle: () => {
      if (store.state.reading) return close();
      look = settings().reader;
      enter();
      store.change({ reading: true });
    },
    view: (panel) =>
      store.state.reading ? (
        <ReadingView
          article={article()}
          reading={shown.now()}
          look={look}
          state={store.state}
          panel={panel}
          Panel={Panel}
          actions={actions(panel)}
          words={words}
        />
      ) : null,
    leave,
  };
}
