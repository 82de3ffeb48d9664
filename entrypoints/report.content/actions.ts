import { categoryWord } from '../../components/category-words.ts';
import type { CopyRequest, PanelActions } from '../../components/panel/model.ts';
import type { WordKey, Words } from '../../components/words.ts';
import { clipboardContent, type FormatId } from '../../lib/export/formats.ts';
import type { Grid, Reading } from '../../lib/model.ts';
import { cellRange } from '../../lib/page/cell-range.ts';
import { gridOf, type Label } from '../../lib/table/columns.ts';
import { linesOf } from '../../lib/table/lines.ts';
import { ask } from '../edge/messages.ts';
import { changeSettings } from '../edge/settings-store.ts';
import { copy } from './copy.ts';
import { mark, rangeOf } from './mark.ts';
import type { Session } from './session.ts';

/** What the panel may ask of the page. `leave` takes back what the actions left there. */
export function actionsFor(session: Session, words: Words): { actions: PanelActions; leave: () => void } {
  const { doc, page, hiding, store } = session;
  const site = doc.location.hostname;
  let unmark: () => void = () => undefined;

  const go = (paragraph: number, start: number, end: number): boolean => {
    const text = page.reading.paragraphs[paragraph];
    return show(text ? rangeOf(text, start, end, page.locator) : null);
  };
  const show = (range: Range | null): boolean => {
    if (!range) return false;
    unmark();
    unmark = mark(doc, range);
    return true;
  };
  const grids = (request: CopyRequest) => indicatorGrid(page.reading, request, words);
  const copyGrids = (made: readonly Grid[]) => {
    const { html, plain } = clipboardContent(store.state.format, made);
    return copy(doc, plain, html);
  };

  const actions: PanelActions = {
    goToFigure: (index) => {
      const figure = page.reading.figures[index];
      if (!figure) return false;
      return figure.table === undefined ? go(figure.paragraph, figure.start, figure.end) : show(cellRange(figure, page.locator));
    },
    goToSection: (index) => {
      const section = page.reading.sections[index];
      return section ? go(section.from, 0, page.reading.paragraphs[section.from]?.text.length ?? 0) : false;
    },
    goToNotice: (index) => {
      const notice = page.reading.notices[index];
      return notice?.paragraph === undefined ? false : go(notice.paragraph, notice.start ?? 0, notice.end ?? 1);
    },
    copy: (request) => copyGrids(grids(request)),
    copyTables: () => false,
    copyDiagnosis: () => copy(doc, diagnosis(page.reading)),
    setFormat: (format: FormatId) => {
      store.change({ format });
      void changeSettings((settings) => ({ ...settings, copyFormat: format }));
    },
    downloadXlsx: () => false,
    setScript: (script) => {
      store.change({ script });
      void ask('script:switch', { to: script }).catch(() => undefined);
    },
    setClean: (clean) => {
      hiding.show(clean);
      store.change({ clean, restored: [] });
    },
    restore: (which, back) => {
      if (which === 'all') return actions.setClean(!back);
      hiding.restore(which, back);
      const { restored } = store.state;
      store.change({ restored: back ? [...restored, which] : restored.filter((index) => index !== which) });
    },
    collapse: (collapsed) => {
      store.change({ collapsed });
      void changeSettings((settings) => {
        const others = settings.panel.collapsedOn.filter((host) => host !== site);
        return { ...settings, panel: { ...settings.panel, collapsedOn: collapsed ? [...others, site] : others } };
      });
    },
    resize: (size) => {
      store.change({ size });
      void changeSettings((settings) => ({ ...settings, panel: { ...settings.panel, width: size } }));
    },
    openReader: () => undefined,
    openSettings: () => undefined,
    save: () => false,
    undoSave: () => false,
    retry: () => undefined,
    readAnyway: () => store.change({ phase: { kind: 'ready' } }),
    mute: () => {
      void changeSettings((settings) => ({ ...settings, mutedSites: [...settings.mutedSites, site] }));
    },
    importText: () => undefined,
  };
  return { actions, leave: () => unmark() };
}

function indicatorGrid(reading: Reading, request: CopyRequest, words: Words) {
  const category = (name: string) => categoryWord(name, words);
  const label: Label = Object.assign((key: string) => words(key as WordKey), { category });
  const lines = linesOf(reading, category);
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const order = request.rows.flatMap((row) => byRow.get(row) ?? []);
  const title = reading.reports[0]?.title ?? '';
  return [gridOf(order, lines, { title, label, baseUnits: false, notes: [] })];
}

/** What helps to find a fault: no text of the page, only how far the reading came. */
function diagnosis(reading: Reading): string {
  const { verdict, paragraphs, figures, edits, notices } = reading;
  return JSON.stringify(
    { verdict, paragraphs: paragraphs.length, figures: figures.length, edits: edits.length, notices: notices.map((n) => n.kind) },
    null,
    2,
  );
}
