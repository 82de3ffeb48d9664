/** The reader's life in a page: read → hide → panel. Each effect has its undo; when something fails, the page is left as it was. */
import type { SourceText } from '../../lib/model.ts';
import { hiddenText } from '../../lib/page/hidden-text.ts';
import type { Body, HidePlan } from '../../lib/page/model.ts';
import { nextPageOf } from '../../lib/page/next-page.ts';
import type { Settings } from '../../lib/settings.ts';
import type { ReadingStep } from '../../lib/steps.ts';
import type { Command } from '../edge/command-names.ts';
import { ask } from '../edge/messages.ts';
import { loadSettings, watchSettings } from '../edge/settings-store.ts';
import { browserWords } from '../edge/words.ts';
import { actionsFor } from './actions.ts';
import { readingView } from './bring-layer.ts';
import { runCommand } from './commands.ts';
import { type Hiding, hide } from './hide.ts';
import { attachHost, type Host } from './host.ts';
import { watchLate } from './late.ts';
import { readNextPages } from './next-pages.ts';
import { NO_READING } from './no-reading.ts';
import { readWhole } from './read-whole.ts';
import { followWidth } from './room.ts';
import type { ReadPage } from './session.ts';
import { clearPanel, showPanel } from './show-panel.tsx';
import { shownReading } from './shown-reading.ts';
import { type Side, sideOf } from './side.ts';
import { createStore, type PanelStore } from './store.ts';
import { unlock } from './unlock.ts';

export interface Reader {
  toggle(): void;
  command(command: Command): void;
  readonly side: Side;
  leave(): void;
}

/** Where nothing was read nothing is hidden. */
const NO_HIDING: Hiding = { show() {}, restore() {}, add() {} };

/** A reading that takes longer than this, in milliseconds, says in the panel how far it has come. */
const PATIENCE = 300;

type Undo = () => void;

/** The reader of one page, from its first look to leaving it. */
class PageReader implements Reader {
  readonly side = sideOf();
  readonly #doc: Document;
  readonly #words = browserWords();
  readonly #store: PanelStore;
  readonly #host: Host;
  /** What is taken back when the reader leaves, and what already when it reads again. */
  readonly #lasting: Undo[];
  #undo: Undo[] = [];
  #settings: Settings;
  /** The article's further pages, once they were asked for. */
  #further: readonly SourceText[] = [];
  #stopReading: Undo = () => undefined;
  #stopReadingOn: Undo = () => undefined;
  #stopSide: Undo = () => undefined;
  #command: (asked: Command) => void = () => undefined;
  /** Which reading is the newest: an older one that comes to its end late is dropped. */
  #turn = 0;
  #started = false;

  constructor(doc: Document, settings: Settings) {
    this.#doc = doc;
    this.#settings = settings;
    this.#store = createStore(settings, doc.location.hostname);
    this.#host = attachHost(doc, this.#words('name'));
    this.#lasting = [
      this.#host.remove,
      () => clearPanel(this.#host),
      followWidth(doc, this.#store, () => this.#settings),
      watchSettings((changed) => {
        this.#settings = changed;
      }),
    ];
  }

  toggle(): void {
    this.#store.change({ collapsed: !this.#store.state.collapsed });
  }

  command(asked: Command): void {
    this.#command(asked);
  }

  leave(): void {
    this.#turn++;
    this.#stopReading();
    this.#stopReadingOn();
    this.#takeBack();
    for (const step of this.#lasting.reverse()) step();
  }

  /** Reads the page, or reads it again. Never throws: what goes wrong is said in the panel. */
  async read(): Promise<void> {
    const mine = ++this.#turn;
    this.#stopReading();
    this.#takeBack();
    const stop = new AbortController();
    const progress = this.#progress();
    this.#stopReading = () => {
      stop.abort();
      progress.end();
    };
    try {
      const page = await readWhole(this.#doc, this.#further, stop.signal, progress.step);
      progress.end();
      if (mine === this.#turn) this.#apply(page);
    } catch (error) {
      progress.end();
      if (mine === this.#turn) this.#fail(error);
    }
  }

  /** Shows how far the reading has come, from the moment that it takes long. */
  #progress(): { step(step: ReadingStep): void; end(): void } {
    let now: ReadingStep = 'recognise';
    let shown = false;
    const tell = () => this.#store.change({ phase: { kind: 'reading', step: now, known: {} } });
    const timer = setTimeout(() => {
      tell();
      this.#draw(NO_READING, NO_HIDING);
      shown = true;
    }, PATIENCE);
    return {
      step: (step) => {
        if (step === now) return;
        now = step;
        if (shown) tell();
      },
      end: () => clearTimeout(timer),
    };
  }

  #apply(page: ReadPage & { readonly body: Body }): void {
    const { reading, body } = page;
    this.#takeBack();
    const hiding = hide(this.#doc, body.hide, body.folded);
    this.#undo.push(() => hiding.show(false), unlock(this.#doc, body.roots));
    hiding.show(this.#store.state.clean);
    this.#show(page, hiding);
    this.#store.change({ late: [] });
    const hideLate = (plans: readonly HidePlan[]) => {
      hiding.add(plans);
      this.#store.change({ late: [...(this.#store.state.late ?? []), ...plans.map(hiddenText)] });
    };
    this.#undo.push(watchLate(this.#doc, { hide: hideLate, readAgain: () => void this.read() }));
    if (!this.#store.state.following && nextPageOf(this.#doc)) this.#store.change({ following: { read: 0, running: false } });
    this.#store.change({ phase: reading.verdict.detected ? { kind: 'ready' } : { kind: 'not-report' } });
    void ask('figures:count', { count: reading.figures.length }).catch(() => undefined);
  }

  #fail(error: unknown): void {
    this.#takeBack();
    const message = error instanceof Error ? error.message : String(error);
    this.#store.change({ phase: { kind: 'failed', step: 'read', message } });
    this.#show(NO_READING, NO_HIDING);
  }

  /** Draws the panel, and follows the script that the site or the settings ask for. */
  #show(page: ReadPage, hiding: Hiding): void {
    const shown = this.#draw(page, hiding);
    const { scriptBySite, script: everywhere } = this.#settings;
    const script = this.#started ? this.#store.state.script : (scriptBySite[this.#doc.location.hostname] ?? everywhere);
    this.#started = true;
    if (script !== 'original') void shown.follow(script);
  }

  #draw(page: ReadPage, hiding: Hiding) {
    const shown = shownReading(page.reading, this.#store);
    const session = {
      doc: this.#doc,
      settings: () => this.#settings,
      page,
      shown,
      hiding,
      store: this.#store,
      retry: () => void this.read(),
      leave: () => this.leave(),
      readOn: () => void this.#readOn(),
      stopReadingOn: () => this.#stopReadingOn(),
    };
    const view = readingView({ ...session, host: this.#host, reading: page.reading, words: this.#words });
    const { actions, leave: stop } = actionsFor({ ...session, openReader: view.toggle }, this.#words);
    this.#stopSide();
    this.#stopSide = this.side.follow(shown, this.#store, actions);
    this.#command = (asked) => runCommand(asked, page.reading, this.#store, actions, this.#words);
    this.#undo.push(stop, view.leave, showPanel(this.#host, shown.now, this.#store, actions, this.#words, view));
    return shown;
  }

  /** Reads the article's further pages, then all of it anew. */
  async #readOn(): Promise<void> {
    const stop = new AbortController();
    this.#stopReadingOn = () => stop.abort();
    const tell = (read: number, running = true) => this.#store.change({ following: { read, running } });
    tell(0);
    const pages = await readNextPages(this.#doc, stop.signal, tell).catch(() => []);
    tell(pages.length, false);
    if (pages.length === 0) return;
    this.#further = pages;
    await this.read();
  }

  #takeBack(): void {
    for (const step of this.#undo.reverse()) step();
    this.#undo = [];
  }
}

/** Reads the page and shows the panel over it. */
export async function startReader(doc: Document): Promise<Reader> {
  const reader = new PageReader(doc, await loadSettings());
  await reader.read();
  return reader;
}
