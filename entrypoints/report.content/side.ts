import type { Outcome, PanelActions } from '../../components/panel/model.ts';
import type { Reading } from '../../lib/model.ts';
import { ask } from '../edge/messages.ts';
import type { SideAction, SideView } from '../edge/side.ts';
import type { PanelStore } from './store.ts';

/** The page's end of the browser's side panel: what it shows, and what it asks to be done. */
export interface Side {
  /** What the side panel shows now; nothing before the page is read. */
  view(): SideView | undefined;
  run(action: SideAction, args: readonly unknown[]): Promise<boolean>;
  /** Tells the side panel of every change from now on, while the panel is there. Returns the way to stop. */
  follow(reading: () => Reading, store: PanelStore, actions: PanelActions): () => void;
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
    follow(reading, store, possible) {
      actions = possible;
      view = () => ({ reading: reading(), state: { ...store.state, notification: undefined } as SideView['state'] });
      return store.listen(({ place }) => {
        const now = view();
        // Nobody listens where the side panel is closed.
        if (place === 'side' && now) void ask('side:changed', now).catch(() => undefined);
      });
    },
  };
}
