import type { Outcome, PanelActions } from '../../components/panel/model.ts';
import { ask } from '../edge/messages.ts';
import type { SideAction, SideView } from '../edge/side.ts';
import type { ShownReading } from './shown-reading.ts';
import type { PanelStore } from './store.ts';

/** The page's end of the browser's side panel: what it shows, and what it asks to be done. */
export interface Side {
  /** What the side panel shows now; nothing before the page is read. */
  view(): SideView | undefined;
  run(action: SideAction, args: readonly unknown[]): Promise<boolean | string>;
  /** Tells the side panel what there is to show, and of every change from now on, while the panel is there. Returns the way to stop. */
  follow(shown: ShownReading, store: PanelStore, actions: PanelActions): () => void;
}

export function sideOf(): Side {
  let view: () => SideView | undefined = () => undefined;
  let actions: PanelActions | undefined;
  return {
    view: () => view(),
    async run(action, args) {
      const perform = actions?.[action] as ((...given: readonly unknown[]) => Outcome | undefined) | undefined;
      return (await perform?.(...args)) ?? perform !== undefined;
    },
    follow({ now, original }, store, possible) {
      actions = possible;
      view = () => {
        const { memory, notification, ...state } = store.state;
        return { reading: now(), state, ...(now() !== original && { original }) };
      };
      const tell = () => {
        const changed = view();
        // Nobody listens where the side panel is closed.
        if (store.state.place === 'side' && changed) void ask('side:changed', changed).catch(() => undefined);
      };
      tell();
      return store.listen(tell);
    },
  };
}
