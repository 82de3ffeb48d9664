import type { Reading } from '../../lib/model.ts';
import type { Locator } from '../../lib/page/model.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Hiding } from './hide.ts';
import type { ShownReading } from './shown-reading.ts';
import type { PanelStore } from './store.ts';

/** What is kept of a page once it is read. */
export interface ReadPage {
  readonly reading: Reading;
  readonly locator: Locator;
}

/** What the reader has at hand once a page is read. */
export interface Session {
  readonly doc: Document;
  /** The settings as they stand now. */
  settings(): Settings;
  readonly page: ReadPage;
  readonly shown: ShownReading;
  readonly hiding: Pick<Hiding, 'show' | 'restore'>;
  readonly store: PanelStore;
  /** Opens the reading view, or goes back from it. */
  openReader(): void;
  /** Reads the page once more, from the start. */
  retry(): void;
  /** Reads the article's further pages, and stops doing so. */
  readOn(): void;
  stopReadingOn(): void;
  /** Takes the panel and every effect out of the page. */
  leave(): void;
}
