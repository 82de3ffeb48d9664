import { render } from 'preact';
import type { PanelActions } from '../../components/panel/model.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { panelStyles } from '../../components/panel/styles.ts';
import type { Words } from '../../components/words.ts';
import type { Reading } from '../../lib/model.ts';
import type { ReadingLayer } from '../edge/reading-layer.ts';
import { adopt } from '../edge/sheet.ts';
import type { Host } from './host.ts';
import type { PanelStore } from './store.ts';

/** Shows the panel, or the reading view where it is open, in its host and keeps it up with the store. Returns the way to stop. */
export function showPanel(
  host: Host,
  reading: () => Reading,
  store: PanelStore,
  actions: PanelActions,
  words: Words,
  layer: ReadingLayer,
): () => void {
  const undress = adopt(host.root, panelStyles);
  const draw = () => {
    // In the browser's side panel it is shown by that page (edge/side.ts); here nothing is drawn.
    const elsewhere = store.state.place === 'side';
    const panel = elsewhere ? null : <Panel reading={reading()} state={store.state} actions={actions} words={words} />;
    render(layer.view(actions) ?? panel, host.root);
  };
  const silent = store.listen(draw);
  draw();
  return () => {
    silent();
    undress();
  };
}

/** Empties the host. Until then what is shown next takes the panel over as it stands: filter, tab and place are kept when a page is read again. */
export function clearPanel(host: Host): void {
  render(null, host.root);
}
