import type { FormatId } from '../../lib/export/formats.ts';
import type { Entry } from '../../lib/library/entry.ts';
import type { Statement } from '../../lib/library/observe.ts';
import type { Progress } from '../../lib/library/progress.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import type { Grid } from '../../lib/model.ts';
import type { ImportActions } from './DropZone.tsx';
import type { ListActions } from './ReportList.tsx';
import type { LibraryWords } from './words.ts';

/** A report opened to be read, and the figure to show first. */
export interface Opened {
  readonly report: SavedReport | 'damaged';
  readonly figure: number;
}

/** What the page may ask for. */
export interface LibraryActions extends ListActions, ImportActions {
  /** Opens a report at one of its figures. */
  openAt(id: string, figure: number): void;
  closeReport(): void;
  setTags(id: string, tags: readonly string[]): void;
  load(id: string): Promise<SavedReport | null>;
  copy(grid: Grid, format: FormatId): void;
  download(grid: Grid, format: FormatId): void;
  downloadXlsx(grids: readonly Grid[]): void;
  downloadChart(chart: SVGSVGElement, as: 'svg' | 'png'): void;
  backup(): void;
  undo(): void;
}

/** What the page is given. */
export interface LibraryProps {
  /** Null until the library has been read. */
  readonly entries: readonly Entry[] | null;
  readonly picked: ReadonlySet<string>;
  /** What the picked reports state. */
  readonly statements: readonly Statement[];
  readonly opened: Opened | null;
  readonly space: { readonly used: number; readonly left: number } | null;
  readonly job: Progress | null;
  readonly toast: { readonly text: string; readonly undo: boolean } | null;
  readonly actions: LibraryActions;
  readonly words: LibraryWords;
}
