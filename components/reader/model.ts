import type { ComponentType } from 'preact';
import type { Article } from '../../lib/export/article/model.ts';
import type { Reading } from '../../lib/model.ts';
import type { ReaderLook } from '../../lib/settings.ts';
import type { PanelActions, PanelProps, PanelState } from '../panel/model.ts';
import type { Words } from '../words.ts';

/** What the reading view asks for; what only moves within it, it does itself. */
export interface ReaderActions {
  /** Back to the page. */
  close(): void;
  /** Back to the page, at a figure's number. */
  showInPage(figure: number): void;
  /** Brings a figure's row into view in the panel. */
  pick(figure: number): void;
  setLook(look: Partial<ReaderLook>): void;
  print(): void;
  saveMarkdown(): void;
}

export interface ReaderProps {
  readonly article: Article;
  readonly reading: Reading;
  readonly look: ReaderLook;
  readonly state: PanelState;
  readonly panel: PanelActions;
  /** The panel itself, which stands beside the text: given, since it is in the script that shows it over a page. */
  readonly Panel: ComponentType<PanelProps>;
  readonly actions: ReaderActions;
  readonly words: Words;
}
