import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/pages/welcome.tsx';
import { allowedEverywhere, setEverywhere } from '../edge/all-sites.ts';
import { browserWords } from '../edge/words.ts';

const words = browserWords();
const root = document.getElementById('welcome') as HTMLElement;
document.documentElement.lang = words.lang;
document.title = words('welcome_title');

function draw(everywhere: boolean): void {
  render(
    <Welcome
      words={words}
      everywhere={everywhere}
      onEverywhere={async () => draw(await setEverywhere(true))}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

draw(await allowedEverywhere());
