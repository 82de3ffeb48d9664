/** The browser's own side panel: the same panel, for the page in front. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/pages/side-panel.tsx';
import type { Memory } from '../../components/panel/model.ts';
import { panelStyles } from '../../components/panel/styles.ts';
import { answer, ask, askTab } from '../edge/messages.ts';
import { loadSettings, watchSettings } from '../edge/settings-store.ts';
import type { SideView } from '../edge/side.ts';
import { browserWords } from '../edge/words.ts';
import { sideActions } from './actions.ts';

const words = browserWords();
document.documentElement.lang = words.lang;
document.title = words('name');
const sheet = new CSSStyleSheet();
sheet.replaceSync(panelStyles);
document.adoptedStyleSheets = [sheet];
const root = document.getElementById('panel') as HTMLElement;

let settings = await loadSettings();
let tab = -1;
let view: SideView | null = null;
let refused = false;
/** What the reader was looking at in each tab. */
const memories = new Map<number, Memory>();

const actions = sideActions({ tab: () => tab, view: () => view, settings: () => settings, words });

function draw(): void {
  const memory = memories.get(tab) ?? new Map();
  memories.set(tab, memory);
  render(h(SidePanel, { view, tab, memory, refused, words, actions, onRead: read }), root);
}

/** Asks the page in front for its reading; a page without a reader has none. */
async function follow(): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  tab = front?.id ?? -1;
  view = await askTab(tab, 'side:ask', {}).then(
    (found) => found ?? null,
    () => null,
  );
  refused = false;
  draw();
}

/** Brings the reader into the page in front; it tells us when it has read. */
async function read(): Promise<void> {
  const { done } = await ask('side:read', { tab });
  refused = !done;
  draw();
}

answer({
  'side:changed': (changed, sender) => {
    if (sender.tab?.id === tab) {
      view = changed;
      draw();
    }
    return undefined;
  },
});
watchSettings((changed) => {
  settings = changed;
});
browser.tabs.onRemoved.addListener((id) => memories.delete(id));
browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (id === tab && status) void follow();
});
await follow();
