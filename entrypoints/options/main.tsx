import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/pages/options.tsx';
import type { Settings } from '../../lib/settings.ts';
import { allowedEverywhere, setEverywhere } from '../edge/all-sites.ts';
import { changeSettings, loadSettings, watchSettings } from '../edge/settings-store.ts';
import { openShortcuts } from '../edge/shortcuts.ts';
import { browserWords } from '../edge/words.ts';

const words = browserWords();
const root = document.getElementById('options') as HTMLElement;
document.documentElement.lang = words.lang;
document.title = words('options_title');

let everywhere = await allowedEverywhere();

function draw(settings: Settings, failed = false): void {
  render(
    <Options
      settings={settings}
      everywhere={everywhere}
      failed={failed}
      words={words}
      onChange={async (change) => {
        const kept = await changeSettings((now) => ({ ...now, ...change }));
        draw(await loadSettings(), !kept);
      }}
      onEverywhere={async (on) => {
        everywhere = await setEverywhere(on);
        draw(await loadSettings());
      }}
      onShortcuts={openShortcuts}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
    />,
    root,
  );
}

watchSettings((settings) => draw(settings));
draw(await loadSettings());
