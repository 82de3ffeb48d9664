import { render } from 'preact';
import type { PanelActions } from '../../components/panel/model.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { panelStyles } from '../../components/panel/styles.ts';
import type { Words } from '../../components/words.ts';
import type { Reading } from '../../lib/model.ts';
import type { Host } from './host.ts';
import { adopt } from './sheet.ts';
import type { PanelStore } from './store.ts';

/** Shows the panel in its host and keeps it up with the store. Returns the way to take it down. */
export function showPanel(host: Host, reading: () => Reading, store: PanelStore, actions: PanelActions, words: Words): () => void {
  const undress = adopt(host.root, panelStyles);
  const draw = () => {
    // In the browser's side panel it is shown by that page (edge/side.ts); here nothing is drawn.
    const elsewhere = store.state.place === 'side';
    render(elsewhere ? null : <Panel reading={reading()} state={store.state} actions={actions} words={words} />, host.root);
  };
  const silent = store.listen(draw);
  draw();
  return () => {
    silent();
    render(null, host.root);
    undress();
  };
}
