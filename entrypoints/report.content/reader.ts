/** The reader's life in a page: read → hide → panel. Each effect has its undo; when something fails, the page is left as it was. */
import type { SourceText } from '../../lib/model.ts';
import { hiddenText } from '../../lib/page/hidden-text.ts';
import { joinSources } from '../../lib/page/join-sources.ts';
import { nextPageOf } from '../../lib/page/next-page.ts';
import { openSteps } from '../../lib/page/open.ts';
import type { Settings } from '../../lib/settings.ts';
import type { ReadingStep } from '../../lib/steps.ts';
import type { Command } from '../edge/command-names.ts';
import { ask } from '../edge/messages.ts';
import { loadSettings, watchSettings } from '../edge/settings-store.ts';
import { inSlices, rest } from '../edge/slices.ts';
import { browserWords } from '../edge/words.ts';
import { actionsFor } from './actions.ts';
import { askReading } from './ask-reading.ts';
import { readingView } from './bring-layer.ts';
import { type CleanPage, cleanPage } from './clean-page.ts';
import { runCommand } from './commands.ts';
import { attachHost, type Host } from './host.ts';
import { readNextPages } from './next-pages.ts';
import { NO_READING } from './no-reading.ts';
import { type Progress, patientProgress } from './progress.ts';
import { followWidth } from './room.ts';
import type { ReadPage, Session } from './session.ts';
import { clearPanel, showPanel } from './show-panel.tsx';
import { shownReading } from './shown-reading.ts';
import { type Side, sideOf } from './side.ts';
import { createStore, type PanelStore } from './store.ts';

export interface Reader {
  /** Reads the page and shows the panel over it. Never throws: what goes wrong is said in the panel. */
  read(): Promise<void>;
  toggle(): void;
  command(command: Command): void;
  readonly side: Side;
  leave(): void;
}

type Undo = () => void;

/** The reader of one page, from its first look to leaving it. */
class PageReader implements Reader {
  readonly side = sideOf();
  readonly #doc: Document;
  readonly #words = browserWords();
  readonly #store: PanelStore;
  readonly #host: Host;
  /** What is taken back when the reader leaves, what already when it reads again, and what when the panel is drawn for another reading. */
  readonly #lasting: Undo[];
  #clean: CleanPage | undefined;
  /** What is hidden now: a page that is read again is hidden anew. */
  readonly #hiding: Session['hiding'] = {
    show: (hidden) => this.#clean?.hiding.show(hidden),
    restore: (index, back) => this.#clean?.hiding.restore(index, back),
  };
  #undoPanel: Undo[] = [];
  /** Whether the panel shows a reading, and not how far one is or why there is none. */
  #showsReading = false;
  #settings: Settings;
  /** The article's further pages, once they were asked for. */
  #further: readonly SourceText[] = [];
  #stopReading: Undo = () => undefined;
  #stopReadingOn: Undo = () => undefined;
  #stopSide: Undo = () => undefined;
  #command: (asked: Command) => void = () => undefined;
  #collapse: (collapsed: boolean) => void = (collapsed) => this.#store.change({ collapsed });
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
        // A format chosen here is not written yet where it differs: what comes now is older, and must not undo the choice.
        const settled = this.#store.state.format === this.#settings.copyFormat;
        this.#settings = changed;
        if (settled) this.#store.change({ format: changed.copyFormat });
      }),
    ];
  }

  toggle(): void {
    this.#collapse(!this.#store.state.collapsed);
    // Whoever asks for the panel by a key goes on in it by keys.
    if (!this.#store.state.collapsed) this.#host.root.querySelector<HTMLElement>('[data-testid=panel-toggle]')?.focus();
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

  /**
   * Reads the page, or reads it again: what was hidden is back meanwhile, the panel stays. Clutter is hidden as soon as it is found, the
   * panel shows the reading once the background has read the text.
   */
  async read(): Promise<void> {
    const mine = ++this.#turn;
    this.#stopReading();
    this.#uncover();
    const stop = new AbortController();
    const progress = this.#progress();
    this.#stopReading = () => {
      stop.abort();
      progress.end();
    };
    try {
      const opened = await inSlices(openSteps(this.#doc), (step) => step && progress.step(step));
      if (mine !== this.#turn) return;
      const clean = cleanPage(this.#doc, opened.body, this.#store, () => void this.read());
      this.#clean = clean;
      const source = joinSources(opened.source, this.#further);
      const reading = await askReading({ source, verdict: opened.verdict, signal: stop.signal, step: progress.step });
      await rest();
      if (mine !== this.#turn) return;
      this.#apply({ reading: { ...reading, hidden: opened.body.hide.map(hiddenText) }, locator: opened.locator });
      clean.shown();
    } catch (error) {
      if (mine === this.#turn) this.#fail(error);
    } finally {
      progress.end();
    }
  }

  /** Says in the panel how far the reading is, as long as there is nothing else to show. */
  #progress(): Progress {
    return patientProgress((step, first) => {
      if (this.#showsReading) return;
      this.#store.change({ phase: { kind: 'reading', step, known: this.#known() } });
      if (first) this.#draw(NO_READING);
    });
  }

  /** What the steps that are done have found: how much is hidden. */
  #known(): Partial<Record<ReadingStep, string>> {
    return this.#clean ? { clean: String(this.#clean.hiding.size()) } : {};
  }

  #apply(page: ReadPage): void {
    const { verdict, figures } = page.reading;
    this.#undress();
    if (!this.#store.state.following && nextPageOf(this.#doc)) this.#store.change({ following: { read: 0, running: false } });
    this.#store.change({ phase: verdict.detected ? { kind: 'ready' } : { kind: 'not-report' } });
    this.#showsReading = true;
    this.#show(page);
    void ask('figures:count', { count: figures.length }).catch(() => undefined);
  }

  /** A reading that failed takes away nothing of one that is shown. */
  #fail(error: unknown): void {
    if (this.#showsReading) return;
    this.#takeBack();
    const message = error instanceof Error ? error.message : String(error);
    this.#store.change({ phase: { kind: 'failed', step: 'read', message } });
    this.#show(NO_READING);
  }

  /** Draws the panel, and follows the script that the site or the settings ask for. */
  #show(page: ReadPage): void {
    const shown = this.#draw(page);
    const { scriptBySite, script: everywhere } = this.#settings;
    const script = this.#started ? this.#store.state.script : (scriptBySite[this.#doc.location.hostname] ?? everywhere);
    this.#started = true;
    if (script !== 'original') void shown.follow(script);
  }

  #draw(page: ReadPage) {
    this.#undress();
    const shown = shownReading(page.reading, this.#store);
    const session = {
      doc: this.#doc,
      settings: () => this.#settings,
      page,
      shown,
      hiding: this.#hiding,
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
    this.#collapse = actions.collapse;
    this.#command = (asked) => runCommand(asked, page.reading, this.#store, actions, this.#words);
    this.#undoPanel = [stop, view.leave, showPanel(this.#host, shown.now, this.#store, actions, this.#words, view)];
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

  /** Takes every effect on the page back, and leaves the panel alone. */
  #uncover(): void {
    this.#clean?.leave();
    this.#clean = undefined;
  }

  /** Takes the panel's own effects back. What it shows stays until it is drawn anew. */
  #undress(): void {
    for (const step of this.#undoPanel.reverse()) step();
    this.#undoPanel = [];
  }

  #takeBack(): void {
    this.#undress();
    this.#uncover();
  }
}

/** The reader of a page, which has not read it yet. */
export async function openReader(doc: Document): Promise<Reader> {
  return new PageReader(doc, await loadSettings());
}
