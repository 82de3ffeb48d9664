import type { PanelActions, PanelState } from '../../components/panel/model.ts';
import type { Reading } from '../../lib/model.ts';

/** What the browser's side panel shows of a page: its reading as shown, and the panel's state. */
export interface SideView {
  readonly reading: Reading;
  /** The reading in the page's own script, where another one is shown. */
  readonly original?: Reading;
  readonly state: Omit<PanelState, 'memory' | 'notification'>;
}

/** What the side panel may ask of the page: what only the page's own reader can do. The rest it does itself. */
export const SIDE_ACTIONS = [
  'goToFigure',
  'goToSection',
  'goToNotice',
  'setScript',
  'setClean',
  'restore',
  'openReader',
  'readOn',
  'stopReadingOn',
  'setFormat',
  'save',
  'undoSave',
  'retry',
  'readAnyway',
  'mute',
] as const satisfies readonly (keyof PanelActions)[];

export type SideAction = (typeof SIDE_ACTIONS)[number];
