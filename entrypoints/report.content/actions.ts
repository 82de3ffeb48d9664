import type { PanelActions } from '../../components/panel/model.ts';
import type { Words } from '../../components/words.ts';
import { clipboardContent } from '../../lib/export/formats.ts';
import type { Grid } from '../../lib/model.ts';
import { pack } from '../../lib/packed-reading.ts';
import type { Settings } from '../../lib/settings.ts';
import { copy } from '../edge/copy.ts';
import { gridsOf } from '../edge/grids.ts';
import { ask } from '../edge/messages.ts';
import { changeSettings } from '../edge/settings-store.ts';
import { diagnosis } from './diagnosis.ts';
import { goingTo } from './going.ts';
import { onNumberClick } from './page-click.ts';
import type { Session } from './session.ts';
import { saveXlsx } from './xlsx.ts';

/** What the panel may ask of the page. `leave` takes back what the actions left there. */
export function actionsFor(session: Session, words: Words): { actions: PanelActions; leave: () => void } {
  const { doc, page, shown, hiding, store, retry } = session;
  const site = doc.location.hostname;
  const going = goingTo(doc, page);
  const grids = () => gridsOf(page.reading, words, session.settings());
  const wanted = <T>(made: T): T => (session.settings().copyScript === 'shown' ? shown.inScript(made) : made);
  const copyGrids = (made: readonly Grid[]) => {
    const { html, plain } = clipboardContent(store.state.format, wanted(made));
    return made.length > 0 && copy(doc, plain, html);
  };
  const keep = (part: (panel: Settings['panel']) => Partial<Settings['panel']>) =>
    void changeSettings((settings) => ({ ...settings, panel: { ...settings.panel, ...part(settings.panel) } }));
  const stopClicks = onNumberClick(doc, page, (figure) => {
    going.figure(figure);
    store.change({ picked: { figure, count: (store.state.picked?.count ?? 0) + 1 } });
  });
  let ticket = -1;
  let resized: ReturnType<typeof setTimeout> | undefined;

  const actions: PanelActions = {
    goToFigure: going.figure,
    goToSection: going.section,
    goToNotice: going.notice,
    copy: (request) => copyGrids(grids().indicators(request)),
    copyTables: (request) => copyGrids(grids().tables(request)),
    copyDiagnosis: () => copy(doc, diagnosis(page.reading, store.state.phase.kind === 'failed' ? store.state.phase.message : '')),
    setFormat: (format) => {
      store.change({ format });
      void changeSettings((settings) => ({ ...settings, copyFormat: format }));
    },
    downloadXlsx: (request) => saveXlsx(wanted(grids().sheets(request)), wanted(grids().fileName())),
    setScript: (script) => {
      void changeSettings((settings) => ({ ...settings, scriptBySite: { ...settings.scriptBySite, [site]: script } }));
      void shown.follow(script);
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
      if (collapsed) going.leave();
      store.change({ collapsed });
      keep(({ collapsedOn }) => {
        const others = collapsedOn.filter((host) => host !== site);
        return { collapsedOn: collapsed ? [...others, site] : others };
      });
    },
    resize: (size) => {
      const sheet = store.state.place === 'sheet';
      store.change({ size });
      // While it is dragged the size changes with every move; what is kept is where it ends.
      clearTimeout(resized);
      resized = setTimeout(() => keep(() => (sheet ? { height: size } : { width: size })), 300);
    },
    openReader: session.openReader,
    openSettings: () => void ask('options:open', {}).catch(() => undefined),
    save: async () => {
      const saved = await ask('library:save', { reading: pack(page.reading) }).catch(() => ({ failed: 'unreachable' as const }));
      if ('failed' in saved) return words(`save_failed_${saved.failed}`);
      ticket = saved.ticket;
      store.change({ saved: true });
      return true;
    },
    undoSave: async () => {
      const { done } = await ask('library:undo', { ticket }).catch(() => ({ done: false }));
      if (done) store.change({ saved: false });
      return done;
    },
    readOn: session.readOn,
    stopReadingOn: session.stopReadingOn,
    retry,
    readAnyway: () => store.change({ phase: { kind: 'ready' } }),
    mute: () => {
      void changeSettings((settings) => ({ ...settings, mutedSites: [...new Set([...settings.mutedSites, site])] }));
      session.leave();
    },
    importText: () => void ask('library:open', {}).catch(() => undefined),
  };
  return {
    actions,
    leave: () => {
      stopClicks();
      going.leave();
    },
  };
}
