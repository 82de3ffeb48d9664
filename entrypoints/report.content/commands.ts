import type { PanelActions } from '../../components/panel/model.ts';
import type { Words } from '../../components/words.ts';
import { isTraditional } from '../../lib/hanzi/script.ts';
import type { Reading } from '../../lib/model.ts';
import type { Command } from '../edge/command-names.ts';
import type { PanelStore } from './store.ts';

/** What the browser's key commands do in a page. What cannot be seen happening is said in the panel. */
export function runCommand(command: Command, { rows, paragraphs }: Reading, store: PanelStore, actions: PanelActions, words: Words): void {
  if (command === 'clean') actions.setClean(!store.state.clean);
  else if (command === 'script') {
    const other = isTraditional(paragraphs.map(({ text }) => text).join('')) ? 'cn' : 't';
    actions.setScript(store.state.script === 'original' ? other : 'original');
  } else {
    const done = actions.copy({ rows: rows.map((_, index) => index), all: true });
    const text = done ? words('copied', rows.length) : words('copy_failed');
    store.change({ notification: { id: Date.now(), text } });
  }
}
