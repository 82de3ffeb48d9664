import type { PageReading } from '../../lib/pipeline.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Hiding } from './hide.ts';
import type { PanelStore } from './store.ts';

/** What is kept of a page once it is read. */
export type ReadPage = Pick<PageReading, 'reading' | 'locator'>;

/** What the reader has at hand once a page is read. */
export interface Session {
  readonly doc: Document;
  readonly settings: Settings;
  readonly page: ReadPage;
  readonly hiding: Hiding;
  readonly store: PanelStore;
}
