/** The reader's life in a page: read → hide → panel. Each effect has its undo; when something fails, the page is left as it was. */
import type { SourceText } from '../../lib/model.ts';
import { nextPageOf } from '../../lib/page/next-page.ts';
import { pageSteps } from '../../lib/pipeline.ts';
import type { Command } from '../edge/command-names.ts';
import { ask } from '../edge/messages.ts';
import { loadSettings, watchSettings } from '../edge/settings-store.ts';
import { browserWords } from '../edge/words.ts';
import { actionsFor } from './actions.ts';
import { runCommand } from './commands.ts';
import { type Hiding, hide } from './hide.ts';
import { attachHost } from './host.ts';
import { watchLate } from './late.ts';
import { readNextPages } from './next-pages.ts';
import { NO_READING } from './no-reading.ts';
import { readingPage } from './reading.tsx';
import { followWidth } from './room.ts';
import type { ReadPage } from './session.ts';
import { clearPanel, showPanel } from './show-panel.tsx';
import { shownReading } from './shown-reading.ts';
import { type Side, sideOf } from './side.ts';
import { inSlices } from './slices.ts';
import { createStore } from './store.ts';
import { unlock } from './unlock.ts';

export interface Reader {
  toggle(): void;
  command(command: Command): void;
  readonly side: Side;
  leave(): void;
}

/** Where nothing was read nothing is hidden. */
const NO_HIDING: Hiding = { show() {}, restore() {}, add() {} };

/** A page of so many characters takes long enough to read that the panel says so first. */
const LONG = 60_000;

/** Waits until what was drawn can be seen; a page in the background draws nothing and is not waited for. */
function painted(doc: Document): Promise<void> {
  if (doc.hidden) return Promise.resolve();
  return new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
}

/** Reads the page and shows the panel over it. Never throws: what goes wrong is said in the panel. */
export async function startReader(doc: Document): Promise<Reader> {
  let settings = await loadSettings();
  const words = browserWords();
  const store = createStore(settings, doc.location.hostname);
  const host = attachHost(doc, words('name'));
  const stopWatching = watchSettings((changed) => {
    settings = changed;
  });
  const lasting = [host.remove, () => clearPanel(host), followWidth(doc, store, () => settings), stopWatching];
  let undo: (() => void)[] = [];
  let started = false;
  let further: readonly SourceText[] = [];
  let stopReadingOn: () => void = () => undefined;
  /** Which reading is the newest: an older one that comes to its end late is dropped. */
  let turn = 0;
  const side = sideOf();
  let stopSide: () => void = () => undefined;
  let command: (asked: Command) => void = () => undefined;

  const takeBack = () => {
    for (const step of undo.reverse()) step();
    undo = [];
  };
  const retry = () => void read();
  const leave = () => {
    turn++;
    stopReadingOn();
    takeBack();
    for (const step of lasting.reverse()) step();
  };
  const draw = (page: ReadPage, hiding: Hiding) => {
    const shown = shownReading(page.reading, store);
    const session = {
      doc,
      settings: () => settings,
      page,
      shown,
      hiding,
      store,
      retry,
      leave,
      readOn: () => void readOn(),
      stopReadingOn: () => stopReadingOn(),
    };
    const view = readingPage(session, host, words);
    const { actions, leave: stop } = actionsFor({ ...session, openReader: view.toggle }, words);
    stopSide();
    stopSide = side.follow(shown.now, store, actions);
    command = (asked) => runCommand(asked, page.reading, store, actions, words);
    undo.push(stop, view.leave, showPanel(host, shown.now, store, actions, words, view));
    return shown;
  };
  const show = (page: ReadPage, hiding: Hiding) => {
    const shown = draw(page, hiding);
    const script = started ? store.state.script : (settings.scriptBySite[doc.location.hostname] ?? settings.script);
    started = true;
    if (script !== 'original') void shown.follow(script);
  };
  const readOn = async () => {
    const stop = new AbortController();
    stopReadingOn = () => stop.abort();
    const tell = (read: number, running = true) => store.change({ following: { read, running } });
    tell(0);
    const pages = await readNextPages(doc, stop.signal, tell).catch(() => []);
    tell(pages.length, false);
    if (pages.length === 0) return;
    further = pages;
    retry();
  };
  const read = async () => {
    const mine = ++turn;
    takeBack();
    try {
      const page = await inSlices(pageSteps(doc, further));
      if (mine !== turn) return;
      const hiding = hide(doc, page.body.hide, page.body.folded);
      undo.push(() => hiding.show(false), unlock(doc, page.body.roots));
      hiding.show(store.state.clean);
      show(page, hiding);
      undo.push(watchLate(doc, { hide: hiding.add, readAgain: retry }));
      if (!store.state.following && nextPageOf(doc)) store.change({ following: { read: 0, running: false } });
      store.change({ phase: page.reading.verdict.detected ? { kind: 'ready' } : { kind: 'not-report' } });
      void ask('figures:count', { count: page.reading.figures.length }).catch(() => undefined);
    } catch (error) {
      takeBack();
      store.change({ phase: { kind: 'failed', step: 'read', message: error instanceof Error ? error.message : String(error) } });
      show(NO_READING, NO_HIDING);
    }
  };
  if ((doc.body?.textContent?.length ?? 0) > LONG) {
    draw(NO_READING, NO_HIDING);
    await painted(doc);
  }
  await read();
  return { toggle: () => store.change({ collapsed: !store.state.collapsed }), command: (asked) => command(asked), side, leave };
}
