import type { Reading } from '../../lib/model.ts';
import type { Memory, PanelActions, PanelState } from '../panel/model.ts';
import { Panel } from '../panel/panel.tsx';
import type { Words } from '../words.ts';

interface SidePanelProps {
  /** Null where the page in front has no reader. */
  readonly view: { readonly reading: Reading; readonly state: PanelState } | null;
  /** The tab in front, and what the reader was looking at in it. */
  readonly tab: number;
  readonly memory: Memory;
  /** True after the browser refused to let us read the page. */
  readonly refused: boolean;
  readonly words: Words;
  readonly actions: PanelActions;
  readonly onRead: () => void;
}

/** The panel in the browser's side panel, or the offer to read the page in front. */
export function SidePanel({ view, tab, memory, refused, words, actions, onRead }: SidePanelProps) {
  if (view) {
    const state: PanelState = { ...view.state, place: 'side', collapsed: false, memory };
    return <Panel key={tab} reading={view.reading} state={state} actions={actions} words={words} />;
  }
  return (
    <main class="rl" lang={words.lang} data-place="side">
      <div class="panel">
        <div class="state" data-testid="side-none">
          <h1>{words('side_none')}</h1>
          <p>{words(refused ? 'side_refused' : 'side_none_p')}</p>
          <div class="choices">
            <button type="button" class="button" onClick={onRead}>
              {words('side_read')}
            </button>
          </div>
        </div>
      </div>
    </main>
  );
}
