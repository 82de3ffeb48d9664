import { Panel } from '../../components/panel/panel.tsx';
import { ask } from '../edge/messages.ts';
import { type LayerContext, layerInPage, type ReadingLayer } from '../edge/reading-layer.ts';
import { changeSettings } from '../edge/settings-store.ts';
import { SHARED_PREACT } from '../edge/shared-preact.ts';

// The name is the one that the layer's script is built with (wxt.config.ts).
Object.assign(globalThis, { reportLensPreact: SHARED_PREACT });

/** The reading view of a page; its script is brought when it is first opened. */
export function readingView(given: Omit<LayerContext, 'Panel' | 'setLook'>): ReadingLayer {
  const setLook: LayerContext['setLook'] = (part) =>
    void changeSettings((stored) => ({ ...stored, reader: { ...stored.reader, ...part } }));
  const context: LayerContext = { ...given, Panel, setLook };
  let left = false;
  let layer: ReadingLayer | undefined;
  const make = () => {
    if (!left) layer ??= layerInPage()?.(context);
    return layer;
  };
  if (context.store.state.reading) make();
  return {
    async toggle() {
      if (!layerInPage()) await ask('script:bring', { script: 'reading' }).catch(() => undefined);
      make()?.toggle();
    },
    view: (panel) => layer?.view(panel) ?? null,
    leave() {
      left = true;
      layer?.leave();
    },
  };
}
