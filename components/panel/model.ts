/** What the panel is given and what it asks for: plain data in, callbacks out. It never sees the browser, storage or the page. */
import type { FormatId } from '../../lib/export/formats.ts';
import type { HiddenText, Reading } from '../../lib/model.ts';
import type { Words } from '../words.ts';

/** The four steps a report goes through, in order. */
export const STEPS = ['recognise', 'clean', 'read', 'tabulate'] as const;
export type Step = (typeof STEPS)[number];

export const SCRIPTS = ['original', 'cn', 't', 'tw', 'hk'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Where the panel stands: over the page, as a sheet at its foot, in the browser's side panel, or beside the reading view. */
export type Place = 'overlay' | 'sheet' | 'side' | 'reader';

/** How far the reading has come. */
export type Phase =
  | { readonly kind: 'reading'; readonly step: Step; readonly known: Readonly<Partial<Record<Step, string>>> }
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-report' }
  | { readonly kind: 'failed'; readonly step: Step; readonly message: string };

/** A message at the foot of the panel; a new `id` shows it anew. */
export interface Notification {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => void;
}

/** What the reader is looking at (tab, filter, sorting, place): kept by the panel itself, by name. */
export type Memory = Map<string, unknown>;

export interface PanelState {
  readonly phase: Phase;
  readonly place: Place;
  readonly collapsed: boolean;
  /** Width in CSS px where docked; height in percent of the window where a sheet. */
  readonly size: number;
  readonly script: Script;
  readonly clean: boolean;
  /** What was hidden after the page was read; its numbers go on behind `reading.hidden`. */
  readonly late?: readonly HiddenText[];
  /** Indices of what is hidden that were put back one by one. */
  readonly restored: readonly number[];
  readonly format: FormatId;
  readonly saved: boolean;
  /** The figure whose number was clicked in the page; `count` grows with each click, so that the same one can be asked for twice. */
  readonly picked: { readonly figure: number; readonly count: number } | null;
  /** A toast from outside the panel (a saved file, a failed download). */
  readonly notification?: Notification;
  /** Whether the reading view is open. */
  readonly reading?: boolean;
  /** Outlives the panel's being drawn in another place; without it nothing is kept. */
  readonly memory?: Memory;
  /** The language tag of the script shown (`zh-CN`, `zh-TW`, `zh-HK`): the fonts follow it. */
  readonly textLang: string;
  /** The article goes on on further pages: how many of them were read, and whether they are being read. */
  readonly following?: { readonly read: number; readonly running: boolean };
}

/** What is to be copied or saved: rows of `reading.rows` in the order shown; `all` where no filter or selection leaves any of the report out. */
export interface CopyRequest {
  readonly rows: readonly number[];
  readonly all: boolean;
}

/** Tables of the page to copy: as they stand, or as the figures read from them. */
export interface TablesRequest {
  readonly tables: readonly number[];
  readonly form: 'as-is' | 'figures';
}

/** False (or a promise of it) where it did not work, or the words that say why: the panel says so, and says so only then. */
export type Outcome = boolean | Promise<boolean | string>;

export interface PanelActions {
  goToFigure(figure: number): Outcome;
  goToSection(section: number): Outcome;
  goToNotice(notice: number): Outcome;
  /** Copies in the panel's current format. Called directly in the click handler. */
  copy(request: CopyRequest): Outcome;
  copyTables(request: TablesRequest): Outcome;
  copyDiagnosis(): Outcome;
  setFormat(format: FormatId): void;
  downloadXlsx(request: CopyRequest): Outcome;
  setScript(script: Script): void;
  setClean(clean: boolean): void;
  /** Puts hidden things back into view (`'all'`: every one), or hides one again. */
  restore(hidden: number | 'all', back: boolean): void;
  collapse(collapsed: boolean): void;
  resize(size: number): void;
  openReader(): void;
  /** Reads the further pages of the article, and stops doing so. */
  readOn(): void;
  stopReadingOn(): void;
  openSettings(): void;
  save(): Outcome;
  undoSave(): Outcome;
  retry(): void;
  readAnyway(): void;
  mute(): void;
  importText(): void;
}

export interface PanelProps {
  readonly reading: Reading;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly words: Words;
}
